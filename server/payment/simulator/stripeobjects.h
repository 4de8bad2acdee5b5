// Payments of the ledger in the words of Stripe.
#pragma once

#include "server/payment/simulator/ledger.h"

#include <QJsonArray>
#include <QJsonObject>

namespace foyer::server::stripe
{

// The names follow from our ids, so they are the same after a restart: "pi_" and "re_" with 32 hexadecimal digits.
QString intentId(const AttemptId &attempt);
QString refundId(const RefundId &refund);
AttemptId attemptOf(const QString &intentId); // invalid when it is no such name

QJsonObject intentOf(const Ledger::Entry &entry);
QJsonObject refundOf(const Ledger::Entry &entry, const RefundId &refund);
QJsonArray refundsOf(const Ledger::Entry &entry);
// What is told when a payment has come to its state; its id is the same for the same state.
QJsonObject eventOf(const Ledger::Entry &entry, qint64 createdSeconds);

QJsonObject errorOf(const QString &type, const QString &code, const QString &message, const QString &parameter = {});

} // namespace foyer::server::stripe
