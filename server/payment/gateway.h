// The port to whoever moves money: submit, look up, capture, void, refund. All by our ids, the idempotency keys.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/money.h"
#include "shared/core/result.h"
#include "shared/domain/payment.h"

namespace foyer::server
{

struct GatewayRequest {
    AttemptId attempt;
    Money amount;
    QString token; // what a form for cards gave; of a terminal, which one
    ShowId show = {}; // whose attempt it is: comes back with what the gateway tells by itself
    PaymentMethod method = PaymentMethod::Token;
    QString reference = {}; // the gateway's own name for the payment; empty while we do not know it
};

enum class GatewayState {
    Unheard, // the gateway knows no such attempt, or was not asked for money yet
    Pending, // it has not decided yet
    Approved, // the money is reserved
    Captured, // the money is taken
    Declined,
    Voided, // nothing is taken and nothing will be
};

struct GatewayAnswer {
    GatewayState state = GatewayState::Unheard;
    QString reference; // the gateway's own name for the payment
};

struct GatewayRefund {
    RefundId refund; // the idempotency key
    AttemptId attempt; // of what was captured
    QString reference; // the gateway's own name for that payment
    Money amount; // of several refunds together never more than what was captured
    PaymentMethod method = PaymentMethod::Token; // by which it was paid
};

enum class RefundState {
    Pending, // it has been taken up
    Paid, // the money is on its way back
    Refused, // the gateway will not: a person must act
};

// Calls block until the gateway answers or its time-out is over. Any thread. An Error means: not known what happened;
// ask again. It never means declined. Every call may be repeated: the same attempt is never charged twice.
class PaymentGateway
{
public:
    virtual ~PaymentGateway() = default;
    virtual Result<GatewayAnswer> submit(const GatewayRequest &request) = 0;
    virtual Result<GatewayAnswer> lookUp(const GatewayRequest &request) = 0;
    virtual Result<GatewayAnswer> capture(const GatewayRequest &request) = 0;
    // Afterwards the attempt can never be approved, also when the gateway had not heard of it.
    virtual Result<GatewayAnswer> voidPayment(const GatewayRequest &request) = 0;
    virtual Result<RefundState> refund(const GatewayRefund &refund) = 0;
};

} // namespace foyer::server
