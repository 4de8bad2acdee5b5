// Who waits leaves an address: on whichever way seats are offered to him, the transaction that offers leaves the work
// of telling him.
#include "shared/protocol/waitlistcontact.h"
#include "server/lanes/expirysweeper.h"
#include "server/lanes/lanes.h"
#include "shared/protocol/houseseats.h"
#include "shared/protocol/waitlistaccess.h"
#include "tests/support/money/moneycase.h"
#include "tests/support/program/testprogram.h"

#include <QTest>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::seatNos;

class WaitlistContactTest : public test::MoneyCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void whoeverFreesSeatsLeavesAJob_data();
    void whoeverFreesSeatsLeavesAJob();
    void whoLeftNoAddressLeavesNoJob();
    void anOfferIsToldOnce();
    void whoIsOfferedSeatsAlreadyIsToldAtOnce();
    void whoeverCommitsLastLeavesTheJob();
    void theAddressGoesWithThePlace_data();
    void theAddressGoesWithThePlace();
    void theAddressGoesWithTheSaleByItself();
    void whatCannotBeReachedIsRefused_data();
    void whatCannotBeReachedIsRefused();
    void strangersAndEndedPlacesAreUnknown();

private:
    QStringList texts(std::string_view query)
    {
        QStringList found;
        for (server::Row row : m_database->owner().run(query))
            found.append(row.next<QString>());
        return found;
    }
    QStringList jobs() { return texts("test/offer_jobs"); }
    QStringList contacts() { return texts("test/waitlist_contacts"); }
    Entry join(const SeatNos &seats) { return join(m_house->show(), seats); }
    Entry join(ShowId show, const SeatNos &seats)
    {
        return m_bert
            ->ask(JoinWaitlist {CommandId::create(), show, m_bert->holder(), int(seats.size()), seats, {}, false, true})
            .value();
    }
    // Seats that nobody has the time to take.
    void releaseInHaste(const Hold &held)
    {
        server::engine::HoldPolicy policy;
        policy.offerSeconds = 0;
        policy.offerSecondsAtKiosk = 0;
        test::Desk hasty(*m_database, policy);
        hasty.actAs(m_anna->holder());
        QVERIFY(hasty.release(held));
    }
    SetEntryContact contactOf(const Entry &entry) const
    {
        return {entry.show, m_bert->holder(), entry.entry, u"bert@example.org"_s, {}, u"de"_s};
    }
    Result<Entry> now(const Entry &entry) { return m_bert->ask(GetEntry {entry.show, m_bert->holder(), entry.entry}); }
    void sweep() { QVERIFY(m_anna->carryOut({m_house->show(), {}, 0, server::engine::FreeLapsed {}, {}})); }

    std::unique_ptr<test::Desk> m_bert;
};

void WaitlistContactTest::init()
{
    TestCase::init();
    openHouse();
    m_bert = std::make_unique<test::Desk>(*m_database);
    m_bert->services().offerWays = {true, true};
}

void WaitlistContactTest::cleanup()
{
    m_bert.reset();
    closeHouse();
}

void WaitlistContactTest::whoeverFreesSeatsLeavesAJob_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"release", "expiry", "swap", "refund", "unblock", "leave", "decline", "lapsed offer"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void WaitlistContactTest::whoeverFreesSeatsLeavesAJob()
{
    QFETCH(const QString, way);
    const SeatNos wanted = seatNos({10, 11});
    const ShowId show = m_house->show();
    m_anna->caller() = {Role::Staff, u"counter 1"_s};
    Hold held;
    HoldId block;
    std::optional<Paid> paid;
    if (way == "refund"_L1)
        paid = buy(show, wanted);
    else if (way == "unblock"_L1)
        block = m_anna->ask(BlockSeats {CommandId::create(), show, wanted, u"a camera"_s}).value().hold;
    else
        held = m_anna->hold(show, wanted).value();
    const bool isSecond = way == "leave"_L1 || way == "decline"_L1 || way == "lapsed offer"_L1;
    test::Desk clara(*m_database);
    Entry before;
    if (isSecond) {
        before =
            clara.ask(JoinWaitlist {CommandId::create(), show, clara.holder(), 2, wanted, {}, false, false}).value();
        if (way != "lapsed offer"_L1)
            QVERIFY(m_anna->release(held));
    }
    const Entry entry = join(wanted);
    QVERIFY(m_bert->ask(contactOf(entry)));
    QVERIFY(jobs().isEmpty());
    if (way == "release"_L1) {
        QVERIFY(m_anna->release(held));
    } else if (way == "expiry"_L1) {
        m_house->lapse(held.hold);
        sweep();
    } else if (way == "swap"_L1) {
        QVERIFY(m_anna->hold(show, seatNos({20, 21}), held.hold));
    } else if (way == "refund"_L1) {
        giveBack(*paid, wanted);
    } else if (way == "unblock"_L1) {
        QVERIFY(m_anna->ask(UnblockSeats {CommandId::create(), show, block, u"it is gone"_s}));
    } else if (way == "leave"_L1) {
        QVERIFY(clara.ask(LeaveWaitlist {CommandId::create(), show, clara.holder(), before.entry}));
    } else if (way == "decline"_L1) {
        QVERIFY(clara.ask(DeclineOffer {CommandId::create(), show, clara.holder(), before.entry}));
    } else {
        releaseInHaste(held);
        sweep();
    }
    const auto offered = now(entry);
    QCOMPARE(offered->state, EntryState::Offered);
    QCOMPARE(
        jobs(),
        QStringList(u"%1/%2 {\"entry\": %3}"_s.arg(show.value).arg(offered->offer->hold.value).arg(entry.entry.value)));
}

