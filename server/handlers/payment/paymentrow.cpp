#include "server/handlers/payment/paymentrow.h"

#include "server/handlers/holdoutcome.h"

namespace foyer::server
{

protocol::Payment readPayment(Row &row, ShowId show, const AttemptId &attempt)
{
    protocol::Payment payment;
    payment.attempt = attempt;
    payment.state = protocol::enumFromName<protocol::PaymentState>(row.next<QString>()).value();
    payment.hold = readHoldOutcome(row, show).hold.value();
    return payment;
}

} // namespace foyer::server
