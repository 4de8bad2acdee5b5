// Payment attempts in the database: taking one up that nobody finishes, and writing down what became of it beside what
// the engine decides.
#pragma once

#include "server/payment/gateway.h"
#include "server/storage/database.h"
#include "shared/core/ids.h"

#include <optional>

namespace foyer::server
{

enum class AttemptState { Open, Approved }; // Open: no answer of the gateway yet

struct DueAttempt {
    ShowId show;
    HolderId holder;
    AttemptState state = AttemptState::Open;
    GatewayRequest request;
    bool late = false; // the time to pay is over
    bool voiding = false; // the gateway may have been told that it is over: approved it must not become
    int tries = 0; // 0: the gateway has not heard of it from anybody yet
    bool booked = false; // its booking exists
};

// Each function but the first is one transaction; all throw DatabaseError.
std::optional<DueAttempt> takeDueAttempt(Database &database, int leaseSeconds);
void askAgainLater(Database &database, const DueAttempt &attempt, int seconds, bool unknown);
void markCaptured(Database &database, const QList<DueAttempt> &attempts);
// False when it has been decided meanwhile.
bool beginVoid(Database &database, const DueAttempt &attempt);
void markVoided(Database &database, const DueAttempt &attempt);

} // namespace foyer::server
