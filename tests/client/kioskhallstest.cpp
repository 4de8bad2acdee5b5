// A kiosk that sells for some halls of its house alone.
#include "client/logic/kiosk/kioskflow.h"
#include "tests/support/fakeapi.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

class KioskHallsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aKioskForSomeHallsOffersTheseAlone();
};

void KioskHallsTest::aKioskForSomeHallsOffersTheseAlone()
{
    FakeClock clock;
    FakeApi api(clock);
    KioskFlow flow(api);
    api.connectWith(fakeWelcome(clock.nowUtc()));
    QVERIFY(api.answer<GetVenue>(fakeVenue()));
    QVERIFY(!api.open<FindNextShows>()->halls);
    QVERIFY(api.answer<FindNextShows>(NextShows {}));
    Settings settings;
    settings.venue = fakeVenue().venue;
    settings.halls = {u"Saal 3"_s};
    api.push(u"device/Kiosk 1"_s, 1, DeviceNews {settings, false});
    const auto home = api.open<FindNextShows>(); // it stands idle: what it shows changes at once
    QVERIFY(home);
    QCOMPARE(home->venue, settings.venue);
    QCOMPARE(home->halls, settings.halls);
    QVERIFY(api.answer<FindNextShows>(NextShows {}));
    flow.start();
    QCOMPARE(api.open<WhatsOn>()->venue, settings.venue);
    QCOMPARE(api.open<WhatsOn>()->halls, settings.halls);
    QVERIFY(api.answer<WhatsOn>(Programme {}));
    flow.chooseOtherCity();
    QCOMPARE(flow.step(), Step::Programme);
    flow.chooseTitle(TitleId(9));
    QCOMPARE(api.open<FindTitleVenues>()->venue, settings.venue);
    QCOMPARE(api.open<FindTitleVenues>()->halls, settings.halls);
    QVERIFY(api.answer<FindTitleVenues>(TitleVenues {}));

    api.push(u"device/Kiosk 1"_s, 2, DeviceNews {Settings(), false});
    flow.startOver();
    QVERIFY(!api.open<FindNextShows>()->halls);
}

FOYER_TEST(KioskHallsTest)
#include "kioskhallstest.moc"
