// The type of a table's rows, as PostgreSQL's numbers for types: what a row in binary says of itself.
#pragma once

#include <QList>

namespace foyer::server
{

struct RowType {
    qint64 row = 0;
    QList<qint64> columns; // in the table's order
};

} // namespace foyer::server
