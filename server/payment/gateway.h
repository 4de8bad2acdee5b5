// The port to whoever moves money: submit, look up, capture, void. All by our attempt id, the idempotency key.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/money.h"
#include "shared/core/result.h"

namespace foyer::server
{

struct GatewayRequest {
    AttemptId attempt;
    Money amount;
    QString token; // what the terminal gave
};

enum class GatewayState {
    Unheard, // the gateway knows no such attempt
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

// Calls block until the gateway answers or its time-out is over. Any thread. An Error means: not known what happened;
// ask again. It never means declined. Every call may be repeated: the same attempt is never charged twice.
class PaymentGateway
{
public:
    virtual ~PaymentGateway() = default;
    virtual Result<GatewayAnswer> submit(const GatewayRequest &request) = 0;
    virtual Result<GatewayAnswer> lookUp(const AttemptId &attempt) = 0;
    virtual Result<GatewayAnswer> capture(const AttemptId &attempt) = 0;
    // Afterwards the attempt can never be approved, also when the gateway had not heard of it.
    virtual Result<GatewayAnswer> voidPayment(const AttemptId &attempt) = 0;
};

} // namespace foyer::server
