#include "server/payment/attempts.h"

#include "shared/domain/bookingreference.h"
#include "shared/domain/limits.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr int referenceTriesMax = 5; // 2^35 references: a second clash in one show is already unheard of

AttemptState attemptState(const QString &name)
{
    if (name == "created"_L1)
        return AttemptState::Created;
    if (name == "submitted"_L1)
        return AttemptState::Submitted;
    if (name == "unknown"_L1)
        return AttemptState::Unknown;
    if (name == "approved"_L1)
        return AttemptState::Approved;
    qFatal("an attempt in state %s cannot be due", qPrintable(name));
}
} // namespace

std::optional<DueAttempt> takeDueAttempt(Database &database, int leaseSeconds)
{
    std::optional<Row> row = database.one("payment/take_due", leaseSeconds);
    if (!row)
        return std::nullopt;
    DueAttempt attempt;
    attempt.show = row->next<ShowId>();
    attempt.request.attempt = row->next<AttemptId>();
    attempt.holder = row->next<HolderId>();
    attempt.state = attemptState(row->next<QString>());
    attempt.request.amount.minor = row->next<qint64>();
    attempt.request.amount.currency = row->next<QString>();
    attempt.request.token = row->next<QString>();
    attempt.late = row->next<bool>();
    attempt.tries = row->next<int>();
    attempt.booked = row->next<bool>();
    return attempt;
}

void markSubmitted(Database &database, const DueAttempt &attempt)
{
    database.run("payment/mark_submitted", attempt.show, attempt.request.attempt);
}

void askAgainLater(Database &database, const DueAttempt &attempt, int seconds, bool unknown)
{
    database.run("payment/ask_again", attempt.show, attempt.request.attempt, seconds, unknown);
}

bool approveAttempt(Database &database, const DueAttempt &attempt, const QString &gatewayReference)
{
    for (int tries = 1;; ++tries) {
        const auto reference = BookingReference::fromRandomBits(QRandomGenerator::system()->generate64());
        try {
            return database
                .value<std::optional<BookingId>>("payment/approve", attempt.show, attempt.request.attempt,
                                                 gatewayReference, reference.text())
                .has_value();
        } catch (const DatabaseError &error) {
            if (!error.isUniqueViolation() || tries == referenceTriesMax)
                throw;
        }
    }
}

void declineAttempt(Database &database, const DueAttempt &attempt)
{
    database.run("payment/decline", attempt.show, attempt.request.attempt, heldAfterDeclineSecondsMin);
}

void markCaptured(Database &database, const DueAttempt &attempt)
{
    database.run("payment/mark_captured", attempt.show, attempt.request.attempt);
}

void markVoided(Database &database, const DueAttempt &attempt)
{
    database.run("payment/mark_voided", attempt.show, attempt.request.attempt);
}

qint64 logVersion(Database &database, ShowId show) { return database.value<qint64>("booking/version", show); }

} // namespace foyer::server
