#include "server/storage/sqlrows.h"

namespace foyer::server
{

namespace
{
template <class T, class ToNumber>
QByteArray listText(const QList<T> &list, ToNumber toNumber)
{
    QByteArray text = "\\\"{";
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i > 0)
            text += ',';
        text += QByteArray::number(toNumber(list.at(i)));
    }
    return text + "}\\\"";
}
} // namespace

void SqlRows::beginRow() { m_text += m_text.isEmpty() ? "{\"(" : ")\",\"("; }

void SqlRows::addInstant(qint64 sinceEpochMs)
{
    constexpr qint64 dayMs = 86'400'000;
    Q_ASSERT(sinceEpochMs >= 0);
    const QDate date = QDate(1970, 1, 1).addDays(sinceEpochMs / dayMs);
    const auto ofDayMs = int(sinceEpochMs % dayMs);
    char text[40];
    const int length =
        std::snprintf(text, sizeof text, "%04d-%02d-%02d %02d:%02d:%02d.%03dZ", date.year(), date.month(), date.day(),
                      ofDayMs / 3'600'000, ofDayMs / 60'000 % 60, ofDayMs / 1000 % 60, ofDayMs % 1000);
    next().append(text, length);
}

// A quote or a backslash is escaped once as part of the row and all of that once more as part of the array.
void SqlRows::addText(const QByteArray &text)
{
    QByteArray &rows = next();
    rows += "\\\"";
    for (const char c : text) {
        if (c == '"')
            rows += "\\\\\\\"";
        else if (c == '\\')
            rows += "\\\\\\\\";
        else
            rows += c;
    }
    rows += "\\\"";
}

void SqlRows::addList(const SeatNos &seats)
{
    next() += listText(seats, [](SeatNo seat) { return seat.value; });
}

void SqlRows::addList(const QList<qint64> &numbers)
{
    next() += listText(numbers, [](qint64 number) { return number; });
}

SqlValue toSql(const SqlRows &rows)
{
    if (rows.isEmpty())
        return {{}, true};
    return {rows.m_text + ")\"}"};
}

} // namespace foyer::server
