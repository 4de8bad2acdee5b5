// Payment attempts in the database: taking one that is due, and writing down what became of it.
#pragma once

#include "server/payment/gateway.h"
#include "server/storage/database.h"
#include "shared/core/ids.h"

#include <optional>

namespace foyer::server
{

enum class AttemptState { Created, Submitted, Unknown, Approved };

struct DueAttempt {
    ShowId show;
    HolderId holder;
    AttemptState state = AttemptState::Created;
    GatewayRequest request;
    bool late = false; // the time to pay is over
    int tries = 0;
    bool booked = false; // its booking exists
};

// Each function is one transaction and throws DatabaseError.
std::optional<DueAttempt> takeDueAttempt(Database &database, int leaseSeconds);
void markSubmitted(Database &database, const DueAttempt &attempt);
void askAgainLater(Database &database, const DueAttempt &attempt, int seconds, bool unknown);
// False when the seats were lost and the money must be given back.
bool approveAttempt(Database &database, const DueAttempt &attempt, const QString &gatewayReference);
void declineAttempt(Database &database, const DueAttempt &attempt);
void markCaptured(Database &database, const DueAttempt &attempt);
void markVoided(Database &database, const DueAttempt &attempt);
qint64 logVersion(Database &database, ShowId show);

} // namespace foyer::server
