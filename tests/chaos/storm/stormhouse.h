// The house under the storm: one or two servers on one database, a gateway, and somebody who starts again what was
// killed.
#pragma once

#include "tests/chaos/history/books.h"
#include "tests/chaos/history/rules.h"
#include "tests/chaos/storm/nemesis.h"
#include "tests/e2e/support/theatre.h"

#include <deque>

namespace foyer::chaos
{

class StormHouse
{
public:
    static constexpr int nodesMax = 2;

    // Ends the program when it cannot be opened.
    explicit StormHouse(int nodes);
    ~StormHouse();

    static HouseRules rules();
    QString deviceKey() const { return m_theatre.deviceKey(); }
    QString staffKey() const { return m_staffKey; }
    const SeatingPlan &plan() { return m_theatre.house().plan(); }
    QList<quint16> ports() const;
    QList<ShowId> newShows(int count);

    void strike(const Blow &blow);
    // To be called now and then: starts what is due. A server that died by itself is a fault.
    void tend();
    // Everything runs again and says so. False when it does not within patience.
    bool heal();
    // No payment is under way any more, the gateway's ledger included. False when there is one for too long.
    bool awaitQuiet(const QList<ShowId> &shows);
    Books books(const QList<ShowId> &shows);
    // What foyer-server audit check finds in them.
    Faults audit(const QList<ShowId> &shows);

    // What the servers wrote last.
    QString complaints();

    const Faults &faults() const { return m_faults; }
    int killed(Target target) const { return m_killed.value(target); }

private:
    struct Node {
        test::ServerProcess *server = nullptr;
        bool wasKilled = false;
        QElapsedTimer sinceDown;
        int downMs = 0;
    };

    server::Database &database();
    QString conninfo(const QString &user);
    void openSecond(const QStringList &arguments);
    void tend(Node &node);
    bool isReady(const Node &node) const;

    test::Theatre m_theatre;
    const QString m_staffKey = QUuid::createUuid().toString(QUuid::Id128);
    QTemporaryDir m_secondDirectory;
    std::unique_ptr<test::ServerProcess> m_second;
    std::deque<Node> m_nodes;
    QElapsedTimer m_sinceGatewayDown;
    int m_gatewayDownMs = 0;
    std::unique_ptr<server::Database> m_database;
    Faults m_faults;
    QHash<Target, int> m_killed;
};

} // namespace foyer::chaos
