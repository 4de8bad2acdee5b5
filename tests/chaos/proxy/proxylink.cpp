#include "tests/chaos/proxy/proxylink.h"

#include <QTimer>

namespace foyer::chaos
{

ProxyLink::ProxyLink(FaultyProxy &proxy, QTcpSocket *client, quint16 serverPort)
    : QObject(&proxy)
    , m_proxy(proxy)
    , m_client(client)
{
    m_client->setParent(this);
    for (QTcpSocket *const socket : {m_client, &m_server}) {
        connect(socket, &QTcpSocket::disconnected, this, &ProxyLink::cut);
        connect(socket, &QTcpSocket::errorOccurred, this, &ProxyLink::cut);
    }
    connect(&m_server, &QTcpSocket::connected, this, [this] {
        m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        forward(*m_client, m_server, m_fromClient);
    });
    connect(m_client, &QTcpSocket::readyRead, this, [this] { forward(*m_client, m_server, m_fromClient); });
    connect(&m_server, &QTcpSocket::readyRead, this, [this] { forward(m_server, *m_client, m_fromServer); });
    m_server.connectToHost(QHostAddress(QHostAddress::LocalHost), serverPort);
}

void ProxyLink::cut()
{
    m_client->disconnect(this);
    m_server.disconnect(this);
    m_client->abort();
    m_server.abort();
    deleteLater();
}

void ProxyLink::forward(QTcpSocket &from, QTcpSocket &to, FrameCutter &cutter)
{
    if (m_server.state() != QAbstractSocket::ConnectedState)
        return; // what the client said waits until the server is there
    for (const FrameCutter::Piece &piece : cutter.take(from.readAll())) {
        if (piece.isMessage && m_proxy.happens(FaultyProxy::cutPerMille, 1000)) {
            ++m_proxy.m_counts.cut;
            return cut();
        }
        deliver(to, piece);
    }
}

void ProxyLink::deliver(QTcpSocket &to, const FrameCutter::Piece &piece)
{
    const bool isTwice = piece.isMessage && m_proxy.happens(FaultyProxy::twicePercent, 100);
    const bool isLate = piece.isMessage && m_proxy.happens(FaultyProxy::latePercent, 100);
    m_proxy.m_counts.twice += isTwice ? 1 : 0;
    m_proxy.m_counts.late += isLate ? 1 : 0;
    const int lateMs = isLate || isTwice ? int(m_proxy.m_random.bounded(1, FaultyProxy::lateMsMax)) : 0;
    if (!isLate)
        send(to, piece.bytes);
    if (isLate || isTwice)
        QTimer::singleShot(lateMs, this, [&to, bytes = piece.bytes] { send(to, bytes); });
}

// It may be cut already: the link goes a moment later.
void ProxyLink::send(QTcpSocket &to, const QByteArray &bytes)
{
    if (to.state() == QAbstractSocket::ConnectedState)
        to.write(bytes);
}

} // namespace foyer::chaos
