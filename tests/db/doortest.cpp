// The way back to a booking, and the door: what handlers do on a real PostgreSQL.
#include "shared/protocol/door.h"
#include "shared/core/base32.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/offlinedoor.h"
#include "shared/protocol/doorlist.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <QtConcurrent>
#include <latch>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::Desk;
using test::seatNos;

class DoorTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aBookingIsFoundByItsReferenceHoweverItIsTyped();
    void aBookingIsFoundByOneOfItsTickets();
    void aReferenceThatCannotBeOrDoesNotExistIsRefused();
    void referencesOfTwoShowsThatAreTheSameAreBothTold();
    void aBookingWhoseTicketsAreAllCancelledIsToldAsSuch();
    void aTicketIsLetInOnceAndThenToldWhenAndWhere();
    void theSameScanAgainIsLetInAgain();
    void ofManyDoorsAtTheSameMomentOneLetsIn();
    void aCancelledTicketIsNotLetIn();
    void aTicketForAnotherSeatOfTheCustomerReplacesTheOldOne();
    void anotherShowsTicketIsNotLetIn();
    void aDoorThatOpensLaterOrIsOverLetsNobodyIn();
    void aForgedTicketIsRefused();
    void aDoorGoesOnWithoutTheServerAndHandsOverWhomItLetIn();
    void whoCameInTwiceOrWithACancelledTicketIsTold();
    void theListComesInPages();

private:
    Booking booked(ShowId show, const SeatNos &seats, quint64 bits = 12345)
    {
        const QString reference = BookingReference::fromRandomBits(bits).text();
        return m_anna->book(show, seats, test::SmallHouse::adultMinor, reference).value();
    }
    void refund(const Booking &booking, const SeatNos &seats)
    {
        const server::engine::RefundSeats refund {HoldId(booking.booking.value), seats, u"ill"_s};
        QVERIFY(m_anna->carryOut({booking.show, {}, 0, refund, {}}).ok());
    }
    Result<CheckedTicket> check(const Ticket &ticket, const QString &door = u"North"_s)
    {
        return m_anna->ask(CheckTicket {ScanId::create(), QString::fromLatin1(ticket.code), door, {}});
    }
    // As a door is made of the server's list.
    OfflineDoor doorOf(const DoorList &list) const;

    static constexpr int doors = 12;
    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<Desk> m_anna;
    ShowId m_show;
};

void DoorTest::init()
{
    TestCase::init();
    m_anna.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_anna = std::make_unique<Desk>(*m_database);
    m_database->owner().run("maintenance/register_ticket_key", m_anna->ticketKey().bytes());
    m_show = m_house->makeShow(1, 60);
}

void DoorTest::aBookingIsFoundByItsReferenceHoweverItIsTyped()
{
    const Booking booking = booked(m_show, seatNos({20, 21}));
    const QString typed = booking.reference.first(4).toLower() + u" - "_s + booking.reference.last(4);
    const auto found = m_anna->ask(FindBooking {typed});
    QCOMPARE(found->bookings.size(), 1);
    QCOMPARE(found->bookings.first().booking, booking);
    QCOMPARE(found->bookings.first().titleName, u"Metropolis"_s);
    QCOMPARE(found->bookings.first().venueName, u"Lux"_s);
    QCOMPARE(found->bookings.first().timeZone, u"Europe/Berlin"_s);
}

void DoorTest::aBookingIsFoundByOneOfItsTickets()
{
    const Booking booking = booked(m_show, seatNos({20, 21}));
    const QString code = QString::fromLatin1(booking.tickets[1].code);
    QCOMPARE(m_anna->ask(FindBooking {code})->bookings.first().booking, booking);
    QString forged = code;
    forged[20] = forged[20] == u'A' ? u'B' : u'A';
    QCOMPARE(m_anna->ask(FindBooking {forged}).error().path, u"reference"_s);
}

void DoorTest::aReferenceThatCannotBeOrDoesNotExistIsRefused()
{
    const QString right = booked(m_show, seatNos({20})).reference;
    QString wrong = right;
    wrong[3] = wrong[3] == u'7' ? u'8' : u'7';
    QCOMPARE(m_anna->ask(FindBooking {wrong}).error().code, ErrorCode::ReferenceMistyped);
    const QString other = BookingReference::fromRandomBits(99).text();
    QCOMPARE(m_anna->ask(FindBooking {other}).error().code, ErrorCode::NotFound);
}

void DoorTest::referencesOfTwoShowsThatAreTheSameAreBothTold()
{
    const Booking first = booked(m_show, seatNos({20}));
    const Booking second = booked(m_house->show(), seatNos({20}));
    const auto found = m_anna->ask(FindBooking {first.reference});
    QCOMPARE(found->bookings.size(), 2);
    QCOMPARE(found->bookings.at(0).booking, second);
    QCOMPARE(found->bookings.at(1).booking, first);
}

