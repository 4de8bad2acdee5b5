#include "server/storage/sqlarray.h"

namespace foyer::server
{

namespace
{
template <class T, class ToNumber>
QByteArray listText(const QList<T> &list, ToNumber toNumber)
{
    QByteArray text = "\"{";
    for (const T &element : list) {
        if (!text.endsWith('{'))
            text += ',';
        text += QByteArray::number(toNumber(element));
    }
    return text + "}\"";
}
} // namespace

void SqlArray::addList(const SeatNos &seats)
{
    next() += listText(seats, [](SeatNo seat) { return seat.value; });
}

void SqlArray::addText(const QByteArray &text)
{
    QByteArray &array = next();
    array += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            array += '\\';
        array += c;
    }
    array += '"';
}

SqlValue toSql(const SqlArray &array)
{
    if (array.m_text.isEmpty())
        return {{}, true};
    return {array.m_text + '}'};
}

} // namespace foyer::server
