// A bad line between clients and servers: cuts connections, and delivers messages twice, late and out of order.
#pragma once

#include <QRandomGenerator>
#include <QTcpServer>
#include <QUrl>

namespace foyer::chaos
{

class ProxyLink;

// Each new connection leads to one of the servers, by chance. Belongs to one thread with an event loop.
class FaultyProxy : public QObject
{
    Q_OBJECT
public:
    struct Counts {
        int connections = 0;
        int twice = 0;
        int late = 0;
        int cut = 0;
    };

    // A message's chances, in percent.
    static constexpr int twicePercent = 3;
    static constexpr int latePercent = 8;
    static constexpr int lateMsMax = 250; // what comes meanwhile overtakes it
    static constexpr int cutPerMille = 3; // the connection ends instead

    explicit FaultyProxy(quint32 seed);
    ~FaultyProxy() override;

    QUrl url() const;
    void setServers(const QList<quint16> &ports) { m_ports = ports; }
    void setFaulty(bool faulty) { m_isFaulty = faulty; }
    // About this share of the connections ends, without a farewell.
    void cutSome(int percent);
    const Counts &counts() const { return m_counts; }

private:
    friend class ProxyLink;
    void connectNext();
    bool happens(int chance, int of) { return m_isFaulty && int(m_random.bounded(of)) < chance; }

    QTcpServer m_server;
    QList<quint16> m_ports;
    QRandomGenerator m_random;
    bool m_isFaulty = false;
    Counts m_counts;
};

} // namespace foyer::chaos
