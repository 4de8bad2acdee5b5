#include "client/printing/tcpwire.h"

namespace foyer::client
{

namespace
{
// What the system takes for us at most, so that the rest can still be kept back when the printer runs out of paper.
constexpr int underwayBytesMax = 8 * 1024;
} // namespace

TcpWire::TcpWire(QString host, quint16 port, QObject *parent)
    : PrinterWire(parent)
    , m_host(std::move(host))
    , m_port(port)
{
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::SendBufferSizeSocketOption, underwayBytesMax);
        emit opened();
    });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, &TcpWire::writeSome);
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { emit received(m_socket.readAll()); });
    // Later, when the socket has come to its end; by then another conversation may have begun.
    connect(
        &m_socket, &QTcpSocket::errorOccurred, this,
        [this] {
            if (m_socket.state() == QAbstractSocket::UnconnectedState)
                emit broken();
        },
        Qt::QueuedConnection);
}

void TcpWire::open()
{
    m_waiting.clear();
    m_socket.abort();
    m_socket.connectToHost(m_host, m_port);
}

void TcpWire::write(const QByteArray &bytes)
{
    m_waiting += bytes;
    writeSome();
}

void TcpWire::breakOffWith(const QByteArray &bytes)
{
    m_waiting.clear();
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(bytes);
}

void TcpWire::writeSome()
{
    const qint64 room = underwayBytesMax - m_socket.bytesToWrite();
    if (room <= 0 || m_waiting.isEmpty())
        return;
    const QByteArray some = m_waiting.left(room);
    m_waiting.remove(0, some.size());
    m_socket.write(some);
}

void TcpWire::close()
{
    const QSignalBlocker silent(this);
    m_socket.disconnectFromHost();
}

} // namespace foyer::client
