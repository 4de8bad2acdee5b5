#include "server/payment/attempts.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

std::optional<DueAttempt> takeDueAttempt(Database &database, int leaseSeconds)
{
    std::optional<Row> row = database.one("payment/take_due", leaseSeconds);
    if (!row)
        return std::nullopt;
    DueAttempt attempt;
    attempt.show = row->next<ShowId>();
    attempt.request.attempt = row->next<AttemptId>();
    attempt.holder = row->next<HolderId>();
    attempt.state = row->next<QString>() == "approved"_L1 ? AttemptState::Approved : AttemptState::Open;
    attempt.request.amount.minor = row->next<qint64>();
    attempt.request.amount.currency = row->next<QString>();
    attempt.request.token = row->next<QString>();
    attempt.late = row->next<bool>();
    attempt.tries = row->next<int>();
    attempt.request.method = paymentMethodFromName(row->next<QString>()).value();
    attempt.request.reference = row->next<QString>();
    attempt.voiding = row->next<bool>();
    attempt.request.show = attempt.show;
    // Asked afterwards: what took the attempt up may have seen its row as it became approved, and nothing else of that
    // commit.
    if (attempt.state == AttemptState::Approved)
        attempt.booked = database.value<bool>("payment/is_booked", attempt.show, attempt.request.attempt);
    return attempt;
}

void askAgainLater(Database &database, const DueAttempt &attempt, int seconds, bool unknown)
{
    database.run("payment/ask_again", attempt.show, attempt.request.attempt, seconds, unknown);
}

void markCaptured(Database &database, const QList<DueAttempt> &attempts)
{
    QList<ShowId> shows;
    QList<AttemptId> ids;
    for (const DueAttempt &attempt : attempts) {
        shows.append(attempt.show);
        ids.append(attempt.request.attempt);
    }
    database.run("payment/mark_captured", shows, ids);
}

bool beginVoid(Database &database, const DueAttempt &attempt)
{
    return database.one("payment/begin_void", attempt.show, attempt.request.attempt).has_value();
}

void markVoided(Database &database, const DueAttempt &attempt)
{
    database.run("payment/mark_voided", attempt.show, attempt.request.attempt);
}

} // namespace foyer::server
