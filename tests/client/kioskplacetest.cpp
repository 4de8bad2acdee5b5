// A place on a waitlist that its customer takes along, and comes back to, against a server that the test plays.
#include "client/logic/kiosk/phonenumber.h"
#include "shared/protocol/waitlistcontact.h"
#include "tests/client/kioskflowcase.h"
#include "tests/support/program/testprogram.h"

#include <QTest>
#include <QTimeZone>

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

namespace
{

const QString placeUrl = u"https://tickets.example/w/MFRGGZDFMZTWQ2LK"_s;

} // namespace

class KioskPlaceTest : public KioskFlowCase
{
    Q_OBJECT
private slots:
    void init() { beginAtHome(welcome()); }
    void aPlaceThatIsKeptOutlivesTheVisit();
    void whoLeavesTheLineGivesAKeptPlaceUp();
    void anOfferThatIsRefusedIsNotKept();
    void theLinkIsAskedForUntilItIsThere();
    void whoBringsTheCodeGoesOnAsWhoJoined();
    void whatIsOfferedAlreadyIsShownAtOnce();
    void aCodeThatNobodyKnowsIsTold();
    void whatAnotherKioskTookIsNotOfferedHere();
    void whoLeavesAnAddressTakesHisPlaceAlong();
    void anotherAddressTakesTheOldOnesPlace();
    void aHouseThatCannotTellOffersNoWay();
    void aRefusedAddressIsToldAndCanBeMended();
    void anAddressThatIsAnsweredTooLateBelongsToNobody();
    void numbersAreDialledAsPeopleTypeThem_data();
    void numbersAreDialledAsPeopleTypeThem();
    void theZoneOfAHouseTellsItsCallingCode();

private:
    void joinLine();
    void comeBack(EntryState state);
    Entry entry(EntryState state) const
    {
        Entry entry {fakeShowId, EntryId(17), state, 2, 1, WaitChance::Fair, {}, m_clock.nowUtc()};
        if (state == EntryState::Offered) {
            entry.offer = fakeHold(seats({5, 6}), m_clock.nowUtc(), 600);
            entry.offer->state = HoldState::Offered;
        }
        return entry;
    }
    void push(EntryState state)
    {
        m_clock.advanceMs(1);
        m_api->push(holderTopic(m_holder), 1, EntryChanged {entry(state)});
    }
    int givenUp() const { return m_api->count<LeaveWaitlist>() + m_api->count<DeclineOffer>(); }
    Welcome welcome() const
    {
        Welcome welcome = fakeWelcome(m_clock.nowUtc());
        welcome.offersByMail = true;
        welcome.offersByPhone = true;
        return welcome;
    }
    // At the screen on which an address is typed.
    void wantToBeTold(ContactWay way)
    {
        joinLine();
        QVERIFY(m_api->answer<LinkEntry>(PhoneLink {placeUrl, m_clock.nowUtc()}));
        m_flow->waitlist().wantContact(way);
        QCOMPARE(m_flow->step(), way == ContactWay::Mail ? Step::TellByMail : Step::TellByPhone);
    }
    HolderId m_holder;
};

void KioskPlaceTest::joinLine()
{
    toSeats("sssshhss");
    m_flow->wantToWait();
    m_flow->joinWaitlist();
    m_holder = m_api->open<JoinWaitlist>()->holder;
    QVERIFY(m_api->answer<JoinWaitlist>(entry(EntryState::Waiting)));
    QCOMPARE(m_flow->step(), Step::InLine);
}

// With the code of a place that was joined elsewhere.
void KioskPlaceTest::comeBack(EntryState state)
{
    m_holder = HolderId::create();
    m_flow->openBooking(placeUrl);
    QCOMPARE(m_flow->step(), Step::FindBooking);
    QCOMPARE(m_api->open<FindEntry>()->code, u"MFRGGZDFMZTWQ2LK"_s);
    QVERIFY(m_api->answer<FindEntry>(FoundEntry {entry(state), m_holder}));
    QVERIFY(m_api->answer<GetShow>(fakeShow()));
    QCOMPARE(m_flow->step(), Step::FindBooking);
    QVERIFY(m_api->answer<GetPlan>(fakePlanDocument()));
    QTRY_VERIFY(m_flow->show().isReady());
}

void KioskPlaceTest::aPlaceThatIsKeptOutlivesTheVisit()
{
    joinLine();
    QVERIFY(m_api->answer<LinkEntry>(PhoneLink {placeUrl, m_clock.nowUtc()}));
    QCOMPARE(m_flow->waitlist().link(), placeUrl);
    m_flow->waitlist().keep(true);
    QCOMPARE(m_api->open<KeepPlace>()->holder, m_holder); // seats are offered for the longer time from now on
    m_flow->startOver();
    QCOMPARE(m_flow->step(), Step::Home);
    QCOMPARE(givenUp(), 0);
    QVERIFY(m_flow->waitlist().link().isEmpty());
    joinLine(); // the next customer's is not kept
    m_flow->startOver();
    QCOMPARE(givenUp(), 1);
}

