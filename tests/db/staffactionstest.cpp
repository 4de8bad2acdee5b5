// What staff do is recorded with who, when, what and why, by the statement that does it (domain rule 9).
#include "shared/protocol/messages.h"
#include "tests/support/money/moneycase.h"
#include "tests/support/program/testprogram.h"

#include <QTest>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::seatNos;

class StaffActionsTest : public test::MoneyCase
{
    Q_OBJECT
private slots:
    void init()
    {
        TestCase::init();
        openHouse();
        m_anna->caller() = {Role::Admin, u"counter 2"_s};
    }
    void cleanup() { closeHouse(); }
    void everyActionIsRecordedOnce();
    void whatWasRefusedIsNoAction();
    void anAddressIsRecordedAsConnectionsHaveIt();
    void secretsAreNotRecorded();
    void anAddressHasItsShareOfAShowUnlessStaffLiftIt();
    void twoWhoGiveAnAddressAtOnceAreCountedOneAfterTheOther();

private:
    // "counter 2 device.set north: idle=60", in order.
    QStringList record()
    {
        QStringList lines;
        for (server::Row row : m_anna->database().run("staff/actions", 1, 1000)) {
            (void)row.next<QDateTime>();
            QStringList words;
            for (int i = 0; i < 4; ++i)
                words.append(row.next<QString>());
            lines.append(words.join(u' ').trimmed());
        }
        return lines;
    }
    // What was done last, as it was recorded.
    template <Request M>
    void verifyRecorded(const M &message, const QString &subjectAndReason)
    {
        const qsizetype before = record().size();
        const auto done = m_anna->ask(message);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().detail));
        const QStringList lines = record();
        QCOMPARE(lines.size(), before + 1);
        QCOMPARE(lines.last(), u"counter 2 %1 %2"_s.arg(QLatin1StringView(M::kind), subjectAndReason));
        m_recorded.insert(QLatin1StringView(M::kind));
    }
    void doToDevices();
    void doToMoney();
    void doToSeats();
    void doToMembers();

    QSet<QString> m_recorded; // kinds
};

// Everything that asks for staff is recorded, or only reads, or keeps a record of its own.
void StaffActionsTest::everyActionIsRecordedOnce()
{
    doToDevices();
    doToMoney();
    doToSeats();
    doToMembers();
    verifyRecorded(LiftLimit {LimitOf::Contact, u"Anna@Lux.Example"_s, 30, u"a school class"_s},
                   u"contact anna@lux.example for 30 minutes a school class"_s);
    static const QSet<QString> reading {u"device.list"_s, u"help.list"_s,          u"jobs.dead"_s,
                                        u"member.find"_s, u"booking.get_refund"_s, u"payment.cases"_s,
                                        u"door.list"_s,   u"waitlist.watch"_s};
    static const QSet<QString> withARecordOfTheirOwn {u"ticket.check"_s, u"door.scans"_s}; // who was let in where
    QStringList forgotten;
    Requests::forEach([&]<class M>() {
        const QString kind = QLatin1StringView(M::kind);
        if (mayActAs(M::leastRole, Role::Staff) && !reading.contains(kind) && !withARecordOfTheirOwn.contains(kind)
            && !m_recorded.contains(kind))
            forgotten.append(kind);
    });
    QCOMPARE(forgotten, QStringList());
}

void StaffActionsTest::doToDevices()
{
    m_house->pairDevice(u"north"_s, u"kiosk"_s, QString(40, u'n'));
    const PairingState asking =
        m_anna->ask(AskToPair {QString(64, u'a'), {u"host"_s, u"kiosk"_s, u"screen"_s}}).value();
    verifyRecorded(PairDevice {asking.code, u"south"_s, {}}, u"south"_s);
    verifyRecorded(SetDevice {u"north"_s, u"idle"_s, u"60"_s}, u"north: idle=60"_s);
    m_anna->caller().device = u"north"_s;
    const HelpCall call = m_anna->ask(CallHelp {}).value();
    m_anna->caller().device = u"counter 2"_s;
    verifyRecorded(AnswerHelp {call.number, u"Ben is coming"_s}, u"north: Ben is coming"_s);
    verifyRecorded(RevokeDevice {u"north"_s}, u"north"_s);
}

