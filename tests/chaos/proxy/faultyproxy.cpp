#include "tests/chaos/proxy/faultyproxy.h"

#include "tests/chaos/proxy/proxylink.h"

namespace foyer::chaos
{

FaultyProxy::FaultyProxy(quint32 seed)
    : m_random(seed)
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost)))
        qFatal("the proxy cannot listen: %s", qPrintable(m_server.errorString()));
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyProxy::connectNext);
}

FaultyProxy::~FaultyProxy() = default;

QUrl FaultyProxy::url() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(m_server.serverPort())); }

void FaultyProxy::connectNext()
{
    while (QTcpSocket *const client = m_server.nextPendingConnection()) {
        ++m_counts.connections;
        new ProxyLink(*this, client, m_ports.at(m_random.bounded(m_ports.size())));
    }
}

void FaultyProxy::cutSome(int percent)
{
    for (ProxyLink *const link : findChildren<ProxyLink *>(Qt::FindDirectChildrenOnly)) {
        if (int(m_random.bounded(100)) >= percent)
            continue;
        ++m_counts.cut;
        link->cut();
    }
}

} // namespace foyer::chaos
