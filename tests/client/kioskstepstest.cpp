#include "client/logic/kiosk/kioskstep.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using namespace foyer::client;

Q_DECLARE_METATYPE(KioskState)
Q_DECLARE_METATYPE(Transition)

namespace
{
constexpr auto release = KioskEffect::ReleaseHold;
constexpr auto forget = KioskEffect::NewCustomer;

constexpr std::array allSteps {Step::Home,      Step::City,       Step::Programme,  Step::Title,
                               Step::Seats,     Step::Basket,     Step::Payment,    Step::Ticket,
                               Step::Room,      Step::WaitWish,   Step::InLine,     Step::Offer,
                               Step::Code,      Step::Mail,       Step::SoldOut,    Step::FindBooking,
                               Step::MyBooking, Step::EqualSeats, Step::TellByMail, Step::TellByPhone};
constexpr std::array allEvents {
    KioskEvent::Start,          KioskEvent::OtherCity,        KioskEvent::CityChosen,        KioskEvent::TitleChosen,
    KioskEvent::ShowChosen,     KioskEvent::CheckOut,         KioskEvent::ToPayment,         KioskEvent::Back,
    KioskEvent::StartOver,      KioskEvent::HomeFound,        KioskEvent::ShowGone,          KioskEvent::HoldTaken,
    KioskEvent::HoldGiven,      KioskEvent::HoldLost,         KioskEvent::PaymentBegun,      KioskEvent::PaymentEnded,
    KioskEvent::Booked,         KioskEvent::ConnectionLost,   KioskEvent::ConnectionBack,    KioskEvent::WaitWanted,
    KioskEvent::RoomNeeded,     KioskEvent::RoomAdmitted,     KioskEvent::EntryJoined,       KioskEvent::EntryEnded,
    KioskEvent::OfferCame,      KioskEvent::OfferTaken,       KioskEvent::CodeWanted,        KioskEvent::CodeTaken,
    KioskEvent::MailWanted,     KioskEvent::MailLeft,         KioskEvent::SoldOutWanted,     KioskEvent::BookingWanted,
    KioskEvent::BookingFound,   KioskEvent::ExchangeWanted,   KioskEvent::SeatsLost,         KioskEvent::SeatsAnswered,
    KioskEvent::BookingInstead, KioskEvent::TellByMailWanted, KioskEvent::TellByPhoneWanted, KioskEvent::ContactLeft};

KioskState at(Step step, bool holding = false, bool paying = false)
{
    return {step, true, true, holding, paying, false};
}
KioskState strange(Step step, bool hasPlace) { return {step, false, hasPlace, false, false, false}; }
void addColumns()
{
    QTest::addColumn<KioskState>("state");
    QTest::addColumn<int>("event");
    QTest::addColumn<Transition>("expected");
}

void row(const char *name, const KioskState &state, KioskEvent event, const KioskState &after,
         KioskEffects effects = {})
{
    QTest::newRow(name) << state << int(event) << Transition {after, effects};
}
} // namespace

class KioskStepsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void anEventLeadsWhereTheTableSays_data();
    void anEventLeadsWhereTheTableSays();
    void whoComesForSomethingElseIsLedWhereTheTableSays_data();
    void whoComesForSomethingElseIsLedWhereTheTableSays();
    void whoWaitsIsLedWhereTheTableSays_data();
    void whoWaitsIsLedWhereTheTableSays();
    void whileTheServerIsLostTheCustomerCanDoNothing();
    void whilePayingTheCustomerCanDoNothing();
    void noEventLeadsToAStepThatLacksItsSeats();
};

