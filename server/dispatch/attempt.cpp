#include "server/dispatch/attempt.h"

#include "server/dispatch/dispatcher.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.dispatch")

Error internalError(const QByteArray &kind, const QString &text)
{
    static std::atomic<quint64> lastIncident = 0;
    const quint64 incident = ++lastIncident;
    qCCritical(log).noquote() << u"incident %1 in %2: %3"_s.arg(incident).arg(QString::fromLatin1(kind), text);
    return failure(ErrorCode::Internal, u"incident %1"_s.arg(incident));
}
} // namespace

bool isWorthRepeating(const DatabaseError &error, int attempt)
{
    return error.isRetryable() && attempt < databaseAttemptsMax;
}

Error fromDatabaseError(const DatabaseError &error, const QByteArray &kind)
{
    // A commit that may stand on the primary only must not be acknowledged; the client's repetition waits for it.
    const bool unconfirmed = dynamic_cast<const CommitNotReplicated *>(&error) != nullptr;
    if (!error.isConnectionLost() && !error.isRetryable() && !unconfirmed)
        return internalError(kind, QString::fromLatin1(error.sqlState()) + u' ' + error.text());
    qCWarning(log).noquote() << kind << "was not finished:" << error.text();
    Error unavailable = failure(ErrorCode::Unavailable, u"the database does not answer"_s);
    unavailable.retryAfterMs = unavailableRetryMs;
    return unavailable;
}

Error fromException(const std::exception &error, const QByteArray &kind)
{
    return internalError(kind, QString::fromUtf8(error.what()));
}

} // namespace foyer::server
