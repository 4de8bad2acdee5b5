// Statements that travel together, by libpq's pipeline mode, which Qt Sql does not know. Parameters travel as they are:
// nothing is escaped, and what is binary stays so.
#pragma once

#include "server/storage/sqlvalue.h"

struct pg_conn; // libpq's PGconn

namespace foyer::server
{

class Pipeline
{
public:
    // The connection is an idle one of Qt Sql's, which finds it idle afterwards unless it is lost.
    explicit Pipeline(pg_conn *connection);
    ~Pipeline();
    Q_DISABLE_COPY_MOVE(Pipeline)

    void send(const char *sql); // without parameters
    void sendPrepared(const QByteArray &name, const QList<SqlValue> &values);

    // No more is to come: the server has all of it and works. finish() comes next.
    void flush();

    struct Failure {
        QByteArray sqlState; // empty when nothing came from the server
        QString text;
    };
    // Waits until all are carried out, or until one fails: then those after it are not.
    std::optional<Failure> finish();

private:
    bool note(int isDone); // as libpq tells it: 1 or 0

    pg_conn *const m_connection;
    std::optional<Failure> m_failure; // the first
};

} // namespace foyer::server
