#include "server/storage/database.h"

#include "server/storage/connect.h"
#include "server/storage/pipeline.h"
#include "server/storage/sqlfile.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <atomic>
#include <libpq-fe.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// Gives the first warning to the QString that target points to. Notices and infos are not told (client_min_messages).
// The last words of a session that is ended between two statements come this way as well: the next one finds it gone.
void receiveNotice(void *target, const PGresult *notice)
{
    auto *warning = static_cast<QString *>(target);
    const char *const severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
    if (warning->isEmpty() && qstrcmp(severity, "WARNING") == 0)
        *warning = QString::fromUtf8(PQresultErrorMessage(notice)).trimmed();
}

// A statement's name as it stands in SQL.
QByteArray quoted(std::string_view name) { return '"' + QByteArray(name.data(), qsizetype(name.size())) + '"'; }

QString text(std::string_view view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"foyer-%1"_s.arg(++count);
}

Rows fetched(QSqlQuery &query)
{
    auto table = std::make_shared<Table>();
    const QSqlRecord record = query.record();
    for (int column = 0; column < record.count(); ++column)
        table->columns.append(record.fieldName(column));
    table->affected = query.isSelect() ? 0 : query.numRowsAffected();
    for (; query.next(); ++table->rows)
        for (int column = 0; column < record.count(); ++column)
            table->cells.append(query.isNull(column) ? QVariant() : query.value(column));
    return Rows(table);
}
} // namespace

Database::Database(ConnectionSettings settings)
    : m_settings(std::move(settings))
    , m_name(nextConnectionName())
{
}

Database::~Database() { close(); }

void Database::open()
{
    close();
    m_connection = std::make_unique<QSqlDatabase>(QSqlDatabase::addDatabase(u"QPSQL"_s, m_name));
    try {
        prepareConnection(*m_connection, m_settings);
    } catch (const DatabaseError &) {
        close();
        throw;
    }
    if (!m_connection->open()) {
        const QString reason = m_connection->lastError().databaseText().trimmed();
        close();
        throw DatabaseError("08001", reason);
    }
    if (PQstatus(handle()) != CONNECTION_OK) { // the driver does not look again after its first words to the server
        close();
        throw DatabaseError("08006", u"the connection broke as it was opened"_s);
    }
    PQsetNoticeReceiver(handle(), receiveNotice, &m_warning);
}

void Database::close()
{
    if (!m_connection)
        return;
    m_connection.reset();
    QSqlDatabase::removeDatabase(m_name);
    m_prepared.clear();
    m_rowTypes.clear();
    m_warning.clear();
    m_beginWaits = false;
}

bool Database::isOpen()
{
    // A server that ends a session says so and closes the socket. Reading never waits: the first time it finds the
    // message, the second time the end.
    for (int attempt = 0; attempt < 2 && m_connection; ++attempt)
        if (PQconsumeInput(handle()) == 0 || PQstatus(handle()) != CONNECTION_OK)
            close();
    return bool(m_connection);
}

// PREPARE and EXECUTE as SQL: so they can stand in one message with the beginning of a transaction.
Rows Database::execute(std::string_view name, const QList<SqlValue> &values)
{
    requireOpen();
    prepare(name);
    QByteArray statement = "EXECUTE " + quoted(name);
    for (qsizetype i = 0; i < values.size(); ++i)
        statement += (i == 0 ? "(" : ",") + literal(values.at(i));
    if (!values.isEmpty())
        statement += ')';
    const QByteArray begin = takeBegin();
    m_warning.clear();
    QSqlQuery query(*m_connection);
    bool isGood = query.exec(QString::fromUtf8(begin + statement));
    if (isGood && !begin.isEmpty())
        isGood = query.nextResult();
    if (!isGood)
        fail(query.lastError(), text(name));
    Rows rows = fetched(query);
    requireReplicated(text(name));
    return rows;
}

void Database::executeAndCommit(std::string_view name, const QList<SqlValue> &values,
                                const std::function<void()> &meanwhile)
{
    requireOpen();
    prepare(name);
    m_warning.clear();
    std::optional<Pipeline::Failure> failure;
    {
        Pipeline pipeline(handle());
        if (!takeBegin().isEmpty())
            pipeline.send("BEGIN");
        pipeline.sendPrepared(QByteArray(name.data(), qsizetype(name.size())), values);
        pipeline.send("COMMIT");
        pipeline.flush();
        meanwhile();
        failure = pipeline.finish();
    }
    if (failure)
        fail(failure->sqlState, failure->text, text(name));
    if (PQstatus(handle()) != CONNECTION_OK)
        fail({}, u"the connection broke before the answer came"_s, text(name));
    requireReplicated(text(name));
}

// After a statement that may have committed.
void Database::requireReplicated(const QString &what) const
{
    if (!m_warning.isEmpty() && PQtransactionStatus(handle()) == PQTRANS_IDLE)
        throw CommitNotReplicated(what + u": "_s + m_warning);
}

QByteArray Database::takeBegin()
{
    return std::exchange(m_beginWaits, false) ? QByteArrayLiteral("BEGIN;") : QByteArray();
}