void WaitlistContactTest::whoLeftNoAddressLeavesNoJob()
{
    const Hold held = m_anna->hold(m_house->show(), seatNos({10, 11})).value();
    const Entry entry = join(seatNos({10, 11}));
    SetEntryContact contact = contactOf(entry);
    QVERIFY(m_bert->ask(contact));
    contact.mail.reset(); // he has thought better of it
    QVERIFY(m_bert->ask(contact));
    QVERIFY(m_anna->release(held));
    QCOMPARE(now(entry)->state, EntryState::Offered);
    QVERIFY(jobs().isEmpty());

    const Hold other = m_anna->hold(m_house->show(), seatNos({20})).value();
    test::Desk clara(*m_database);
    QVERIFY(clara.ask(
        JoinWaitlist {CommandId::create(), m_house->show(), clara.holder(), 1, seatNos({20}), {}, false, true}));
    QVERIFY(m_anna->release(other));
    QVERIFY(jobs().isEmpty());
}

void WaitlistContactTest::anOfferIsToldOnce()
{
    const Hold held = m_anna->hold(m_house->show(), seatNos({10, 11})).value();
    const Entry entry = join(seatNos({10, 11}));
    QVERIFY(m_bert->ask(contactOf(entry)));
    QVERIFY(m_bert->ask(contactOf(entry)));
    QVERIFY(m_anna->release(held));
    QVERIFY(m_anna->hold(m_house->show(), seatNos({20}))); // the show goes on
    SetEntryContact other = contactOf(entry);
    other.mail = u"clara@example.org"_s;
    QVERIFY(m_bert->ask(other));
    QCOMPARE(jobs().size(), 1);
    QCOMPARE(contacts(), QStringList(u"1: clara@example.org"_s));
}

void WaitlistContactTest::whoIsOfferedSeatsAlreadyIsToldAtOnce()
{
    const Entry entry = join(seatNos({10, 11})); // they are free
    QCOMPARE(entry.state, EntryState::Offered);
    QVERIFY(m_bert->ask(contactOf(entry)));
    QVERIFY(m_bert->ask(contactOf(entry)));
    QCOMPARE(jobs().size(), 1);
    QVERIFY(jobs().first().endsWith(u" later"));
}

// The batch that offers waits for a contact that is under way, and then sees it.
void WaitlistContactTest::whoeverCommitsLastLeavesTheJob()
{
    const Hold held = m_anna->hold(m_house->show(), seatNos({10, 11})).value();
    const Entry entry = join(seatNos({10, 11}));
    auto database = m_database->connect();
    auto underWay = std::make_optional<server::Transaction>(*database);
    QVERIFY(database->one("waitlist/set_contact", entry.show, m_bert->holder(), entry.entry, u"bert@example.org"_s,
                          QString(), u"de"_s));
    const int backend = m_anna->database().backendPid();
    const auto release = QtConcurrent::run([&] { return m_anna->release(held).ok(); });
    QTRY_VERIFY(m_database->server().value<bool>("house/is_waiting", backend));
    underWay->commit();
    underWay.reset();
    QVERIFY(release.result());
    QCOMPARE(jobs().size(), 1);
}

void WaitlistContactTest::theAddressGoesWithThePlace_data()
{
    QTest::addColumn<QString>("end");
    for (const char *end : {"left", "declined", "accepted", "lapsed"})
        QTest::newRow(end) << QString::fromLatin1(end);
}

