// What storage throws: a lost connection, or a statement that PostgreSQL refused.
#pragma once

#include <QByteArray>
#include <QString>
#include <exception>

namespace foyer::server
{

class DatabaseError : public std::exception
{
public:
    // sqlState: five characters as in PostgreSQL's appendix A; empty when the connection broke before an answer came.
    DatabaseError(QByteArray sqlState, const QString &text)
        : m_sqlState(std::move(sqlState))
        , m_text(text.toUtf8())
    {
    }

    const QByteArray &sqlState() const { return m_sqlState; }
    QString text() const { return QString::fromUtf8(m_text); }
    const char *what() const noexcept override { return m_text.constData(); }

    // The connection is of no more use, or leads to a node that is no longer the primary (25006). Whether the
    // transaction was committed is unknown: connect again and repeat the same command with the same id.
    bool isConnectionLost() const
    {
        return m_sqlState.isEmpty() || m_sqlState.startsWith("08") || m_sqlState.startsWith("57P0")
            || m_sqlState == "25006";
    }

    // The transaction was rolled back for another one's sake (serialization, deadlock): it may simply be repeated.
    bool isRetryable() const { return m_sqlState == "40001" || m_sqlState == "40P01"; }

    bool isUniqueViolation() const { return m_sqlState == "23505"; }

private:
    QByteArray m_sqlState;
    QByteArray m_text;
};

// COMMIT came back with a warning: the commit may stand on the primary only. It must not be acknowledged; the command
// is repeated with the same id, which waits for the replica (docs/adr, reliability: "acknowledge only after COMMIT
// returned with no notice").
class CommitNotReplicated : public DatabaseError
{
public:
    explicit CommitNotReplicated(const QString &warning)
        : DatabaseError("01000", warning)
    {
    }
};

} // namespace foyer::server