void DoorTest::aBookingWhoseTicketsAreAllCancelledIsToldAsSuch()
{
    const Booking booking = booked(m_show, seatNos({20, 21}));
    refund(booking, seatNos({20}));
    QCOMPARE(m_anna->ask(FindBooking {booking.reference})->bookings.first().booking.tickets.size(), 1);
    refund(booking, seatNos({21}));
    QCOMPARE(m_anna->ask(FindBooking {booking.reference}).error().code, ErrorCode::TicketCancelled);
}

void DoorTest::aTicketIsLetInOnceAndThenToldWhenAndWhere()
{
    const Booking booking = booked(m_show, seatNos({20, 21}));
    const auto first = check(booking.tickets[0], u"North"_s);
    QCOMPARE(first->verdict, DoorVerdict::Admitted);
    QCOMPARE(first->seat, SeatNo(20));
    QCOMPARE(first->titleName, u"Metropolis"_s);
    const auto second = check(booking.tickets[0], u"South"_s);
    QCOMPARE(second->verdict, DoorVerdict::Used);
    QCOMPARE(second->first->door, u"North"_s);
    QVERIFY(second->first->at >= first->now && second->first->at <= second->now);
    QCOMPARE(check(booking.tickets[1], u"South"_s)->verdict, DoorVerdict::Admitted);
}

void DoorTest::theSameScanAgainIsLetInAgain()
{
    const Ticket ticket = booked(m_show, seatNos({20})).tickets.first();
    const CheckTicket message {ScanId::create(), QString::fromLatin1(ticket.code), u"North"_s, m_show};
    QCOMPARE(m_anna->ask(message)->verdict, DoorVerdict::Admitted);
    QCOMPARE(m_anna->ask(message)->verdict, DoorVerdict::Admitted);
}

void DoorTest::ofManyDoorsAtTheSameMomentOneLetsIn()
{
    const Ticket ticket = booked(m_show, seatNos({20})).tickets.first();
    QThreadPool threads;
    threads.setMaxThreadCount(doors);
    std::latch together(doors);
    QList<QFuture<DoorVerdict>> running;
    for (int i = 0; i < doors; ++i)
        running.append(QtConcurrent::run(&threads, [&, i] {
            Desk door(*m_database);
            const CheckTicket message {ScanId::create(), QString::fromLatin1(ticket.code), QString::number(i), {}};
            together.arrive_and_wait();
            return door.ask(message).value().verdict;
        }));
    QMap<DoorVerdict, int> told;
    for (const QFuture<DoorVerdict> &future : running)
        ++told[future.result()];
    QCOMPARE(told.value(DoorVerdict::Admitted), 1);
    QCOMPARE(told.value(DoorVerdict::Used), doors - 1);
}

void DoorTest::aCancelledTicketIsNotLetIn()
{
    const Booking booking = booked(m_show, seatNos({20, 21}));
    refund(booking, seatNos({20}));
    QCOMPARE(check(booking.tickets[0]).error().code, ErrorCode::TicketCancelled);
    QCOMPARE(check(booking.tickets[1])->verdict, DoorVerdict::Admitted);
}

void DoorTest::aTicketForAnotherSeatOfTheCustomerReplacesTheOldOne()
{
    const Booking booking = booked(m_show, seatNos({20}));
    QVERIFY(
        m_anna->ask(Reseat {CommandId::create(), m_show, HoldId(booking.booking.value), seatNos({40}), u"pillar"_s}));
    QCOMPARE(check(booking.tickets.first()).error().code, ErrorCode::TicketCancelled);
    const auto moved = m_anna->ask(GetBooking {m_show, m_anna->holder(), booking.booking});
    QCOMPARE(check(moved->tickets.first())->verdict, DoorVerdict::Admitted);
}

void DoorTest::anotherShowsTicketIsNotLetIn()
{
    const Ticket ticket = booked(m_house->show(), seatNos({20})).tickets.first();
    const auto answer =
        m_anna->ask(CheckTicket {ScanId::create(), QString::fromLatin1(ticket.code), u"North"_s, m_show});
    QCOMPARE(answer->verdict, DoorVerdict::WrongShow);
    QCOMPARE(answer->show, m_house->show());
    QCOMPARE(check(ticket)->verdict, DoorVerdict::Admitted);
}