QByteArray Database::literal(const SqlValue &value) const
{
    Q_ASSERT(!value.isBinary);
    if (value.isNull)
        return QByteArrayLiteral("NULL");
    const std::unique_ptr<char, decltype(&PQfreemem)> quoted(
        PQescapeLiteral(handle(), value.text.constData(), size_t(value.text.size())), PQfreemem);
    if (!quoted)
        throw DatabaseError("22021", u"a text that is not UTF-8"_s);
    return QByteArray(quoted.get());
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

void Database::prepare(std::string_view name)
{
    if (m_prepared.contains(std::string(name)))
        return;
    QSqlQuery query(*m_connection);
    const QByteArray begin = takeBegin();
    bool isGood = query.exec(QString::fromUtf8(begin + "PREPARE " + quoted(name) + " AS " + sqlQuery(name)));
    if (isGood && !begin.isEmpty())
        isGood = query.nextResult();
    if (!isGood)
        fail(query.lastError(), text(name));
    m_prepared.emplace(name);
}

const RowType &Database::rowType(const QByteArray &table)
{
    const auto known = m_rowTypes.find(table);
    if (known != m_rowTypes.end())
        return known->second;
    std::optional<Row> found = one("storage/row_type", QString::fromUtf8(table));
    if (!found)
        throwNoRow("storage/row_type");
    RowType type {found->next<qint64>(), found->next<QList<qint64>>()};
    return m_rowTypes.emplace(table, std::move(type)).first->second;
}

void Database::fail(const QSqlError &error, const QString &what, const char *stateIfSilent)
{
    QByteArray state = error.nativeErrorCode().toLatin1();
    if (state.isEmpty() && *PQerrorMessage(handle()) == 0)
        state = stateIfSilent;
    fail(state, error.databaseText(), what);
}

// A session that PostgreSQL ends gets a state that says why, which may be any (25P03: idle for too long). What libpq
// finds by itself has none, and means that nothing came from the server.
void Database::fail(const QByteArray &sqlState, const QString &reason, const QString &what)
{
    const bool isOver = PQstatus(handle()) != CONNECTION_OK;
    const DatabaseError thrown(isOver ? QByteArray() : sqlState, u"%1: %2"_s.arg(what, reason.trimmed()));
    if (thrown.isConnectionLost())
        close();
    throw thrown;
}

pg_conn *Database::handle() const
{
    // The type's name is pg_conn* in Qt 6, whatever its documentation says.
    const QVariant handle = m_connection->driver()->handle();
    Q_ASSERT(qstrcmp(handle.typeName(), "pg_conn*") == 0);
    return *static_cast<pg_conn *const *>(handle.constData());
}

void Database::requireOpen() const
{
    if (!m_connection)
        throw DatabaseError("08003", u"not connected to the database"_s);
}

void Database::runScript(const QByteArray &sql)
{
    requireOpen();
    QSqlQuery query(*m_connection);
    bool more = query.exec(QString::fromUtf8(takeBegin() + sql));
    while (more)
        more = query.nextResult(); // each statement has an answer of its own, and perhaps an error
    if (query.lastError().isValid())
        fail(query.lastError(), u"script"_s);
}

int Database::socket() const
{
    requireOpen();
    return PQsocket(handle());
}

QList<Notification> Database::takeNotifications()
{
    if (!isOpen())
        throw DatabaseError({}, u"the connection is lost"_s);
    QList<Notification> notifications;
    while (PGnotify *raw = PQnotifies(handle())) {
        const std::unique_ptr<PGnotify, decltype(&PQfreemem)> owner(raw, PQfreemem);
        notifications.append({QString::fromUtf8(raw->relname), QString::fromUtf8(raw->extra)});
    }
    return notifications;
}

void Database::listen(const QString &channel)
{
    requireOpen();
    // Qt's own escapeIdentifier() parts names at dots and trusts those that end with a quote.
    const QByteArray name = channel.toUtf8();
    const std::unique_ptr<char, decltype(&PQfreemem)> quoted(
        PQescapeIdentifier(handle(), name.constData(), size_t(name.size())), PQfreemem);
    runScript(sqlQuery("storage/listen").replace("%1", quoted.get()));
}

int Database::backendPid() const
{
    requireOpen();
    return PQbackendPID(handle());
}

void Database::begin()
{
    requireOpen();
    Q_ASSERT(PQtransactionStatus(handle()) == PQTRANS_IDLE || PQstatus(handle()) != CONNECTION_OK);
    if (m_settings.lane)
        renewPlansInTime();
    m_beginWaits = true;
}

void Database::renewPlansInTime()
{
    if (m_plansAge.isValid() && !m_plansAge.hasExpired(m_settings.lanePlansKeptMs))
        return;
    runScript("DISCARD PLANS");
    m_plansAge.start();
}

void Database::commit()
{
    requireOpen();
    if (!takeBegin().isEmpty())
        return; // nothing was done in it
    m_warning.clear();
    // The driver also refuses the COMMIT of a failed transaction, which PostgreSQL answers with ROLLBACK and no error.
    if (!m_connection->commit())
        fail(m_connection->lastError(), u"committing"_s, "25P02");
    if (!m_warning.isEmpty())
        throw CommitNotReplicated(u"committing: "_s + m_warning);
}

void Database::rollback() noexcept
{
    // Without a connection the server rolls back by itself; a commit that failed has rolled back.
    if (!takeBegin().isEmpty() || !m_connection || PQtransactionStatus(handle()) == PQTRANS_IDLE)
        return;
    if (!m_connection->rollback())
        close();
}

Transaction::Transaction(Database &database, std::function<void()> meanwhile)
    : m_database(database)
    , m_meanwhile(std::move(meanwhile))
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
