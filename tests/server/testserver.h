// A whole server on a test's database, in the test's own process: real sockets, real threads.
#pragma once

#include "server/app/configuration.h"
#include "server/app/machine.h"
#include "shared/domain/ticketcode.h"
#include "tests/support/places/places.h"
#include "tests/support/testdatabase.h"

#include <QCryptographicHash>
#include <QTest>

namespace foyer::test
{

class TestServer
{
public:
    // flags: for instance "--hold-seconds=2".
    explicit TestServer(TestDatabase &database, const QStringList &flags = {})
        : m_configuration(readConfiguration(flags))
        , m_machine(m_configuration, database.serverSettings(), database.owner().value<int>("lanes/new_node"),
                    makeSigner())
    {
        const auto started = m_machine.start();
        if (!started)
            qFatal("the test's server did not start: %s", qPrintable(started.error().detail));
    }

    server::Machine &machine() { return m_machine; }
    const server::Machine &machine() const { return m_machine; }
    QUrl url() const { return m_machine.webSocketUrl(); }

    // Pairs a device and answers its key.
    static QString pair(TestDatabase &database, const QString &kind)
    {
        const QString key = QString(40, QLatin1Char('K')) + kind;
        database.owner().run("session/pair_device", kind, kind, std::optional<VenueId>(),
                             QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256));
        return key;
    }

private:
    static server::Configuration readConfiguration(const QStringList &flags)
    {
        const QStringList always {
            QStringLiteral("--port=0"),         QStringLiteral("--http-port=0"),
            QStringLiteral("--pool-threads=2"), QStringLiteral("--hoarding-limits=no"),
            QStringLiteral("--lone-seats=yes"), QStringLiteral("--press=") + inBuild(u"bin/foyer-press")};
        return server::Configuration::read({always + flags, {}, {}}).value();
    }
    static std::shared_ptr<const TicketSigner> makeSigner()
    {
        return std::make_shared<const TicketSigner>(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value());
    }

    server::Configuration m_configuration;
    server::Machine m_machine;
};

} // namespace foyer::test
