// One connection through the bad line.
#pragma once

#include "tests/chaos/proxy/faultyproxy.h"
#include "tests/chaos/proxy/framecutter.h"

#include <QTcpSocket>

namespace foyer::chaos
{

class ProxyLink : public QObject
{
    Q_OBJECT
public:
    // The proxy owns it, until either side has ended.
    ProxyLink(FaultyProxy &proxy, QTcpSocket *client, quint16 serverPort);
    void cut();

private:
    void forward(QTcpSocket &from, QTcpSocket &to, FrameCutter &cutter);
    void deliver(QTcpSocket &to, const FrameCutter::Piece &piece);
    static void send(QTcpSocket &to, const QByteArray &bytes);

    FaultyProxy &m_proxy;
    QTcpSocket *const m_client;
    QTcpSocket m_server;
    FrameCutter m_fromClient;
    FrameCutter m_fromServer;
};

} // namespace foyer::chaos