void StaffActionsTest::doToMoney()
{
    m_database->owner().runScript(
        "INSERT INTO job (kind, show_id, booking_id, state) VALUES ('mail', 1, 1, 'dead');"
        "INSERT INTO payment_case (kind, show_id, booking_id, subject, amount_minor, currency)"
        " VALUES ('seats_lost', 1, 1, gen_random_uuid(), 1, 'EUR')");
    const DeadJob job = m_anna->ask(ListDeadJobs {}).value().jobs.first();
    verifyRecorded(RetryJob {job.job}, u"mail %1"_s.arg(job.job.value));
    const PaymentCase open = m_anna->ask(ListCases {}).value().cases.first();
    verifyRecorded(CloseCase {open.number, u"called him"_s}, u"seats_lost %1 called him"_s.arg(open.number));
    verifyRecorded(IssueVoucher {{500, u"EUR"_s}, {}}, u"500 minor units of EUR"_s);
    SavePromotion promotion;
    promotion.code = u"SPRING"_s;
    promotion.value = 1000;
    verifyRecorded(promotion, u"SPRING: percent 1000"_s);
}

void StaffActionsTest::doToSeats()
{
    const ShowId show = m_house->show();
    const BlockSeats block {CommandId::create(), show, seatNos({1, 2}), u"the stage needs room"_s};
    verifyRecorded(block, u"show %1 seats 1,2 the stage needs room"_s.arg(show.value));
    const HoldId kept = m_house->claims().first();
    verifyRecorded(UnblockSeats {CommandId::create(), show, kept, u"not any more"_s},
                   u"show %1 seats 1,2 not any more"_s.arg(show.value));
    const Paid paid = buy(show, seatNos({30, 31}));
    verifyRecorded(Reseat {CommandId::create(), show, paid.hold.hold, seatNos({40, 41}), u"a broken seat"_s},
                   u"show %1 seats 40,41 a broken seat"_s.arg(show.value));
    const AskRefund refund = refundOf(paid, seatNos({40}));
    verifyRecorded(refund,
                   u"show %1 booking %2 seats 40 %3"_s.arg(show.value).arg(paid.hold.hold.value).arg(refund.reason));
}

void StaffActionsTest::doToMembers()
{
    verifyRecorded(IssueMember {u"Anna"_s, u"anna@lux.example"_s, u"en"_s, {}, {}}, u"member 1"_s);
    verifyRecorded(RevokeMember {MemberId(1), u"lost"_s}, u"member 1 lost"_s);
    QVERIFY(m_anna->ask(RevokeMember {MemberId(1), u"lost"_s}).ok());
    QCOMPARE(record().filter(u"member.revoke"_s).size(), 1); // it was revoked already
}

void StaffActionsTest::whatWasRefusedIsNoAction()
{
    QVERIFY(!m_anna->ask(RevokeMember {MemberId(99), u"?"_s}).ok());
    QVERIFY(!m_anna->ask(IssueMember {u"Anna"_s, {}, u"en"_s, u"NO SUCH"_s, {}}).ok());
    QVERIFY(!m_anna->ask(RevokeDevice {u"nobody"_s}).ok());
    QVERIFY(!m_anna->ask(CloseCase {99, u"?"_s}).ok());
    QVERIFY(!m_anna->ask(RetryJob {JobId(99)}).ok());
    QVERIFY(!m_anna->ask(LiftLimit {LimitOf::Address, u"no address"_s, 5, u"?"_s}).ok());
    QVERIFY(record().isEmpty());
}

void StaffActionsTest::anAddressIsRecordedAsConnectionsHaveIt()
{
    for (const QString &typed : {u"::ffff:192.0.2.1"_s, u" 2001:DB8:0::1 "_s})
        QVERIFY(m_anna->ask(LiftLimit {LimitOf::Address, typed, 5, u"a school class"_s}).ok());
    const QString all = record().join(u'\n');
    QVERIFY2(all.contains(u"address 192.0.2.1 for"_s) && all.contains(u"address 2001:db8::1 for"_s), qPrintable(all));
}

