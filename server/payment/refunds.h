// Refunds in the database: taking one up that is due, and writing down how far it has come.
#pragma once

#include "server/payment/gateway.h"
#include "server/storage/database.h"
#include "shared/domain/payment.h"

#include <optional>

namespace foyer::server
{

struct DueRefund {
    RefundId id;
    ShowId show;
    HoldId booking;
    SeatNos seats;
    bool seatsAreSold = true; // they are still to be given back
    QString reason; // with who asked for it
    int tries = 0;
};

// Money to give back to one payment or voucher.
struct RefundPart {
    GatewayRefund refund;
    QString voucher; // empty: the gateway's
    bool isCaptured = false; // only what was taken can be given back
};

// Each function is one transaction and throws DatabaseError.
std::optional<DueRefund> takeDueRefund(Database &database, int leaseSeconds);
QList<RefundPart> dueParts(Database &database, const RefundId &refund);
void noteSeatsFreed(Database &database, const RefundId &refund);
void noteSeatsNotFreed(Database &database, const RefundId &refund);
void payToVoucher(Database &database, const RefundId &part);
void notePart(Database &database, const RefundId &part, bool paid);
// When no part is due any more.
void noteRefundOver(Database &database, const RefundId &refund);
void goOnLater(Database &database, const RefundId &refund, int seconds);
// What customers reserved who went away before they paid.
void freeOldReservations(Database &database, int seconds);

} // namespace foyer::server
