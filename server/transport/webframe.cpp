#include "server/transport/webframe.h"

#include <QSslSocket>
#include <QtEndian>
#include <sys/socket.h>

namespace foyer::server
{

namespace
{
constexpr char finalTextFrame = char(0x81);
constexpr qsizetype shortLengthMax = 125;
constexpr char length16Follows = 126;
constexpr char length64Follows = 127;
} // namespace

QByteArray webFrame(const QByteArray &text)
{
    QByteArray frame;
    frame.reserve(text.size() + 10);
    frame += finalTextFrame;
    if (text.size() <= shortLengthMax) {
        frame += char(text.size());
    } else if (text.size() <= 0xffff) {
        const quint16 length = qToBigEndian(quint16(text.size()));
        frame += length16Follows;
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const quint64 length = qToBigEndian(quint64(text.size()));
        frame += length64Follows;
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    return frame += text;
}

void writeNow(QTcpSocket &socket, const QByteArray &bytes)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return; // after a goodbye, or after the end
    qsizetype sent = 0;
    if (socket.bytesToWrite() == 0) {
        const auto descriptor = int(socket.socketDescriptor());
        sent = std::max<qsizetype>(
            0, ::send(descriptor, bytes.constData(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL));
    }
    if (sent < bytes.size())
        socket.write(bytes.mid(sent)); // a whole frame is not copied: all who read slowly share it
}

void writeEncrypted(QSslSocket &socket, const QByteArray &bytes)
{
    if (socket.state() != QAbstractSocket::ConnectedState)
        return;
    socket.write(bytes);
    socket.flush();
}

} // namespace foyer::server