void WaitlistContactTest::theAddressGoesWithThePlace()
{
    QFETCH(const QString, end);
    const Hold held = m_anna->hold(m_house->show(), seatNos({10, 11})).value();
    const Entry entry = join(seatNos({10, 11}));
    QVERIFY(m_bert->ask(contactOf(entry)));
    QCOMPARE(contacts().size(), 1);
    const CommandId command = CommandId::create();
    if (end == "left"_L1) {
        QVERIFY(m_bert->ask(LeaveWaitlist {command, entry.show, m_bert->holder(), entry.entry}));
    } else {
        if (end == "lapsed"_L1)
            releaseInHaste(held);
        else
            QVERIFY(m_anna->release(held));
        QCOMPARE(contacts().size(), 1);
        if (end == "declined"_L1)
            QVERIFY(m_bert->ask(DeclineOffer {command, entry.show, m_bert->holder(), entry.entry}));
        else if (end == "accepted"_L1)
            QVERIFY(m_bert->ask(AcceptOffer {command, entry.show, m_bert->holder(), entry.entry}));
        else
            sweep();
    }
    QVERIFY(contacts().isEmpty());
    QCOMPARE(m_bert->ask(contactOf(entry)).error().code, ErrorCode::EntryUnknown);
}

void WaitlistContactTest::theAddressGoesWithTheSaleByItself()
{
    QVERIFY(m_anna->hold(m_house->show(), seatNos({10})));
    const Entry entry = join(seatNos({10}));
    QVERIFY(m_bert->ask(contactOf(entry)));
    SetEntryContact other = contactOf(join(m_house->makeShow(2, 24 * 60), seatNos({1})));
    other.mail = u"clara@example.org"_s;
    QVERIFY(m_bert->ask(other));
    m_database->owner().run("test/end_sale", m_house->show());
    QCOMPARE(m_bert->ask(contactOf(entry)).error().code, ErrorCode::EntryUnknown);
    QCOMPARE(contacts().size(), 2);

    server::PlanCache plans;
    server::Lanes lanes({m_database->serverSettings(), {}, 9}, 1, plans,
                        [](const server::engine::ShowState &, const QList<server::engine::Event> &) {});
    server::Pool pool({m_database->serverSettings(), 1});
    server::ExpirySweeper sweeper(pool, lanes);
    sweeper.start();
    sweeper.stop();
    pool.stop();
    QCOMPARE(contacts(), QStringList(u"1: clara@example.org"_s));
}

void WaitlistContactTest::whatCannotBeReachedIsRefused_data()
{
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QString>("phone");
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("byMail");
    QTest::addColumn<bool>("byPhone");
    QTest::addColumn<QString>("refusal");
    const QString mail = u"bert@example.org"_s;
    const QString phone = u"+4930123456"_s;
    QTest::newRow("no address") << u"bert@example"_s << QString() << u"de"_s << true << true
                                << u"contact_invalid mail"_s;
    QTest::newRow("more than one") << mail + u"\r\nBcc: x@y.org"_s << phone << u"de"_s << true << true
                                   << u"contact_invalid mail"_s;
    QTest::newRow("no number") << QString() << u"0301234567"_s << u"de"_s << true << true << u"contact_invalid phone"_s;
    QTest::newRow("no language") << mail << QString() << u"d\r\n"_s << true << true << u"contact_invalid language"_s;
    QTest::newRow("no mail here") << mail << QString() << u"de"_s << false << false << u"unavailable mail"_s;
    QTest::newRow("no messages here") << QString() << phone << u"de"_s << true << false << u"unavailable phone"_s;
}

void WaitlistContactTest::whatCannotBeReachedIsRefused()
{
    QFETCH(const QString, mail);
    QFETCH(const QString, phone);
    QFETCH(const QString, language);
    QFETCH(const bool, byMail);
    QFETCH(const bool, byPhone);
    QFETCH(const QString, refusal);
    m_bert->services().offerWays = {byMail, byPhone};
    QVERIFY(m_anna->hold(m_house->show(), seatNos({10})));
    const Entry entry = join(seatNos({10}));
    SetEntryContact contact = contactOf(entry);
    contact.mail = mail.isEmpty() ? std::nullopt : std::optional(mail);
    contact.phone = phone.isEmpty() ? std::nullopt : std::optional(phone);
    contact.language = language;
    const auto answer = m_bert->ask(contact);
    QVERIFY(!answer);
    QCOMPARE(QString(errorName(answer.error().code)) + u' ' + answer.error().path, refusal);
    QVERIFY(contacts().isEmpty());
}

void WaitlistContactTest::strangersAndEndedPlacesAreUnknown()
{
    QVERIFY(m_anna->hold(m_house->show(), seatNos({10})));
    const Entry entry = join(seatNos({10}));
    SetEntryContact contact = contactOf(entry);
    contact.holder = HolderId::create();
    const Error error = m_bert->ask(contact).error();
    QCOMPARE(error.code, ErrorCode::EntryUnknown);
    QCOMPARE(error.path, u"entry"_s);
    contact = contactOf(entry);
    contact.entry = EntryId(99);
    QCOMPARE(m_bert->ask(contact).error().code, ErrorCode::EntryUnknown);
    QVERIFY(contacts().isEmpty());
}

FOYER_TEST(WaitlistContactTest)
#include "waitlistcontacttest.moc"