void KioskStepsTest::anEventLeadsWhereTheTableSays_data()
{
    addColumns();
    using enum KioskEvent;
    row("start at a kiosk that knows its place", at(Step::Home), Start, at(Step::Programme));
    row("start without a place", strange(Step::Home, false), Start, strange(Step::City, false));
    row("first city", strange(Step::City, false), CityChosen, strange(Step::Programme, true));
    row("other city from the programme", at(Step::Programme), OtherCity, at(Step::City));
    row("other city from a title", at(Step::Title), OtherCity, at(Step::City));
    row("other city with seats held is no way", at(Step::Seats, true), OtherCity, at(Step::Seats, true));
    row("title", at(Step::Programme), TitleChosen, at(Step::Title));
    row("show", at(Step::Title), ShowChosen, at(Step::Seats));
    row("hold", at(Step::Seats), HoldTaken, at(Step::Seats, true));
    row("check out with seats", at(Step::Seats, true), CheckOut, at(Step::Basket, true));
    row("check out without seats", at(Step::Seats), CheckOut, at(Step::Seats));
    row("to payment", at(Step::Basket, true), ToPayment, at(Step::Payment, true));
    row("payment begins", at(Step::Payment, true), PaymentBegun, at(Step::Payment, true, true));
    row("declined", at(Step::Payment, true, true), PaymentEnded, at(Step::Payment, true));
    row("booked", at(Step::Payment, true, true), Booked, at(Step::Ticket));
    row("booked without paying", at(Step::Payment, true), Booked, at(Step::Payment, true));
    row("seats lost in payment, and equal ones", at(Step::Payment, true, true), SeatsLost,
        at(Step::EqualSeats, true, true));
    row("seats lost without paying", at(Step::Payment, true), SeatsLost, at(Step::Payment, true));
    row("equal seats answered", at(Step::EqualSeats, true, true), SeatsAnswered, at(Step::Payment, true, true));
    row("equal seats declined", at(Step::EqualSeats, true, true), PaymentEnded, at(Step::Payment, true));
    row("equal seats booked", at(Step::EqualSeats, true, true), Booked, at(Step::Ticket));
    row("equal seats given back", at(Step::EqualSeats, true, true), HoldLost, at(Step::Seats));

    row("a code", at(Step::Basket, true), CodeWanted, at(Step::Code, true));
    row("no code before there are seats", at(Step::Seats, true), CodeWanted, at(Step::Seats, true));
    row("the code counts", at(Step::Code, true), CodeTaken, at(Step::Basket, true));
    row("the code counts after leaving", at(Step::Seats, true), CodeTaken, at(Step::Seats, true));
    row("back from the code", at(Step::Code, true), Back, at(Step::Basket, true));
    row("hold lost at the code", at(Step::Code, true), HoldLost, at(Step::Seats));
    row("mail before paying", at(Step::Basket, true), MailWanted, at(Step::Mail, true));
    row("address left before paying", at(Step::Mail, true), MailLeft, at(Step::Payment, true));
    row("back from the mail before paying", at(Step::Mail, true), Back, at(Step::Basket, true));
    row("hold lost at the mail", at(Step::Mail, true), HoldLost, at(Step::Seats));
    row("mail for the tickets", at(Step::Ticket), MailWanted, at(Step::Mail));
    row("address left for the tickets", at(Step::Mail), MailLeft, at(Step::Ticket));
    row("back from the mail for the tickets", at(Step::Mail), Back, at(Step::Ticket));
    row("no mail without tickets", at(Step::Seats, true), MailWanted, at(Step::Seats, true));

    row("back from home", at(Step::Home), Back, at(Step::Home));
    row("back from the city", at(Step::City), Back, at(Step::Programme));
    row("back from the first city", strange(Step::City, false), Back, strange(Step::Home, false), forget);
    row("back from the programme", at(Step::Programme), Back, at(Step::Home), forget);
    row("back from a title", at(Step::Title), Back, at(Step::Programme));
    row("back from the seats gives them back", at(Step::Seats, true), Back, at(Step::Title), release);
    row("back from no seats", at(Step::Seats), Back, at(Step::Title));
    row("back from the basket keeps the seats", at(Step::Basket, true), Back, at(Step::Seats, true));
    row("back from payment", at(Step::Payment, true), Back, at(Step::Basket, true));
    row("back from the ticket", at(Step::Ticket), Back, at(Step::Home), forget);

    row("start over with seats", at(Step::Basket, true), StartOver, at(Step::Home), release | forget);
    row("start over without", at(Step::Title), StartOver, at(Step::Home), forget);
    row("start over in a chosen city", strange(Step::Title, true), StartOver, strange(Step::Home, false), forget);

    row("hold lost in the basket", at(Step::Basket, true), HoldLost, at(Step::Seats));
    row("hold lost before payment", at(Step::Payment, true), HoldLost, at(Step::Seats));
    row("seats lost in payment", at(Step::Payment, true, true), HoldLost, at(Step::Seats));
    row("hold lost at the seats", at(Step::Seats, true), HoldLost, at(Step::Seats));
    row("all seats given back", at(Step::Seats, true), HoldGiven, at(Step::Seats));
    row("show gone", at(Step::Seats, true), ShowGone, at(Step::Title), release);
    row("home found while at home", strange(Step::Home, false), HomeFound, at(Step::Home));
    row("home found after a choice of city", strange(Step::City, false), HomeFound,
        {Step::City, true, false, false, false, false});
    row("server lost", at(Step::Basket, true), ConnectionLost, {Step::Basket, true, true, true, false, true});
    row("server back", {Step::Basket, true, true, true, false, true}, ConnectionBack, at(Step::Basket, true));
}

