#include "server/storage/sqlrows.h"

#include <QtEndian>

namespace foyer::server
{

// The form is that of PostgreSQL's array_recv() and record_recv(): all numbers are big-endian.
namespace
{

constexpr quint32 int4Type = 23; // as in PostgreSQL's pg_type.dat
constexpr quint32 int8Type = 20;
constexpr quint32 boolType = 16;
constexpr quint32 textType = 25;
constexpr qint64 postgresEpochMs = 946'684'800'000; // 2000-01-01

template <class T>
void append(QByteArray &bytes, T number)
{
    const T bigEndian = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian);
}

QByteArray arrayHead(quint32 elementType, qsizetype size)
{
    QByteArray head;
    append<qint32>(head, size > 0 ? 1 : 0); // dimensions
    append<qint32>(head, 0); // no element is NULL
    append<quint32>(head, elementType);
    if (size > 0) {
        append<qint32>(head, qint32(size));
        append<qint32>(head, 1); // the number of the first
    }
    return head;
}
constexpr qsizetype sizeInHead = 12;

template <class Wide, class T, class ToNumber>
QByteArray listOf(quint32 elementType, const QList<T> &list, ToNumber toNumber)
{
    QByteArray bytes = arrayHead(elementType, list.size());
    for (const T &element : list) {
        append<qint32>(bytes, sizeof(Wide));
        append<Wide>(bytes, toNumber(element));
    }
    return bytes;
}

} // namespace

SqlRows::SqlRows(RowType type)
    : m_type(std::move(type))
{
}

void SqlRows::beginRow()
{
    Q_ASSERT(m_rows == 0 || m_column == m_type.columns.size());
    if (m_rows == 0)
        m_bytes = arrayHead(quint32(m_type.row), 1);
    qToBigEndian<qint32>(++m_rows, m_bytes.data() + sizeInHead);
    m_rowBegin = m_bytes.size();
    m_column = 0;
    append<qint32>(m_bytes, 0); // the row's length, told with each cell
    append<qint32>(m_bytes, qint32(m_type.columns.size()));
}

char *SqlRows::nextCell(qsizetype size)
{
    const qsizetype at = m_bytes.size();
    m_bytes.resize(at + 8 + size);
    char *const cell = m_bytes.data() + at;
    qToBigEndian<quint32>(quint32(m_type.columns.at(m_column++)), cell);
    qToBigEndian<qint32>(qint32(size), cell + 4);
    qToBigEndian<qint32>(qint32(m_bytes.size() - m_rowBegin - 4), m_bytes.data() + m_rowBegin);
    return cell + 8;
}

void SqlRows::addCell(QByteArrayView value)
{
    char *const cell = nextCell(value.size());
    std::copy(value.begin(), value.end(), cell);
}

void SqlRows::addNull() { qToBigEndian<qint32>(-1, nextCell(0) - 4); }

void SqlRows::addInteger(qint64 value)
{
    switch (m_type.columns.value(m_column)) {
    case boolType:
        *nextCell(1) = char(value);
        break;
    case int4Type:
        qToBigEndian<qint32>(qint32(value), nextCell(4));
        break;
    default:
        qToBigEndian<qint64>(value, nextCell(8));
    }
}

void SqlRows::addInstant(qint64 sinceEpochMs)
{
    qToBigEndian<qint64>((sinceEpochMs - postgresEpochMs) * 1000, nextCell(8)); // microseconds
}

void SqlRows::addList(const SeatNos &seats)
{
    addCell(listOf<qint32>(int4Type, seats, [](SeatNo seat) { return seat.value; }));
}

void SqlRows::addList(const QList<qint64> &numbers)
{
    addCell(listOf<qint64>(int8Type, numbers, [](qint64 number) { return number; }));
}

void SqlRows::addList(const QStringList &texts)
{
    QByteArray bytes = arrayHead(textType, texts.size());
    for (const QString &each : texts) {
        const QByteArray text = toSql(each).text;
        append<qint32>(bytes, qint32(text.size()));
        bytes += text;
    }
    addCell(bytes);
}

SqlValue toSql(const SqlRows &rows) { return {rows.m_bytes, rows.isEmpty(), true}; }

} // namespace foyer::server
