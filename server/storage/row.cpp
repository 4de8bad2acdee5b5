#include "server/storage/row.h"

#include "server/storage/databaseerror.h"

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
// PostgreSQL's class for "the caller's types do not fit".
DatabaseError wrongColumn(const QString &text) { return DatabaseError("42804", text); }
} // namespace

bool Row::isNull(int column) const
{
    if (column >= PQnfields(m_result.get()))
        throw wrongColumn(u"the answer has no column %1"_s.arg(column + 1));
    return PQgetisnull(m_result.get(), m_row, column) != 0;
}

std::string_view Row::cell(int column) const
{
    if (isNull(column))
        throw wrongColumn(
            u"column %1 (%2) is null"_s.arg(column + 1).arg(QString::fromUtf8(PQfname(m_result.get(), column))));
    return {PQgetvalue(m_result.get(), m_row, column), size_t(PQgetlength(m_result.get(), m_row, column))};
}

void Row::throwWrongType(int column, std::string_view text) const
{
    const QString name = QString::fromUtf8(PQfname(m_result.get(), column));
    const QString shown = QString::fromUtf8(text.data(), qMin(qsizetype(text.size()), qsizetype(80)));
    throw wrongColumn(u"column %1 (%2) is of another type: %3"_s.arg(column + 1).arg(name, shown));
}

Rows::Rows(std::shared_ptr<const pg_result> result)
    : m_result(std::move(result))
    , m_size(PQntuples(m_result.get()))
{
}

Row Rows::at(int row) const
{
    Q_ASSERT(row >= 0 && row < m_size);
    return Row(m_result, row);
}

qint64 Rows::affected() const
{
    // libpq keeps the count as text inside the result; it writes nothing, its signature only predates const.
    return QByteArray(PQcmdTuples(const_cast<PGresult *>(m_result.get()))).toLongLong();
}

} // namespace foyer::server
