// The contended commands between the wire and the engine: what each message asks for, and how its outcome is told. What
// is decided is decided by the engine, on a lane.
#pragma once

#include "server/engine/command.h"
#include "server/engine/outcome.h"
#include "server/handlers/context.h"
#include "shared/protocol/houseseats.h"
#include "shared/protocol/waitlistaccess.h"

namespace foyer::server
{

// booking
engine::Request requestOf(const protocol::HoldSeats &, const Caller &);
engine::Request requestOf(const protocol::HoldBest &, const Caller &);
engine::Request requestOf(const protocol::RenewHold &, const Caller &);
engine::Request requestOf(const protocol::ReleaseHold &, const Caller &);
protocol::Hold replyTo(const protocol::HoldSeats &, const engine::Done &, const Services &);
protocol::Hold replyTo(const protocol::HoldBest &, const engine::Done &, const Services &);
protocol::Hold replyTo(const protocol::RenewHold &, const engine::Done &, const Services &);
protocol::Hold replyTo(const protocol::ReleaseHold &, const engine::Done &, const Services &);

// payment
engine::Request requestOf(const protocol::BeginPayment &, const Caller &);
// Only staff stand at a till.
std::optional<Error> refusalOf(const protocol::BeginPayment &, const Caller &);
// Also has the payment asked about at once.
protocol::Payment replyTo(const protocol::BeginPayment &, const engine::Done &, const Services &);
engine::Request requestOf(const protocol::AnswerEqualSeats &, const Caller &);
// Also has the payment go on at once.
protocol::Payment replyTo(const protocol::AnswerEqualSeats &, const engine::Done &, const Services &);

// waitlist
engine::Request requestOf(const protocol::JoinWaitlist &, const Caller &);
engine::Request requestOf(const protocol::LeaveWaitlist &, const Caller &);
engine::Request requestOf(const protocol::KeepPlace &, const Caller &);
engine::Request requestOf(const protocol::AcceptOffer &, const Caller &);
engine::Request requestOf(const protocol::DeclineOffer &, const Caller &);
protocol::Entry replyTo(const protocol::JoinWaitlist &, const engine::Done &, const Services &);
protocol::Entry replyTo(const protocol::LeaveWaitlist &, const engine::Done &, const Services &);
protocol::Entry replyTo(const protocol::KeepPlace &, const engine::Done &, const Services &);
protocol::Hold replyTo(const protocol::AcceptOffer &, const engine::Done &, const Services &);
protocol::Entry replyTo(const protocol::DeclineOffer &, const engine::Done &, const Services &);

// staff
engine::Request requestOf(const protocol::BlockSeats &, const Caller &);
engine::Request requestOf(const protocol::UnblockSeats &, const Caller &);
engine::Request requestOf(const protocol::Reseat &, const Caller &);
protocol::Block replyTo(const protocol::BlockSeats &, const engine::Done &, const Services &);
protocol::Block replyTo(const protocol::UnblockSeats &, const engine::Done &, const Services &);
protocol::Hold replyTo(const protocol::Reseat &, const engine::Done &, const Services &);

// Names the content of a command, so that the same id for something else is noticed.
qint64 fingerprint(const char *kind, const QJsonObject &body);

} // namespace foyer::server