void KioskStepsTest::anEventLeadsWhereTheTableSays()
{
    QFETCH(KioskState, state);
    QFETCH(int, event);
    QFETCH(Transition, expected);
    QVERIFY(next(state, KioskEvent(event)) == expected);
}

void KioskStepsTest::whoComesForSomethingElseIsLedWhereTheTableSays_data()
{
    addColumns();
    using enum KioskEvent;
    row("show at once", at(Step::Home), ShowChosen, at(Step::Seats));
    row("no show at once without a place", strange(Step::Home, false), ShowChosen, strange(Step::Home, false));
    row("sold out shows", at(Step::Home), SoldOutWanted, at(Step::SoldOut));
    row("no sold out shows without a house", strange(Step::Home, false), SoldOutWanted, strange(Step::Home, false));
    row("a sold out show", at(Step::SoldOut), ShowChosen, at(Step::Seats));
    row("back from the sold out shows", at(Step::SoldOut), Back, at(Step::Home), forget);
    row("a booking from home", at(Step::Home), BookingWanted, at(Step::FindBooking));
    row("a booking from the times", at(Step::Title), BookingWanted, at(Step::FindBooking));
    row("another booking", at(Step::MyBooking), BookingWanted, at(Step::FindBooking));
    row("no booking in a purchase", at(Step::Seats), BookingWanted, at(Step::Seats));
    row("a booking instead of a purchase", at(Step::Basket, true), BookingInstead, at(Step::FindBooking),
        release | forget);
    row("a booking instead of a place in line", at(Step::InLine), BookingInstead, at(Step::FindBooking), forget);
    row("no booking under a payment", at(Step::Payment, true, true), BookingInstead, at(Step::Payment, true, true));
    row("no booking of the next one after a purchase", at(Step::Ticket), BookingWanted, at(Step::Ticket));
    row("the booking is found", at(Step::FindBooking), BookingFound, at(Step::MyBooking));
    row("the booking is found after leaving", at(Step::Home), BookingFound, at(Step::Home));
    row("exchange", at(Step::MyBooking), ExchangeWanted, at(Step::Seats));
    row("exchange where no city was chosen", strange(Step::MyBooking, false), ExchangeWanted,
        strange(Step::Seats, true));
    row("back from looking for a booking", at(Step::FindBooking), Back, at(Step::Home), forget);
    row("back from a booking", at(Step::MyBooking), Back, at(Step::Home), forget);
}

void KioskStepsTest::whoComesForSomethingElseIsLedWhereTheTableSays() { anEventLeadsWhereTheTableSays(); }