void KioskPlaceTest::whoLeavesTheLineGivesAKeptPlaceUp()
{
    joinLine();
    m_flow->waitlist().keep(true);
    m_flow->waitlist().keep(false);
    m_flow->back();
    QCOMPARE(m_api->open<LeaveWaitlist>()->holder, m_holder);
}

void KioskPlaceTest::anOfferThatIsRefusedIsNotKept()
{
    joinLine();
    m_flow->waitlist().keep(true);
    push(EntryState::Offered);
    QCOMPARE(m_flow->step(), Step::Offer);
    m_flow->back();
    QCOMPARE(m_api->count<DeclineOffer>(), 1);
}

void KioskPlaceTest::theLinkIsAskedForUntilItIsThere()
{
    joinLine();
    QCOMPARE(m_api->open<LinkEntry>()->entry, EntryId(17));
    m_api->lose();
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QVERIFY(m_api->answer<LinkEntry>(PhoneLink {placeUrl, m_clock.nowUtc()}));
    QCOMPARE(m_flow->waitlist().link(), placeUrl);
    m_api->lose();
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QVERIFY(!m_api->open<LinkEntry>());
}

void KioskPlaceTest::whoBringsTheCodeGoesOnAsWhoJoined()
{
    comeBack(EntryState::Waiting);
    QCOMPARE(m_flow->step(), Step::InLine);
    QCOMPARE(m_flow->party().people(), 2);
    QCOMPARE(m_api->open<WatchHolder>()->holder, m_holder);
    push(EntryState::Offered);
    QCOMPARE(m_flow->step(), Step::Offer);
    m_flow->acceptOffer();
    QCOMPARE(m_api->open<AcceptOffer>()->holder, m_holder);
    QVERIFY(m_api->answer<AcceptOffer>(fakeHold(seats({5, 6}), m_clock.nowUtc())));
    QCOMPARE(m_flow->step(), Step::Basket);
    QCOMPARE(m_flow->total(), (Money {2400, u"EUR"_s}));
    m_flow->goToPayment();
    m_flow->pay(u"card"_s);
    QCOMPARE(m_api->open<BeginPayment>()->holder, m_holder);
}

void KioskPlaceTest::whatIsOfferedAlreadyIsShownAtOnce()
{
    comeBack(EntryState::Offered);
    QCOMPARE(m_flow->step(), Step::Offer);
    QVERIFY(m_flow->offerCountdown().isRunning());
    m_flow->startOver(); // nobody there: it is kept for who comes back once more
    QCOMPARE(givenUp(), 0);
}

void KioskPlaceTest::aCodeThatNobodyKnowsIsTold()
{
    m_flow->openBooking(u"mfrg-gzdf mztw-q2lk"_s);
    QVERIFY(m_api->answer<FindEntry>(failure(ErrorCode::NotFound)));
    QCOMPARE(m_flow->step(), Step::FindBooking);
    QCOMPARE(m_flow->notice()->code, ErrorCode::NotFound);
    QVERIFY(!m_flow->desk().lookUp.isBusy());
}

void KioskPlaceTest::whatAnotherKioskTookIsNotOfferedHere()
{
    joinLine();
    push(EntryState::Offered);
    push(EntryState::Accepted);
    QCOMPARE(m_flow->step(), Step::Seats);
    QCOMPARE(m_flow->waitlist().phase(), WaitPhase::Out);
    QCOMPARE(givenUp(), 0);
}

void KioskPlaceTest::whoLeavesAnAddressTakesHisPlaceAlong()
{
    wantToBeTold(ContactWay::Mail);
    m_flow->waitlist().leaveContact({ContactWay::Mail, u"bert@example.org"_s}, u"de"_s);
    QVERIFY(m_flow->waitlist().isLeavingContact());
    const SetEntryContact asked = *m_api->open<SetEntryContact>();
    QCOMPARE(asked.show, fakeShowId);
    QCOMPARE(asked.holder, m_holder);
    QCOMPARE(asked.entry, EntryId(17));
    QCOMPARE(asked.mail, u"bert@example.org"_s);
    QVERIFY(!asked.phone);
    QCOMPARE(asked.language, u"de"_s);
    QVERIFY(!m_api->open<KeepPlace>());
    QVERIFY(m_api->answer<SetEntryContact>(Done {}));
    QCOMPARE(m_flow->step(), Step::InLine);
    QCOMPARE(m_flow->waitlist().contact()->address, u"bert@example.org"_s);
    QCOMPARE(m_api->open<KeepPlace>()->entry, EntryId(17));
    m_flow->startOver();
    QCOMPARE(givenUp(), 0);
    QVERIFY(!m_flow->waitlist().contact());
}

