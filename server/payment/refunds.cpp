#include "server/payment/refunds.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

std::optional<DueRefund> takeDueRefund(Database &database, int leaseSeconds)
{
    std::optional<Row> row = database.one("payment/take_due_refund", leaseSeconds);
    if (!row)
        return std::nullopt;
    DueRefund refund;
    refund.id = row->next<RefundId>();
    refund.show = row->next<ShowId>();
    refund.booking = row->next<HoldId>();
    refund.seats = row->next<SeatNos>();
    refund.seatsAreSold = row->next<bool>();
    const auto reason = row->next<QString>();
    refund.reason = row->next<QString>() + u": "_s + reason;
    refund.tries = row->next<int>();
    return refund;
}

QList<RefundPart> dueParts(Database &database, const RefundId &refund)
{
    QList<RefundPart> parts;
    for (Row row : database.run("payment/refund_parts", refund)) {
        RefundPart part;
        part.refund.refund = row.next<RefundId>();
        row.skip();
        part.refund.attempt = row.next<AttemptId>();
        part.voucher = row.next<std::optional<QString>>().value_or(QString());
        part.refund.amount.minor = row.next<qint64>();
        part.refund.amount.currency = row.next<QString>();
        part.refund.method = paymentMethodFromName(row.next<QString>()).value();
        part.refund.reference = row.next<QString>();
        part.isCaptured = row.next<bool>();
        parts.append(part);
    }
    return parts;
}

void noteSeatsFreed(Database &database, const RefundId &refund) { database.run("payment/refund_freed", refund); }

void noteSeatsNotFreed(Database &database, const RefundId &refund) { database.run("payment/refund_failed", refund); }

void payToVoucher(Database &database, const RefundId &part) { database.run("payment/refund_to_voucher", part); }

void notePart(Database &database, const RefundId &part, bool paid)
{
    database.run("payment/refund_part_over", part, paid ? u"paid"_s : u"refused"_s);
}

void noteRefundOver(Database &database, const RefundId &refund) { database.run("payment/refund_over", refund); }

void goOnLater(Database &database, const RefundId &refund, int seconds)
{
    database.run("payment/refund_later", refund, seconds);
}

void freeOldReservations(Database &database, int seconds) { database.run("payment/free_old_reservations", seconds); }

} // namespace foyer::server