void KioskStepsTest::whoWaitsIsLedWhereTheTableSays_data()
{
    addColumns();
    using enum KioskEvent;
    row("wait for seats", at(Step::Seats), WaitWanted, at(Step::WaitWish));
    row("wait with seats held is no way", at(Step::Seats, true), WaitWanted, at(Step::Seats, true));
    row("joined", at(Step::WaitWish), EntryJoined, at(Step::InLine));
    row("joined after leaving", at(Step::Home), EntryJoined, at(Step::Home));
    row("offer", at(Step::InLine), OfferCame, at(Step::Offer));
    row("offer taken", at(Step::Offer), OfferTaken, at(Step::Basket, true));
    row("offer taken after leaving", at(Step::Seats), OfferTaken, at(Step::Seats));
    row("offer lapsed", at(Step::Offer), EntryEnded, at(Step::Seats));
    row("entry gone", at(Step::InLine), EntryEnded, at(Step::Seats));
    row("back from the wish", at(Step::WaitWish), Back, at(Step::Seats));
    row("back from the line", at(Step::InLine), Back, at(Step::Seats));
    row("back from an offer", at(Step::Offer), Back, at(Step::Seats));
    row("to be told by mail", at(Step::InLine), TellByMailWanted, at(Step::TellByMail));
    row("to be told by phone", at(Step::InLine), TellByPhoneWanted, at(Step::TellByPhone));
    row("to be told of nothing", at(Step::Seats), TellByMailWanted, at(Step::Seats));
    row("address left", at(Step::TellByMail), ContactLeft, at(Step::InLine));
    row("number left", at(Step::TellByPhone), ContactLeft, at(Step::InLine));
    row("address left after the offer", at(Step::Offer), ContactLeft, at(Step::Offer));
    row("back from the address", at(Step::TellByMail), Back, at(Step::InLine));
    row("back from the number", at(Step::TellByPhone), Back, at(Step::InLine));
    row("offer under the typing", at(Step::TellByMail), OfferCame, at(Step::Offer));
    row("entry gone under the typing", at(Step::TellByPhone), EntryEnded, at(Step::Seats));
    row("show gone under the typing", at(Step::TellByMail), ShowGone, at(Step::Title));
    row("show gone while waiting", at(Step::InLine), ShowGone, at(Step::Title));
    row("waiting room", at(Step::Seats), RoomNeeded, at(Step::Room));
    row("waiting room before the waitlist", at(Step::WaitWish), RoomNeeded, at(Step::Room));
    row("waiting room with seats held", at(Step::Seats, true), RoomNeeded, at(Step::Seats, true));
    row("let in", at(Step::Room), RoomAdmitted, at(Step::Seats));
    row("back from the waiting room", at(Step::Room), Back, at(Step::Title));
}

void KioskStepsTest::whoWaitsIsLedWhereTheTableSays() { anEventLeadsWhereTheTableSays(); }

void KioskStepsTest::whileTheServerIsLostTheCustomerCanDoNothing()
{
    for (const Step step : allSteps) {
        KioskState state = at(step, true);
        state.serverLost = true;
        for (const KioskEvent event : allEvents)
            if (event <= KioskEvent::StartOver)
                QVERIFY(next(state, event) == Transition({state, {}}));
    }
}

void KioskStepsTest::whilePayingTheCustomerCanDoNothing()
{
    const KioskState paying = at(Step::Payment, true, true);
    for (const KioskEvent event : allEvents)
        if (event <= KioskEvent::StartOver)
            QVERIFY(next(paying, event) == Transition({paying, {}}));
}

// Whatever happens in whatever order: basket and payment are never without seats, and paying is only in Payment and the
// question that comes between.
void KioskStepsTest::noEventLeadsToAStepThatLacksItsSeats()
{
    QList<KioskState> reached {{}};
    for (qsizetype i = 0; i < reached.size(); ++i) {
        for (const KioskEvent event : allEvents) {
            const KioskState after = next(reached[i], event).state;
            if (!reached.contains(after))
                reached.append(after);
            const bool needsPlace = after.step != Step::Home && after.step != Step::City
                && after.step != Step::FindBooking && after.step != Step::MyBooking;
            QVERIFY(!needsPlace || after.hasPlace);
            const bool asks = after.step == Step::EqualSeats;
            QVERIFY(after.paying ? after.step == Step::Payment || asks : !asks);
            QVERIFY(!after.holding || (after.step >= Step::Seats && after.step <= Step::Mail) || asks);
            if (event != KioskEvent::HoldGiven) // the seats go first, then HoldLost or Booked says what follows
                QVERIFY(after.holding || reached[i].holding == after.holding || after.step == Step::Seats
                        || after.step < Step::Seats || after.step == Step::Ticket);
        }
    }
    QVERIFY(reached.size() > 20);
}

FOYER_TEST_WITHOUT_APPLICATION(KioskStepsTest)
#include "kioskstepstest.moc"