void KioskPlaceTest::anotherAddressTakesTheOldOnesPlace()
{
    wantToBeTold(ContactWay::Phone);
    m_flow->waitlist().leaveContact({ContactWay::Phone, u"+4917112345678"_s}, u"de"_s);
    QCOMPARE(m_api->open<SetEntryContact>()->phone, u"+4917112345678"_s);
    QVERIFY(!m_api->open<SetEntryContact>()->mail);
    QVERIFY(m_api->answer<SetEntryContact>(Done {}));
    m_flow->waitlist().wantContact(ContactWay::Mail);
    m_flow->back();
    QCOMPARE(m_flow->step(), Step::InLine);
    QCOMPARE(m_flow->waitlist().contact()->way, ContactWay::Phone);
    m_flow->waitlist().wantContact(ContactWay::Mail);
    m_flow->waitlist().leaveContact({ContactWay::Mail, u"bert@example.org"_s}, u"de"_s);
    QVERIFY(m_api->answer<SetEntryContact>(Done {}));
    QCOMPARE(m_flow->waitlist().contact()->way, ContactWay::Mail);
}

void KioskPlaceTest::aHouseThatCannotTellOffersNoWay()
{
    joinLine();
    QVERIFY(!m_flow->waitlist().canTell(ContactWay::Mail)); // nowhere to come back by, yet
    QVERIFY(m_api->answer<LinkEntry>(PhoneLink {placeUrl, m_clock.nowUtc()}));
    QVERIFY(m_flow->waitlist().canTell(ContactWay::Mail) && m_flow->waitlist().canTell(ContactWay::Phone));
    m_api->lose();
    m_api->connectWith(fakeWelcome(m_clock.nowUtc()));
    QVERIFY(!m_flow->waitlist().canTell(ContactWay::Mail) && !m_flow->waitlist().canTell(ContactWay::Phone));
}

void KioskPlaceTest::aRefusedAddressIsToldAndCanBeMended()
{
    wantToBeTold(ContactWay::Mail);
    m_flow->waitlist().leaveContact({ContactWay::Mail, u"bert@example"_s}, u"de"_s);
    QVERIFY(m_api->answer<SetEntryContact>(failure(ErrorCode::ContactInvalid, {}, u"mail"_s)));
    QCOMPARE(m_flow->step(), Step::TellByMail);
    QCOMPARE(m_flow->notice()->code, ErrorCode::ContactInvalid);
    QVERIFY(!m_flow->waitlist().contact() && !m_flow->waitlist().isLeavingContact());
    QVERIFY(!m_api->open<KeepPlace>());
    m_flow->waitlist().leaveContact({ContactWay::Mail, u"bert@example.org"_s}, u"de"_s);
    QVERIFY(m_api->answer<SetEntryContact>(Done {}));
    QCOMPARE(m_flow->step(), Step::InLine);
}

void KioskPlaceTest::anAddressThatIsAnsweredTooLateBelongsToNobody()
{
    wantToBeTold(ContactWay::Mail);
    m_flow->waitlist().leaveContact({ContactWay::Mail, u"bert@example.org"_s}, u"de"_s);
    m_flow->startOver();
    QVERIFY(m_api->answer<SetEntryContact>(Done {}));
    QCOMPARE(m_flow->step(), Step::Home);
    QVERIFY(!m_flow->waitlist().contact());
    QVERIFY(!m_api->open<KeepPlace>());
}

void KioskPlaceTest::numbersAreDialledAsPeopleTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("number");
    QTest::newRow("behind the code") << u"+4917112345678"_s << u"+49"_s << u"+4917112345678"_s;
    QTest::newRow("with the zero left") << u"+49 (0)171 12345678"_s << u"+49"_s << u"+4917112345678"_s;
    QTest::newRow("as at home") << u"0171 12345678"_s << u"+49"_s << u"+4917112345678"_s;
    QTest::newRow("as from abroad") << u"0033612345678"_s << u"+49"_s << u"+33612345678"_s;
    QTest::newRow("of another country") << u"+33612345678"_s << u"+49"_s << u"+33612345678"_s;
    QTest::newRow("where no code is known") << u"+33612345678"_s << u"+"_s << u"+33612345678"_s;
    QTest::newRow("digits alone") << u"33612345678"_s << u"+"_s << u"+33612345678"_s;
    QTest::newRow("as at home where no code is known")
        << u"0171 12345678"_s << u"+"_s << u"+017112345678"_s; // which is no number
    QTest::newRow("nothing") << u"+"_s << u"+"_s << u"+"_s;
}

void KioskPlaceTest::numbersAreDialledAsPeopleTypeThem()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, code);
    QFETCH(const QString, number);
    QCOMPARE(internationalNumber(typed, code), number);
}

void KioskPlaceTest::theZoneOfAHouseTellsItsCallingCode()
{
    QCOMPARE(callingCodeOf(QTimeZone("Europe/Berlin")), u"+49"_s);
    QCOMPARE(callingCodeOf(QTimeZone("Asia/Tokyo")), u"+81"_s);
    QCOMPARE(callingCodeOf(QTimeZone("Etc/UTC")), u"+"_s);
    QCOMPARE(callingCodeOf(QTimeZone()), u"+"_s);
}

FOYER_TEST(KioskPlaceTest)
#include "kioskplacetest.moc"
