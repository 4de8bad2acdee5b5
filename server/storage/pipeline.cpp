#include "server/storage/pipeline.h"

#include <libpq-fe.h>
#include <memory>
#include <vector>

namespace foyer::server
{

Pipeline::Pipeline(pg_conn *connection)
    : m_connection(connection)
{
    note(PQenterPipelineMode(m_connection));
}

Pipeline::~Pipeline() { PQexitPipelineMode(m_connection); }

void Pipeline::send(const char *sql)
{
    note(PQsendQueryParams(m_connection, sql, 0, nullptr, nullptr, nullptr, nullptr, 0));
}

void Pipeline::sendPrepared(const QByteArray &name, const QList<SqlValue> &values)
{
    std::vector<const char *> texts;
    std::vector<int> lengths;
    std::vector<int> areBinary;
    for (const SqlValue &value : values) {
        texts.push_back(value.isNull ? nullptr : value.text.constData());
        lengths.push_back(int(value.text.size()));
        areBinary.push_back(value.isBinary ? 1 : 0);
    }
    note(PQsendQueryPrepared(m_connection, name.constData(), int(values.size()), texts.data(), lengths.data(),
                             areBinary.data(), 0));
}

void Pipeline::flush() { note(PQpipelineSync(m_connection)); }

std::optional<Pipeline::Failure> Pipeline::finish()
{
    if (m_failure)
        return m_failure;
    for (bool isOver = false; !isOver && PQstatus(m_connection) == CONNECTION_OK;) {
        const std::unique_ptr<PGresult, decltype(&PQclear)> answer(PQgetResult(m_connection), PQclear);
        const ExecStatusType status = PQresultStatus(answer.get()); // of none, after each statement: a fatal error too
        isOver = status == PGRES_PIPELINE_SYNC;
        if (answer && status == PGRES_FATAL_ERROR && !m_failure)
            m_failure = {PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE),
                         QString::fromUtf8(PQresultErrorMessage(answer.get()))};
    }
    return m_failure;
}

bool Pipeline::note(int isDone)
{
    if (!isDone && !m_failure)
        m_failure = {{}, QString::fromUtf8(PQerrorMessage(m_connection))};
    return isDone;
}

} // namespace foyer::server
