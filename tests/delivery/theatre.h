// A house that sells, with everything that delivers: jobs, presses, a mail server.
#pragma once

#include "server/delivery/delivery.h"
#include "server/jobs/jobrunner.h"
#include "shared/domain/bookingreference.h"
#include "shared/protocol/contact.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/mail/mailserver.h"
#include "tests/support/places/places.h"

#include <QTest>

namespace foyer::test
{

class DeliveringTheatre
{
public:
    static constexpr int patienceMs = 60'000;

    explicit DeliveringTheatre(TestPostgres &postgres)
        : database(postgres)
        , house(database)
        , desk(database)
    {
        desk.services().phonePages = QStringLiteral("https://tickets.example");
        desk.services().offerWays = {true, true};
    }

    // Another node that delivers. program: of the press.
    void open(const QString &program = inBuild(u"bin/foyer-press"))
    {
        server::SmtpSettings smtp {mailServer.url()};
        smtp.tls = false;
        smtp.secondsMax = 10;
        server::DeliveryParts parts {m_signer, program, smtp, QStringLiteral("tickets@lux.example")};
        parts.smsDomain = QStringLiteral("sms.example");
        parts.placeLink = [this](ShowId show, const HolderId &holder, EntryId entry, server::Database &on) {
            server::Caller caller;
            server::HandlerContext context {on, desk.services(), caller};
            const auto link = server::handle(protocol::LinkEntry {show, holder, entry}, context);
            return link ? Result(link->url) : link.error();
        };
        m_deliveries.push_back(std::make_unique<server::Delivery>(parts));
        m_runners.push_back(std::make_unique<server::JobRunner>(
            server::JobRunnerParts {database.serverSettings(), m_deliveries.back()->jobLines(), m_metrics}));
    }
    void close()
    {
        for (const auto &delivery : m_deliveries)
            delivery->stopSending();
        m_runners.clear();
        m_deliveries.clear();
    }

    protocol::Hold hold(const SeatNos &seats) { return desk.hold(house.show(), seats).value(); }
    Result<protocol::Done> tell(const protocol::Hold &hold, const QString &mail, const QString &language)
    {
        return desk.ask(protocol::SetContact {hold.show, desk.holder(), hold.hold, mail, {}, language});
    }
    BookingId book(const protocol::Hold &hold)
    {
        const auto begun = desk.pay(hold, SmallHouse::adultMinor * hold.seats.size(), QStringLiteral("token"));
        const server::engine::ApprovePayment approval {begun->attempt, QStringLiteral("gateway"),
                                                       BookingReference::fromRandomBits(++m_lastReference).text()};
        server::engine::Command command;
        command.show = hold.show;
        command.request = approval;
        if (!desk.carryOut(command))
            qFatal("the payment was not approved");
        return BookingId(hold.hold.value);
    }
    // Books these seats for somebody with this address.
    BookingId sell(const SeatNos &seats, const QString &mail, const QString &language = QStringLiteral("en"))
    {
        const protocol::Hold kept = hold(seats);
        if (!tell(kept, mail, language))
            qFatal("the address was refused");
        // There is nothing to deliver yet, and a runner finds that out.
        const auto isIdle = [this] { return jobs(QStringLiteral("due")).filter(QStringLiteral("deliver")).isEmpty(); };
        if (!m_runners.empty() && !QTest::qWaitFor(isIdle, patienceMs))
            qFatal("there was work to do before the booking");
        return book(kept);
    }

    bool awaitQuiet()
    {
        return QTest::qWaitFor([this] { return jobs(QStringLiteral("due")).isEmpty(); }, patienceMs);
    }
    // Its jobs in that state: "mail: why it failed last".
    QStringList jobs(const QString &state)
    {
        QStringList found;
        for (server::Row row : database.owner().run("test/jobs")) {
            const auto kind = row.next<QString>();
            const auto is = row.next<QString>();
            row.skip();
            row.skip();
            if (is == state)
                found.append(kind + QStringLiteral(": ") + row.next<QString>());
        }
        return found;
    }
    QString documents(BookingId booking) { return database.owner().value<QString>("test/documents", booking); }
    ReadMail mail(int index) const { return readMail(mailServer.mails().value(index)); }

    TestDatabase database;
    SmallHouse house;
    Desk desk;
    MailServer mailServer;

private:
    TicketSigner m_signer {TicketKey::fromSeed(QByteArray(ticketSeedBytes, 'k')).value()};
    server::Metrics m_metrics;
    std::vector<std::unique_ptr<server::Delivery>> m_deliveries;
    std::vector<std::unique_ptr<server::JobRunner>> m_runners;
    quint64 m_lastReference = 0;
};

} // namespace foyer::test
