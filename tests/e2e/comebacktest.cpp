#include "client/logic/kiosk/kioskflow.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using namespace foyer::protocol;
using namespace foyer::test;

// The kiosk's own purchase flow over a server that goes and comes back.
class ComebackTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void aKioskFindsItsHoldAgainAfterTheServerWasKilled();

private:
    static void toSeats(KioskFlow &flow, ShowId show);

    std::optional<Theatre> m_theatre;
};

void ComebackTest::toSeats(KioskFlow &flow, ShowId show)
{
    QTRY_VERIFY_WITH_TIMEOUT(flow.isReady(), patienceMs);
    flow.start();
    QTRY_COMPARE_WITH_TIMEOUT(flow.programme().loading(), Loading::Ready, patienceMs);
    if (flow.programme().rowCount() == 0) { // late in the evening the show in two hours is tomorrow's
        flow.chooseDay(flow.day().addDays(1));
        QTRY_COMPARE_WITH_TIMEOUT(flow.programme().rowCount(), 1, patienceMs);
    }
    flow.chooseTitle(flow.programme().title(0).title);
    QTRY_COMPARE_WITH_TIMEOUT(flow.titleVenues().loading(), Loading::Ready, patienceMs);
    flow.chooseShow(show);
    QTRY_VERIFY_WITH_TIMEOUT(flow.board().isLive() && flow.show().isReady(), patienceMs);
}

void ComebackTest::aKioskFindsItsHoldAgainAfterTheServerWasKilled()
{
    const SystemClock clock;
    WebSocketApi api(m_theatre->server().webSocketUrl(), {u"e2e"_s, m_theatre->deviceKey()}, clock, 1);
    KioskFlow flow(api);
    api.open();
    toSeats(flow, m_theatre->newShow());
    flow.takeBestSeats();
    QTRY_VERIFY_WITH_TIMEOUT(flow.picker().isSettled(), patienceMs);
    flow.checkOut();
    QTRY_COMPARE_WITH_TIMEOUT(flow.step(), Step::Basket, patienceMs);
    const Money total = flow.total();

    m_theatre->server().kill9();
    QTRY_VERIFY_WITH_TIMEOUT(flow.isServerLost(), patienceMs);
    m_theatre->open();
    QTRY_VERIFY_WITH_TIMEOUT(!flow.isServerLost(), patienceMs);
    QCOMPARE(flow.step(), Step::Basket);
    QCOMPARE(flow.total(), total);

    flow.goToPayment();
    QTRY_VERIFY_WITH_TIMEOUT(flow.step() == Step::Payment && flow.picker().isSettled(), patienceMs);
    flow.pay(u"card-approved"_s);
    QTRY_VERIFY_WITH_TIMEOUT(flow.booking().has_value(), patienceMs);
    QCOMPARE(flow.booking()->tickets.size(), KioskFlow::peopleDefault);
    QCOMPARE(flow.booking()->total, total);
}

FOYER_TEST(ComebackTest)
#include "comebacktest.moc"
