#include "client/tickets/bookingsheet.h"
#include "client/tickets/ticketwords.h"
#include "shared/domain/bookingreference.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

class BookingSheetTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyTicketHasAFaceWithItsPlaceAndCode();
    void aSeatThatThePlanLacksStillHasItsCode();
    void placesForWheelchairsSaySo();
    void aLanguageIsNamedAsItsSpeakersDo();

private:
    static Booking booking(std::initializer_list<int> numbers)
    {
        Booking booking;
        booking.booking = BookingId(11);
        booking.show = fakeShowId;
        booking.reference = BookingReference::fromRandomBits(12345).text();
        for (const SeatNo seat : seats(numbers))
            booking.tickets.append({TicketId(seat.value),
                                    seat,
                                    u"adult"_s,
                                    {1200, u"EUR"_s},
                                    QByteArray("CODE") + QByteArray::number(seat.value)});
        return booking;
    }
    const QLocale m_locale {QLocale::English, QLocale::UnitedKingdom};
};

void BookingSheetTest::everyTicketHasAFaceWithItsPlaceAndCode()
{
    const TicketSheet sheet = ticketSheetOf(booking({2, 5}), fakeShow(), fakePlan(), m_locale);
    QCOMPARE(sheet.faces.size(), 2);
    const TicketFace &face = sheet.faces.last();
    QCOMPARE(face.title, u"Metropolis"_s);
    QCOMPARE(face.section, u"Stalls"_s);
    QCOMPARE(face.door, u"1"_s);
    QCOMPARE(face.row, u"B"_s);
    QCOMPARE(face.seat, u"1"_s);
    QCOMPARE(face.seatNote, QString());
    QCOMPARE(face.priceType, u"Adult"_s);
    QCOMPARE(face.price.minor, 1200);
    QCOMPARE(face.code, u"CODE5"_s);
    QCOMPARE(face.zone.id(), QByteArray("Europe/Berlin"));
    QCOMPARE(face.reference, BookingReference::fromRandomBits(12345).grouped());
    QCOMPARE(sheet.faces.first().code, u"CODE2"_s);
}

void BookingSheetTest::aSeatThatThePlanLacksStillHasItsCode()
{
    const TicketSheet sheet = ticketSheetOf(booking({99}), fakeShow(), fakePlan(), m_locale);
    QCOMPARE(sheet.faces.first().code, u"CODE99"_s);
    QCOMPARE(sheet.faces.first().row, QString());
}

void BookingSheetTest::placesForWheelchairsSaySo()
{
    SeatingPlan plan = fakePlan();
    plan.seats[0].attributes = SeatAttribute::Wheelchair;
    const TicketSheet sheet = ticketSheetOf(booking({1}), fakeShow(), plan, m_locale);
    QCOMPARE(sheet.faces.first().seatNote, u"Wheelchair space"_s);
}

void BookingSheetTest::aLanguageIsNamedAsItsSpeakersDo()
{
    QCOMPARE(PrintedWords::language(u"en"_s), u"English"_s);
    QCOMPARE(PrintedWords::language(u"de"_s), u"Deutsch"_s);
    QCOMPARE(PrintedWords::language(u"zxx"_s), QString());
}

FOYER_TEST(BookingSheetTest)
#include "bookingsheettest.moc"
