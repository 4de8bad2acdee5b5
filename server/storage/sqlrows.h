// Rows of a table, built as an array of its row type in PostgreSQL's binary form: how a lane hands over a whole batch.
// As text PostgreSQL spent a fifth of its time for a batch on reading it (docs/adr/0023).
#pragma once

#include "server/storage/rowtype.h"
#include "server/storage/sqlvalue.h"

namespace foyer::server
{

// Each row's values are added in the order of the table's columns; PostgreSQL refuses what is not of a column's type.
class SqlRows
{
public:
    explicit SqlRows(RowType type);

    void beginRow();

    // As wide as the column is.
    template <std::integral T>
    void add(T value)
    {
        addInteger(qint64(value));
    }
    template <class Tag, class Rep>
    void add(Id<Tag, Rep> id)
    {
        add(id.value);
    }
    // NULL where it is no valid name, for columns that may be NULL.
    template <class Tag>
    void add(const UuidId<Tag> &id)
    {
        id.isValid() ? addUuid(id.value) : addNull();
    }
    // Also the null UUID, for columns that may not be NULL.
    void addUuid(const QUuid &uuid) { addCell(uuid.toRfc4122()); }
    void addNull();
    void addLetter(char letter) { addCell(QByteArrayView(&letter, 1)); } // a state
    void addInstant(qint64 sinceEpochMs);
    void addText(const QByteArray &text) { addCell(text); }
    void addText(const QString &text) { addText(toSql(text).text); }
    void addBytes(const QByteArray &bytes) { addCell(bytes); }
    void addList(const SeatNos &seats);
    void addList(const QList<qint64> &numbers);
    void addList(const QStringList &texts);

    bool isEmpty() const { return m_rows == 0; }
    // NULL when there are no rows.
    friend SqlValue toSql(const SqlRows &rows);

private:
    void addInteger(qint64 value);
    void addCell(QByteArrayView value);
    // Gives the place for the value of the next column, which takes so many bytes.
    char *nextCell(qsizetype size);

    const RowType m_type;
    QByteArray m_bytes;
    int m_rows = 0;
    qsizetype m_rowBegin = 0;
    qsizetype m_column = 0;
};

} // namespace foyer::server
