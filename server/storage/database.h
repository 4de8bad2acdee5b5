// One connection to PostgreSQL: runs named SQL files with typed parameters. Plain synchronous code.
#pragma once

#include "server/storage/databaseerror.h"
#include "server/storage/row.h"
#include "server/storage/rowtype.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_set>

class QSqlDatabase;
class QSqlError;
struct pg_conn; // libpq's PGconn

namespace foyer::server
{

struct ConnectionSettings {
    // postgresql://host1,host2/foyer?target_session_attrs=read-write, or host=/socket/directory dbname=foyer user=...
    QString conninfo = {};
    // Role to act as from the first statement on; the login must be a member of it. Empty: the login itself. Server
    // connections say "foyer_server" (serverRole), so that one login may serve for the owner and for the server.
    QString role = {};
    QString applicationName = QStringLiteral("foyer");
    // For a lane: plans are the same for all values, never by sequential scan, and those that read the fewest rows,
    // since tables may be empty when they are made; and are made anew by the first transaction after so many ms: one
    // that was made for a table of a few rows reads all of it, also when it has grown.
    bool lane = false;
    int lanePlansKeptMs = 2000;
};

inline constexpr QLatin1StringView serverRole("foyer_server");

struct Notification {
    QString channel;
    QString payload;
};

// Belongs to the thread that uses it. Every function throws DatabaseError when the connection is lost or closed.
class Database
{
public:
    explicit Database(ConnectionSettings settings);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    // Connects, or connects anew. Throws when no server answers within connectSecondsMax (or the conninfo's
    // connect_timeout) for each host.
    void open();
    void close();
    // Looks at the socket without waiting: false as soon as the server has closed it, and after any DatabaseError
    // with isConnectionLost().
    bool isOpen();

    // Runs :/sql/queries/NAME.sql, for instance "catalogue/cities", prepared once for this connection. The file holds
    // one SELECT, INSERT, UPDATE or DELETE; parameters are PostgreSQL's own $1, $2, ... in the order of values.
    // Outside a Transaction the statement commits by itself, with the same guarantee as Transaction::commit().
    template <class... Values>
    Rows run(std::string_view name, const Values &...values)
    {
        return execute(name, {toSql(values)...});
    }

    // The only row, or none. More than one row is a DatabaseError.
    template <class... Values>
    std::optional<Row> one(std::string_view name, const Values &...values)
    {
        return only(name, execute(name, {toSql(values)...}));
    }

    // The first column of the only row; no row is a DatabaseError.
    template <class T, class... Values>
    T value(std::string_view name, const Values &...values)
    {
        std::optional<Row> row = one(name, values...);
        if (!row)
            throwNoRow(name);
        return row->template next<T>();
    }

    // Asked once for this connection.
    const RowType &rowType(const QByteArray &table);

    // Runs the statements of a script that takes no parameters: for migrations.
    void runScript(const QByteArray &sql);

    // For Listener: the descriptor to watch, and what came in since the last call (throws when the connection is lost).
    int socket() const;
    QList<Notification> takeNotifications();
    void listen(const QString &channel);

    // The server's process for this connection.
    int backendPid() const;

private:
    friend class Transaction;

    Rows execute(std::string_view name, const QList<SqlValue> &values);
    void executeAndCommit(std::string_view name, const QList<SqlValue> &values, const std::function<void()> &meanwhile);
    void requireReplicated(const QString &what) const;
    void prepare(std::string_view name);
    QByteArray literal(const SqlValue &value) const;
    // What is to be sent before the next statement: a transaction begins with its first one.
    QByteArray takeBegin();
    static std::optional<Row> only(std::string_view name, const Rows &rows);
    [[noreturn]] static void throwNoRow(std::string_view name);
    // Throws what went wrong; closes the connection when it is lost. stateIfSilent: where nobody told an error.
    [[noreturn]] void fail(const QSqlError &error, const QString &what, const char *stateIfSilent = "");
    [[noreturn]] void fail(const QByteArray &sqlState, const QString &reason, const QString &what);
    pg_conn *handle() const;
    void requireOpen() const;
    void begin();
    void renewPlansInTime();
    void commit();
    void rollback() noexcept;

    const ConnectionSettings m_settings;
    const QString m_name; // of the Qt Sql connection: unique in the process
    std::unique_ptr<QSqlDatabase> m_connection; // null while closed
    std::unordered_set<std::string> m_prepared; // on this connection
    std::map<QByteArray, RowType> m_rowTypes; // of its database
    bool m_beginWaits = false; // for the first statement of its transaction
    QElapsedTimer m_plansAge; // of a lane
    QString m_warning; // the first warning since the last command began
};

// A transaction; rolled back unless committed. Not to be nested. It begins with its first statement, in one message to
// the server: a round trip costs a lane more than most statements do.
class Transaction
{
public:
    // meanwhile: called by commitWith() once the server has all that it needs, while it works. Must not throw.
    explicit Transaction(
        Database &database, std::function<void()> meanwhile = [] {});
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    // After it returned the changes are durable and on the synchronous replica where there is one. Throws
    // CommitNotReplicated when PostgreSQL warned, DatabaseError when the transaction had failed before or the
    // connection is lost: then the outcome is unknown.
    void commit();
    // The last statement and the commit, in one message. Throws as run() and as commit() do.
    template <class... Values>
    void commitWith(std::string_view name, const Values &...values)
    {
        m_database.executeAndCommit(name, {toSql(values)...}, m_meanwhile);
        m_open = false;
    }

private:
    Database &m_database;
    const std::function<void()> m_meanwhile;
    bool m_open = true;
};

} // namespace foyer::server
