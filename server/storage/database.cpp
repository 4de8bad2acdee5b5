#include "server/storage/database.h"

#include "server/storage/connect.h"
#include "server/storage/sqlfile.h"

#include <libpq-fe.h>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// Gives the first warning to the QString that target points to. Notices and infos are not told (client_min_messages).
void receiveNotice(void *target, const PGresult *notice)
{
    auto *warning = static_cast<QString *>(target);
    if (warning->isEmpty())
        *warning = QString::fromUtf8(PQresultErrorMessage(notice)).trimmed();
}

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }
} // namespace

Database::Database(ConnectionSettings settings)
    : m_settings(std::move(settings))
    , m_connection(nullptr, PQfinish)
{
}

Database::~Database() = default;

void Database::open()
{
    close();
    m_connection.reset(connectTo(m_settings));
    PQsetNoticeReceiver(m_connection.get(), receiveNotice, &m_warning);
}

void Database::close()
{
    m_connection.reset();
    m_statements.clear();
    m_warning.clear();
}

bool Database::isOpen()
{
    // A server that ends a session says so and closes the socket. Reading never waits: the first time it finds the
    // message, the second time the end.
    for (int attempt = 0; attempt < 2 && m_connection; ++attempt)
        if (PQconsumeInput(m_connection.get()) == 0 || PQstatus(m_connection.get()) != CONNECTION_OK)
            close();
    return bool(m_connection);
}

Rows Database::execute(std::string_view name, const QList<SqlValue> &values)
{
    requireOpen();
    const std::string statement = prepared(name);
    std::vector<const char *> texts;
    texts.reserve(size_t(values.size()));
    for (const SqlValue &value : values)
        texts.push_back(value.isNull ? nullptr : value.text.constData());
    m_warning.clear();
    const std::shared_ptr<const pg_result> result = checked(
        PQexecPrepared(m_connection.get(), statement.c_str(), int(texts.size()), texts.data(), nullptr, nullptr, 0),
        name);
    if (!m_warning.isEmpty() && PQtransactionStatus(m_connection.get()) == PQTRANS_IDLE)
        throw CommitNotReplicated(u"%1: %2"_s.arg(text(name), m_warning));
    return Rows(result);
}

std::optional<Row> Database::only(std::string_view name, const Rows &rows)
{
    if (rows.size() > 1)
        throw DatabaseError("21000", u"%1: %2 rows instead of one"_s.arg(text(name)).arg(rows.size()));
    if (rows.isEmpty())
        return std::nullopt;
    return rows.at(0);
}

void Database::throwNoRow(std::string_view name) { throw DatabaseError("02000", text(name) + u": no row"_s); }

std::string Database::prepared(std::string_view name)
{
    std::string statement(name);
    if (m_statements.contains(statement))
        return statement;
    checked(PQprepare(m_connection.get(), statement.c_str(), sqlQuery(name).constData(), 0, nullptr), name);
    m_statements.insert(statement);
    return statement;
}

std::shared_ptr<const pg_result> Database::checked(pg_result *raw, std::string_view what)
{
    const std::shared_ptr<pg_result> result(raw, PQclear);
    const ExecStatusType status = PQresultStatus(raw);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return result;
    const char *reason = raw ? PQresultErrorMessage(raw) : PQerrorMessage(m_connection.get());
    const DatabaseError error(PQresultErrorField(raw, PG_DIAG_SQLSTATE),
                              u"%1: %2"_s.arg(text(what), QString::fromUtf8(reason).trimmed()));
    if (error.isConnectionLost())
        close();
    throw error;
}

std::shared_ptr<const pg_result> Database::command(const char *sql)
{
    requireOpen();
    m_warning.clear();
    return checked(PQexec(m_connection.get(), sql), sql);
}

void Database::requireOpen() const
{
    if (!m_connection)
        throw DatabaseError("08003", u"not connected to the database"_s);
}

void Database::runScript(const QByteArray &sql)
{
    requireOpen();
    checked(PQexec(m_connection.get(), sql.constData()), "script");
}

int Database::socket() const
{
    requireOpen();
    return PQsocket(m_connection.get());
}

QList<Notification> Database::takeNotifications()
{
    if (!isOpen())
        throw DatabaseError({}, u"the connection is lost"_s);
    QList<Notification> notifications;
    while (PGnotify *raw = PQnotifies(m_connection.get())) {
        const std::unique_ptr<PGnotify, decltype(&PQfreemem)> owner(raw, PQfreemem);
        notifications.append({QString::fromUtf8(raw->relname), QString::fromUtf8(raw->extra)});
    }
    return notifications;
}

void Database::listen(const QString &channel)
{
    requireOpen();
    const QByteArray name = channel.toUtf8();
    const std::unique_ptr<char, decltype(&PQfreemem)> quoted(
        PQescapeIdentifier(m_connection.get(), name.constData(), size_t(name.size())), PQfreemem);
    command(("LISTEN "_ba + quoted.get()).constData());
}

int Database::backendPid() const
{
    requireOpen();
    return PQbackendPID(m_connection.get());
}

void Database::begin()
{
    requireOpen();
    Q_ASSERT(PQtransactionStatus(m_connection.get()) == PQTRANS_IDLE);
    command("BEGIN");
}

void Database::commit()
{
    const std::shared_ptr<const pg_result> result = command("COMMIT");
    // COMMIT of a failed transaction answers ROLLBACK, and is no error to PostgreSQL.
    const QByteArray done(PQcmdStatus(const_cast<PGresult *>(result.get())));
    if (done != "COMMIT")
        throw DatabaseError("25P02", u"the transaction had failed and was rolled back"_s);
    if (!m_warning.isEmpty())
        throw CommitNotReplicated(u"commit: "_s + m_warning);
}

void Database::rollback() noexcept
{
    try {
        command("ROLLBACK");
    } catch (const DatabaseError &) {
        // The connection is gone, and the server rolls back by itself.
        close();
    }
}

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.begin();
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollback();
}

void Transaction::commit()
{
    m_open = false;
    m_database.commit();
}

} // namespace foyer::server
