// One column of a set of rows, built as the text of a PostgreSQL array: how a lane hands over a whole batch.
#pragma once

#include "server/storage/sqlvalue.h"

namespace foyer::server
{

class SqlArray
{
public:
    template <std::integral T>
    void add(T value)
    {
        next() += QByteArray::number(qint64(value));
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
        next() += id.isValid() ? id.value.toByteArray(QUuid::WithoutBraces) : QByteArrayLiteral("NULL");
    }
    void addText(const QByteArray &text);
    void addText(const QString &text) { addText(toSql(text).text); }
    void addBytes(const QByteArray &bytes) { next() += "\"\\\\x" + bytes.toHex() + '"'; }
    // A list as one element: the text of an array of its own.
    void addList(const SeatNos &seats);

    // NULL when there are no elements.
    friend SqlValue toSql(const SqlArray &array);

private:
    QByteArray &next()
    {
        m_text += m_text.isEmpty() ? '{' : ',';
        return m_text;
    }

    QByteArray m_text;
};

} // namespace foyer::server
