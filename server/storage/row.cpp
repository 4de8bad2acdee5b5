#include "server/storage/row.h"

#include "server/storage/databaseerror.h"

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
    if (column >= m_table->columns.size())
        throw wrongColumn(u"the answer has no column %1"_s.arg(column + 1));
    return m_table->cells.at(m_row * m_table->columns.size() + column).isNull();
}

const QVariant &Row::cell(int column) const
{
    if (isNull(column))
        throw wrongColumn(u"column %1 (%2) is null"_s.arg(column + 1).arg(m_table->columns.at(column)));
    return m_table->cells.at(m_row * m_table->columns.size() + column);
}

void Row::throwWrongType(int column) const
{
    const QVariant &value = cell(column);
    throw wrongColumn(
        u"column %1 (%2) is of another type: %3 %4"_s.arg(column + 1)
            .arg(m_table->columns.at(column), QLatin1StringView(value.typeName()), value.toString().left(80)));
}

} // namespace foyer::server