void StaffActionsTest::secretsAreNotRecorded()
{
    m_house->pairDevice(u"north"_s, u"kiosk"_s, QString(40, u'n'));
    QVERIFY(m_anna->ask(SetDevice {u"north"_s, u"pin"_s, u"48151623"_s}).ok());
    const QString code = m_anna->ask(IssueVoucher {{500, u"EUR"_s}, {}}).value().code;
    const QString card = m_anna->ask(IssueMember {u"Anna"_s, u"anna@lux.example"_s, u"en"_s, {}, {}}).value().code;
    const QString all = record().join(u'\n');
    QVERIFY(all.contains(u"device.set"_s) && all.contains(u"voucher.issue"_s));
    QVERIFY(!all.contains(u"48151623"_s));
    QVERIFY(!all.contains(code));
    QVERIFY(!all.contains(card) && !all.contains(u"Anna"_s) && !all.contains(u"lux.example"_s));
}

void StaffActionsTest::anAddressHasItsShareOfAShowUnlessStaffLiftIt()
{
    static_assert(seatsPerContactMax == 20);
    m_anna->caller() = {Role::Kiosk, u"north"_s};
    const auto give = [this](const SeatNos &seats, const QString &mail) {
        m_anna->actAs(HolderId::create());
        const Hold hold = m_anna->hold(m_house->show(), seats).value();
        return m_anna->ask(SetContact {hold.show, m_anna->holder(), hold.hold, mail, {}, u"en"_s});
    };
    QVERIFY(give(seatNos({1, 2, 3, 4, 5, 6, 7, 8}), u"anna@lux.example"_s).ok());
    QVERIFY(give(seatNos({11, 12, 13, 14, 15, 16, 17, 18}), u"anna@lux.example"_s).ok());
    const auto refused = give(seatNos({21, 22, 23, 24, 25}), u"Anna@lux.example"_s);
    QCOMPARE(refused.error().code, ErrorCode::TooManySeats);
    QVERIFY(give(seatNos({26, 27, 28, 29, 30}), u"ben@lux.example"_s).ok());

    m_anna->caller() = {Role::Staff, u"counter 2"_s};
    QVERIFY(m_anna->ask(LiftLimit {LimitOf::Contact, u"anna@lux.example"_s, 5, u"a school class"_s}).ok());
    m_anna->caller() = {Role::Kiosk, u"north"_s};
    QVERIFY(give(seatNos({31, 32, 33, 34, 35}), u"anna@lux.example"_s).ok());
}

void StaffActionsTest::twoWhoGiveAnAddressAtOnceAreCountedOneAfterTheOther()
{
    const ShowId show = m_house->show();
    const QString mail = u"anna@lux.example"_s;
    const auto contactFor = [&](const Hold &hold, const HolderId &holder) {
        return SetContact {hold.show, holder, hold.hold, mail, {}, u"en"_s};
    };
    m_anna->caller() = {Role::Kiosk, u"north"_s};
    const Hold first = m_anna->hold(show, seatNos({1, 2, 3, 4, 5, 6, 7, 8})).value();
    const HolderId firstHolder = m_anna->holder();
    QVERIFY(m_anna->ask(contactFor(first, firstHolder)).ok());
    m_anna->actAs(HolderId::create());
    const Hold second = m_anna->hold(show, seatNos({11, 12, 13, 14, 15, 16, 17, 18})).value();
    const HolderId secondHolder = m_anna->holder();
    m_anna->actAs(HolderId::create());
    const Hold third = m_anna->hold(show, seatNos({21, 22, 23, 24, 25})).value();
    const HolderId thirdHolder = m_anna->holder();

    std::optional<server::Transaction> underWay(m_anna->database());
    m_anna->database().run("booking/lock_contact", show, mail);
    m_anna->database().run("booking/set_contact", show, secondHolder, second.hold, mail, QString(), u"en"_s);
    std::atomic<int> backend = 0;
    const auto answer = QtConcurrent::run([&] {
        test::Desk other(*m_database);
        backend = other.database().backendPid();
        return other.ask(contactFor(third, thirdHolder));
    });
    QTRY_VERIFY(backend > 0 && m_database->server().value<bool>("house/is_waiting", backend.load()));
    underWay->commit();
    underWay.reset();
    QCOMPARE(answer.result().error().code, ErrorCode::TooManySeats);
}

FOYER_TEST(StaffActionsTest)
#include "staffactionstest.moc"
