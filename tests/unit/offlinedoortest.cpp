#include "shared/domain/offlinedoor.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

namespace
{
const ShowId show(4711);
const QDateTime begins(QDate(2026, 5, 1), QTime(18, 0), Qt::UTC);
const ShowTimes times {begins, begins.addSecs(7200)};
} // namespace

class OfflineDoorTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aTicketIsLetInOnce();
    void theSameScanAgainIsLetInAgain();
    void whoWasLetInElsewhereIsToldWhenAndWhere();
    void aCancelledTicketIsRefused();
    void aTamperedCodeIsRefused_data();
    void aTamperedCodeIsRefused();
    void aCodeOfAnUnknownOrRevokedKeyIsRefused();
    void anotherShowsTicketIsNotLetIn();
    void beforeTheDoorsOpenAndAfterTheEndNobodyIsLetIn();
    void whatWasLetInIsHandedOverUntilItIsTaken();
    void aTicketsNumberTellsBookingAndSeat();

private:
    QString code(TicketId ticket, ShowId of = show) const
    {
        TicketClaims claims;
        claims.ticket = ticket;
        claims.show = of;
        claims.seat = SeatNo(7);
        claims.validUntil = times.endsAt;
        return m_signer.sign(claims);
    }
    Result<OfflineDoor::Answer> scan(const QString &text) { return m_door->check(ScanId::create(), text, begins); }

    const TicketSigner m_signer {TicketKey::fromSeed(QByteArray(ticketSeedBytes, 'k')).value()};
    std::optional<OfflineDoor> m_door;
};

void OfflineDoorTest::init()
{
    TestCase::init();
    m_door.emplace(show, times, u"North"_s);
    m_door->trust(m_signer.publicKey());
}

void OfflineDoorTest::aTicketIsLetInOnce()
{
    QCOMPARE(scan(code(TicketId(9)))->verdict, DoorVerdict::Admitted);
    const auto second = scan(code(TicketId(9)));
    QCOMPARE(second->verdict, DoorVerdict::Used);
    QCOMPARE(second->first, (TicketUse {begins, u"North"_s, true}));
    QCOMPARE(scan(code(TicketId(10)))->verdict, DoorVerdict::Admitted);
}

void OfflineDoorTest::theSameScanAgainIsLetInAgain()
{
    const ScanId again = ScanId::create();
    QCOMPARE(m_door->check(again, code(TicketId(9)), begins)->verdict, DoorVerdict::Admitted);
    QCOMPARE(m_door->check(again, code(TicketId(9)), begins)->verdict, DoorVerdict::Admitted);
    QCOMPARE(m_door->toHandOver().size(), 1);
}

void OfflineDoorTest::whoWasLetInElsewhereIsToldWhenAndWhere()
{
    const TicketUse south {begins.addSecs(-60), u"South"_s, false};
    m_door->used(TicketId(9), south);
    const auto answer = scan(code(TicketId(9)));
    QCOMPARE(answer->verdict, DoorVerdict::Used);
    QCOMPARE(answer->first, south);
    QVERIFY(m_door->toHandOver().isEmpty());
}

void OfflineDoorTest::aCancelledTicketIsRefused()
{
    m_door->cancelled(TicketId(9));
    QCOMPARE(scan(code(TicketId(9))).error().code, ErrorCode::TicketCancelled);
}

void OfflineDoorTest::aTamperedCodeIsRefused_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<ErrorCode>("error");
    QTest::newRow("prefix") << 2 << ErrorCode::TicketMalformed;
    QTest::newRow("key") << 10 << ErrorCode::TicketKeyUnknown;
    QTest::newRow("ticket") << 24 << ErrorCode::BadSignature;
    QTest::newRow("seat") << 44 << ErrorCode::BadSignature;
    QTest::newRow("signature") << 100 << ErrorCode::BadSignature;
}

void OfflineDoorTest::aTamperedCodeIsRefused()
{
    QFETCH(int, at);
    QFETCH(ErrorCode, error);
    QString text = code(TicketId(9));
    text[at] = text[at] == u'A' ? u'B' : u'A';
    QCOMPARE(scan(text).error().code, error);
    QVERIFY(m_door->toHandOver().isEmpty());
}

void OfflineDoorTest::aCodeOfAnUnknownOrRevokedKeyIsRefused()
{
    m_door.emplace(show, times, u"North"_s);
    QCOMPARE(scan(code(TicketId(9))).error().code, ErrorCode::TicketKeyUnknown);
    m_door->refuse(m_signer.publicKey());
    QCOMPARE(scan(code(TicketId(9))).error().code, ErrorCode::TicketRevoked);
}

void OfflineDoorTest::anotherShowsTicketIsNotLetIn()
{
    QCOMPARE(scan(code(TicketId(9), ShowId(4712)))->verdict, DoorVerdict::WrongShow);
    QVERIFY(m_door->toHandOver().isEmpty());
}

void OfflineDoorTest::beforeTheDoorsOpenAndAfterTheEndNobodyIsLetIn()
{
    const QDateTime opens = begins.addSecs(-doorsOpenSecondsBefore);
    const auto at = [this](const QDateTime &now) {
        return m_door->check(ScanId::create(), code(TicketId(9)), now)->verdict;
    };
    QCOMPARE(at(opens.addMSecs(-1)), DoorVerdict::TooEarly);
    QCOMPARE(at(times.endsAt), DoorVerdict::Over);
    QCOMPARE(at(opens), DoorVerdict::Admitted);
}

void OfflineDoorTest::whatWasLetInIsHandedOverUntilItIsTaken()
{
    (void)scan(code(TicketId(9)));
    const QList<OfflineDoor::Scan> first = m_door->toHandOver();
    (void)scan(code(TicketId(10)));
    m_door->handedOver(first);
    QCOMPARE(m_door->toHandOver().size(), 1);
    QCOMPARE(m_door->toHandOver().first().ticket, TicketId(10));
    QCOMPARE(scan(code(TicketId(9)))->verdict, DoorVerdict::Used);
}

void OfflineDoorTest::aTicketsNumberTellsBookingAndSeat()
{
    const TicketId ticket((qint64(902) << 20) + 77);
    QCOMPARE(bookingOf(ticket), BookingId(902));
    QCOMPARE(seatOf(ticket), SeatNo(77));
}

FOYER_TEST(OfflineDoorTest)
#include "offlinedoortest.moc"
