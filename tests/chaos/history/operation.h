// One thing that a client asked of the server: when, and what came of it.
#pragma once

#include "shared/core/result.h"
#include "shared/protocol/booking.h"
#include "shared/protocol/payment.h"
#include "shared/protocol/tickets.h"
#include "shared/protocol/waitlist.h"

#include <QSet>
#include <limits>
#include <variant>

namespace foyer::chaos
{

enum class Act {
    Hold,
    HoldBest,
    Renew,
    Release,
    Pay,
    Answer, // about equal seats
    Join,
    Leave,
    Accept,
    DeclineOffer,
    SeeHold,
    SeePayment,
    SeeBooking,
    SeeEntry
};

constexpr bool isTaking(Act act) { return act == Act::Hold || act == Act::HoldBest; }
constexpr bool isQuestion(Act act) { return act >= Act::SeeHold; }

inline constexpr qint64 never = std::numeric_limits<qint64>::max();

// No answer came: it may have happened or not, or may still happen.
struct Unanswered {
};
using Outcome = std::variant<Unanswered, protocol::Hold, protocol::Payment, protocol::Booking, protocol::Entry, Error>;

// Times are milliseconds since 1970 of the machine's clock, which clients and database share.
struct Operation {
    Act act = Act::SeeHold;
    int client = 0;
    ShowId show;
    HolderId holder;
    CommandId command; // of questions: none
    SeatNos seats; // Hold and Join: the wanted ones. Pay: those of the hold
    int count = 0; // HoldBest and Join
    HoldId hold; // the one that is renewed, released, paid for, asked for; of Hold and HoldBest: given back instead; of
                 // Accept: what was offered
    AttemptId attempt; // Pay, Answer and SeePayment
    BookingId booking; // SeeBooking
    EntryId entry; // the place in line that is left, accepted, declined, asked for
    qint64 totalMinor = 0; // Pay

    qint64 invokedMs = 0; // before the command was sent for the first time
    qint64 returnedMs = never; // after its answer had come
    Outcome outcome;

    bool isUnanswered() const { return std::holds_alternative<Unanswered>(outcome); }
    const Error *refusal() const { return std::get_if<Error>(&outcome); }
    bool isDone() const { return !isUnanswered() && !refusal(); }
    const protocol::Entry *toldEntry() const { return std::get_if<protocol::Entry>(&outcome); }
    const protocol::Payment *payment() const { return std::get_if<protocol::Payment>(&outcome); }
    // What an answer says of a hold, be it the answer about a hold or about a payment.
    const protocol::Hold *toldHold() const
    {
        const auto *const told = std::get_if<protocol::Hold>(&outcome);
        return told || !payment() ? told : &payment()->hold;
    }
    bool isQuestion() const { return chaos::isQuestion(act); }
};

using HoldKey = std::pair<ShowId, HoldId>; // a hold's number is unique within its show
inline HoldKey keyOf(const protocol::Hold &hold) { return {hold.show, hold.hold}; }

inline QSet<SeatNo> seatSet(const SeatNos &seats) { return {seats.begin(), seats.end()}; }

// For people: "12.345-12.360 client 3 renews hold 17 of show 1: held until 15.345".
QString describe(const Operation &operation);
// The seconds within the hour, as describe() tells them.
QString clockText(qint64 ms);

} // namespace foyer::chaos
