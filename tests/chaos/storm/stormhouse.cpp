#include "tests/chaos/storm/stormhouse.h"

#include "server/audit/audit.h"
#include "tests/chaos/storm/bookreader.h"
#include "tests/e2e/support/http.h"

#include <QDir>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

constexpr int holdSeconds = 3;
constexpr int offerSeconds = 5;
constexpr int offerSecondsAtKiosk = 3;
constexpr int healMsMax = 180'000;
constexpr int quietMsMax = 240'000; // silent cards, leases of dead servers and growing pauses add up
constexpr qsizetype complaintSizeMax = 3'000;
constexpr int relaunchPauseMs = 500; // of a server that found no database

// Short times, so that a minute sees many ends.
const QStringList shortTimes {u"--hold-seconds"_s,
                              QString::number(holdSeconds),
                              u"--renewals"_s,
                              u"2"_s,
                              u"--paying-seconds"_s,
                              u"4"_s,
                              u"--offer-seconds"_s,
                              QString::number(offerSeconds),
                              u"--offer-seconds-at-kiosk"_s,
                              QString::number(offerSecondsAtKiosk),
                              u"--log-level"_s,
                              u"warning"_s};

} // namespace

StormHouse::StormHouse(int nodes)
    : m_secondDirectory(QDir::tempPath() + u"/foyer-chaos-XXXXXX"_s)
{
    m_theatre.server().stop();
    m_theatre.open(shortTimes);
    m_theatre.house().pairDevice(u"desk"_s, u"staff"_s, m_staffKey);
    m_nodes.emplace_back().server = &m_theatre.server();
    if (nodes == nodesMax)
        openSecond(QStringList {u"--gateway-url"_s, m_theatre.gateway().url()} + shortTimes);
}

StormHouse::~StormHouse() { m_database.reset(); }

// On the first one's private database, as another node of the same house.
void StormHouse::openSecond(const QStringList &arguments)
{
    m_second = std::make_unique<test::ServerProcess>(m_secondDirectory.path());
    m_second->setArguments(
        QStringList {u"--database"_s, conninfo(u"foyer_server"_s), u"--database-owner"_s, conninfo(u"foyer_owner"_s)}
        + arguments);
    if (!m_second->start())
        qFatal("the second server does not start: %s", qPrintable(m_second->process().errors()));
    m_nodes.emplace_back().server = m_second.get();
}

HouseRules StormHouse::rules()
{
    HouseRules rules;
    rules.holdMs = holdSeconds * 1000;
    rules.offerMs = offerSeconds * 1000;
    rules.offerAtKioskMs = offerSecondsAtKiosk * 1000;
    return rules;
}

QString StormHouse::conninfo(const QString &user)
{
    return u"host='%1' port=5432 user=%2 dbname=foyer"_s.arg(m_theatre.server().socketDirectory(), user);
}

QList<quint16> StormHouse::ports() const
{
    QList<quint16> ports;
    for (const Node &node : m_nodes)
        ports.append(quint16(node.server->webSocketUrl().port()));
    return ports;
}

QList<ShowId> StormHouse::newShows(int count)
{
    QList<ShowId> shows;
    for (int i = 0; i < count; ++i)
        shows.append(m_theatre.newShow());
    return shows;
}

void StormHouse::strike(const Blow &blow)
{
    switch (blow.target) {
    case Target::Lines:
        break;
    case Target::Server: {
        Node &node = m_nodes.at(size_t(blow.node));
        if (!node.server->process().isRunning())
            return;
        node.wasKilled = true;
        node.downMs = blow.downMs;
        node.server->kill9();
        node.sinceDown.start();
        break;
    }
    case Target::Postgres: {
        const qint64 postmaster = m_theatre.server().postmaster();
        if (postmaster <= 0)
            return;
        ::kill(pid_t(postmaster), SIGKILL);
        break;
    }
    case Target::Gateway:
        if (!m_theatre.gateway().process().isRunning())
            return;
        m_theatre.gateway().process().kill9();
        m_gatewayDownMs = blow.downMs;
        m_sinceGatewayDown.start();
        break;
    }
    ++m_killed[blow.target];
}

void StormHouse::tend()
{
    for (Node &node : m_nodes)
        tend(node);
    if (!m_theatre.gateway().process().isRunning() && m_sinceGatewayDown.hasExpired(m_gatewayDownMs))
        m_theatre.gateway().start();
}

void StormHouse::tend(Node &node)
{
    test::ChildProcess &process = node.server->process();
    if (process.isRunning())
        return;
    if (!node.sinceDown.isValid()) { // it ended by itself
        const bool crashed = !node.wasKilled && process.exitCode() == test::ChildProcess::notRun;
        const QString complaint = process.errors().right(complaintSizeMax);
        if (crashed || complaint.contains("Sanitizer"_L1))
            m_faults.append(u"a server died by itself: "_s + complaint);
        node.downMs = relaunchPauseMs;
        node.sinceDown.start();
    }
    if (!node.sinceDown.hasExpired(node.downMs))
        return;
    node.server->launch();
    node.wasKilled = false;
    node.sinceDown.invalidate();
}

bool StormHouse::isReady(const Node &node) const
{
    return node.server->process().isRunning() && test::httpGet(node.server->httpUrl(u"/readyz"_s)).status == 200;
}

bool StormHouse::heal()
{
    QElapsedTimer time;
    for (time.start(); !time.hasExpired(healMsMax);) {
        tend();
        const bool areReady =
            std::all_of(m_nodes.begin(), m_nodes.end(), [this](const Node &node) { return isReady(node); });
        if (areReady && m_theatre.gateway().process().isRunning())
            return true;
    }
    return false;
}

server::Database &StormHouse::database()
{
    if (!m_database)
        m_database = std::make_unique<server::Database>(server::ConnectionSettings {conninfo(u"foyer_owner"_s)});
    if (!m_database->isOpen())
        m_database->open();
    return *m_database;
}

bool StormHouse::awaitQuiet(const QList<ShowId> &shows)
{
    const auto isQuiet = [&] {
        try {
            return database().value<qint64>("chaos/unfinished", shows) == 0;
        } catch (const server::DatabaseError &) {
            return false; // killed a moment ago, when the servers had not noticed it yet
        }
    };
    return QTest::qWaitFor(isQuiet, quietMsMax);
}

QString StormHouse::complaints()
{
    QStringList texts;
    for (Node &node : m_nodes)
        texts.append(node.server->process().errors().right(complaintSizeMax));
    return texts.join(u"\n----\n"_s);
}

Books StormHouse::books(const QList<ShowId> &shows)
{
    Books books = readBooks(database(), shows);
    books.ledger = m_theatre.gateway().payments();
    return books;
}

Faults StormHouse::audit(const QList<ShowId> &shows)
{
    server::Database auditor(server::ConnectionSettings {conninfo(u"foyer_owner"_s)});
    auditor.open();
    Faults faults;
    for (const ShowId show : shows) {
        Faults told;
        const auto findings =
            server::audit::check(auditor, show, [&told](const QString &line) { told.append(u"audit: "_s + line); });
        if (!findings || *findings > 0)
            faults += told;
    }
    return faults;
}

} // namespace foyer::chaos
