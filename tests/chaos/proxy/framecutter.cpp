#include "tests/chaos/proxy/framecutter.h"

#include <QtEndian>

namespace foyer::chaos
{

namespace
{
constexpr quint8 finalText = 0x81;
constexpr quint8 maskedBit = 0x80;
constexpr qsizetype maskSize = 4;
} // namespace

QList<FrameCutter::Piece> FrameCutter::take(const QByteArray &bytes)
{
    m_rest += bytes;
    QList<Piece> pieces;
    Piece piece;
    while (m_isGreeted ? takeFrame(piece) : takeGreeting(piece))
        pieces.append(piece);
    return pieces;
}

bool FrameCutter::takeGreeting(Piece &piece)
{
    const QByteArray end = "\r\n\r\n";
    const qsizetype at = m_rest.indexOf(end);
    if (at < 0)
        return false;
    piece = {m_rest.first(at + end.size()), false};
    m_rest.remove(0, piece.bytes.size());
    m_isGreeted = true;
    return true;
}

bool FrameCutter::takeFrame(Piece &piece)
{
    if (m_rest.size() < 2)
        return false;
    const auto byte = [this](qsizetype at) { return quint8(m_rest[at]); };
    quint64 length = byte(1) & ~maskedBit;
    qsizetype head = 2;
    if (length == 126)
        head += 2;
    else if (length == 127)
        head += 8;
    if (m_rest.size() < head)
        return false;
    if (head == 4)
        length = qFromBigEndian<quint16>(m_rest.constData() + 2);
    else if (head == 10)
        length = qFromBigEndian<quint64>(m_rest.constData() + 2);
    if (byte(1) & maskedBit)
        head += maskSize;
    if (quint64(m_rest.size()) < quint64(head) + length)
        return false;
    piece = {m_rest.first(head + qsizetype(length)), byte(0) == finalText};
    m_rest.remove(0, piece.bytes.size());
    return true;
}

} // namespace foyer::chaos