void DoorTest::aDoorThatOpensLaterOrIsOverLetsNobodyIn()
{
    const Ticket early = booked(m_house->makeShow(1, 600), seatNos({20})).tickets.first();
    QCOMPARE(check(early)->verdict, DoorVerdict::TooEarly);
    const ShowId over = m_house->makeShow(2, 15);
    const Ticket late = booked(over, seatNos({20})).tickets.first();
    m_database->owner().run("test/end_show", over);
    QCOMPARE(check(late)->verdict, DoorVerdict::Over);
}

void DoorTest::aForgedTicketIsRefused()
{
    Ticket ticket = booked(m_show, seatNos({20})).tickets.first();
    const TicketSigner forger(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 'f')).value());
    TicketClaims claims {ticket.ticket, m_show, ticket.seat, 1, QDateTime(QDate(2090, 1, 1), QTime(0, 0), Qt::UTC)};
    ticket.code = forger.sign(claims).toLatin1();
    QCOMPARE(check(ticket).error().code, ErrorCode::TicketKeyUnknown);
    ticket.code = "hello";
    QCOMPARE(check(ticket).error().code, ErrorCode::TicketMalformed);
}

OfflineDoor DoorTest::doorOf(const DoorList &list) const
{
    OfflineDoor door(list.show, {list.startsAt, list.endsAt}, u"Side"_s);
    for (const DoorKey &known : list.keys) {
        const TicketPublicKey key = TicketPublicKey::fromBytes(fromBase32(known.key).value()).value();
        known.revoked ? door.refuse(key) : door.trust(key);
    }
    for (const DoorMark &mark : list.marks) {
        if (mark.cancelled)
            door.cancelled(mark.ticket);
        if (mark.first)
            door.used(mark.ticket, {mark.first->at, mark.first->door, mark.first->offline});
    }
    return door;
}

void DoorTest::aDoorGoesOnWithoutTheServerAndHandsOverWhomItLetIn()
{
    const Booking booking = booked(m_show, seatNos({20, 21, 22}));
    refund(booking, seatNos({20}));
    QCOMPARE(check(booking.tickets[1])->verdict, DoorVerdict::Admitted);
    const auto list = m_anna->ask(ListDoor {m_show, {}});
    QVERIFY(list->isLast);
    OfflineDoor door = doorOf(*list);
    const auto scan = [&](int index) {
        return door.check(ScanId::create(), QString::fromLatin1(booking.tickets[index].code), list->now);
    };
    QCOMPARE(scan(0).error().code, ErrorCode::TicketCancelled);
    QCOMPARE(scan(1)->verdict, DoorVerdict::Used);
    QCOMPARE(scan(1)->first->door, u"North"_s);
    QCOMPARE(scan(2)->verdict, DoorVerdict::Admitted);

    HandOverScans message {m_show, u"Side"_s, {}};
    for (const OfflineDoor::Scan &one : door.toHandOver())
        message.scans.append({one.scan, one.ticket, one.at});
    QCOMPARE(message.scans.size(), 1);
    QVERIFY(m_anna->ask(message)->conflicts.isEmpty());
    QVERIFY(m_anna->ask(message)->conflicts.isEmpty());
    const auto later = check(booking.tickets[2]);
    QCOMPARE(later->verdict, DoorVerdict::Used);
    QCOMPARE(later->first, (Use {list->now, u"Side"_s, true}));
}

void DoorTest::whoCameInTwiceOrWithACancelledTicketIsTold()
{
    const Booking booking = booked(m_show, seatNos({20, 21}));
    const auto list = m_anna->ask(ListDoor {m_show, {}});
    refund(booking, seatNos({20}));
    QCOMPARE(check(booking.tickets[1])->verdict, DoorVerdict::Admitted);
    const HandOverScans message {m_show,
                                 u"Side"_s,
                                 {{ScanId::create(), booking.tickets[0].ticket, list->now},
                                  {ScanId::create(), booking.tickets[1].ticket, list->now}}};
    for (int time = 0; time < 2; ++time) {
        const auto taken = m_anna->ask(message);
        QCOMPARE(taken->conflicts.size(), 2);
        QVERIFY(!taken->conflicts[0].first.has_value());
        QCOMPARE(taken->conflicts[1].scan, message.scans[1].scan);
        QCOMPARE(taken->conflicts[1].first->door, u"North"_s);
    }
}

void DoorTest::theListComesInPages()
{
    m_database->owner().run("test/fill_door", m_show, doorPageMax + 1);
    const auto first = m_anna->ask(ListDoor {m_show, {}});
    QCOMPARE(first->marks.size(), doorPageMax);
    QVERIFY(!first->isLast);
    const auto second = m_anna->ask(ListDoor {m_show, first->marks.last().ticket});
    QCOMPARE(second->marks.size(), 1);
    QVERIFY(second->isLast);
}

FOYER_TEST(DoorTest)
#include "doortest.moc"
