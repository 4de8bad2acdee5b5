#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include "shared/domain/seatstate.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;

namespace
{

constexpr int rushClients = 64;
constexpr int toldMsMax = 5'000; // a second on an idle machine; this one may be busy and under sanitizers

// What one customer's connection hears of a show's seats.
class Screen
{
public:
    explicit Screen(Customer &customer)
        : m_api(customer.api())
    {
        m_connection = QObject::connect(
            &m_api, &client::Api::pushed, &m_api, [this](const QString &topic, qint64, const QJsonObject &body) {
                if (const auto delta = fromJson<ShowDelta>(body); delta && topic.startsWith("show/"_L1))
                    m_deltas.append(*delta);
            });
    }
    ~Screen() { QObject::disconnect(m_connection); }
    Q_DISABLE_COPY_MOVE(Screen)

    const QList<ShowDelta> &deltas() const { return m_deltas; }
    bool hears(SeatNo seat, SeatState state) const
    {
        for (const ShowDelta &delta : m_deltas)
            if (const qsizetype at = delta.seats.indexOf(seat); at >= 0 && delta.states.at(at) == char(state))
                return true;
        return false;
    }

private:
    client::WebSocketApi &m_api;
    QMetaObject::Connection m_connection;
    QList<ShowDelta> m_deltas;
};

} // namespace

class LiveSeatsTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void twoCustomersSeeEachOthersHolds();
    void ofManyWhoWantTheSameSeatsOneGetsThemAndAllOthersHearWhy();
    void seatsOfAnEndedHoldAreShownFreeAndCannotBePaid();

private:
    std::optional<Theatre> m_theatre;
};

void LiveSeatsTest::twoCustomersSeeEachOthersHolds()
{
    const ShowId show = m_theatre->newShow();
    const auto anna = m_theatre->newCustomer();
    const auto bert = m_theatre->newCustomer();
    const Screen annasScreen(*anna);
    const Screen bertsScreen(*bert);
    const auto snapshot = anna->ask(SubscribeShow {show});
    QVERIFY(snapshot && !snapshot->states.isEmpty());
    QVERIFY(bert->ask(SubscribeShow {show}));

    QElapsedTimer sinceHold;
    sinceHold.start();
    QVERIFY(anna->hold(show, seatNos({1, 2})));
    QTRY_VERIFY_WITH_TIMEOUT(bertsScreen.hears(SeatNo(2), SeatState::Held), patienceMs);
    qInfo() << "a hold was seen by the other customer after" << sinceHold.elapsed() << "ms";
    QVERIFY(bertsScreen.hears(SeatNo(1), SeatState::Held));

    QVERIFY(bert->hold(show, seatNos({5})));
    QTRY_VERIFY_WITH_TIMEOUT(annasScreen.hears(SeatNo(5), SeatState::Held), patienceMs);
    QCOMPARE(annasScreen.deltas().first().after, snapshot->version);
    for (qsizetype i = 1; i < annasScreen.deltas().size(); ++i)
        QCOMPARE(annasScreen.deltas().at(i).after, annasScreen.deltas().at(i - 1).version);
}

void LiveSeatsTest::ofManyWhoWantTheSameSeatsOneGetsThemAndAllOthersHearWhy()
{
    const ShowId show = m_theatre->newShow();
    std::vector<std::unique_ptr<Customer>> crowd;
    for (int i = 0; i < rushClients; ++i) {
        crowd.push_back(std::make_unique<Customer>(m_theatre->server().webSocketUrl()));
        crowd.back()->open();
    }
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(crowd, &Customer::isUp), patienceMs);

    const SeatNos wanted = seatNos({7, 8});
    QElapsedTimer sinceRush;
    sinceRush.start();
    std::vector<QFuture<Result<Hold>>> answers;
    for (const auto &customer : crowd)
        answers.push_back(customer->api().send(customer->wanting(show, wanted)));
    QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(answers, &QFuture<Result<Hold>>::isFinished), patienceMs);
    const qint64 lastToldMs = sinceRush.elapsed();
    qInfo() << "the last of" << rushClients << "was told after" << lastToldMs << "ms";
    QVERIFY(lastToldMs < toldMsMax);

    int winners = 0;
    for (const auto &answer : answers) {
        const Result<Hold> hold = answer.result();
        if (hold) {
            ++winners;
            QCOMPARE(hold->seats, wanted);
            continue;
        }
        QCOMPARE(hold.error().code, ErrorCode::SeatTaken);
        QCOMPARE(hold.error().seats, wanted);
        QCOMPARE(hold.error().seatStates, QByteArray("hh"));
        QCOMPARE(hold.error().alternatives.size(), wanted.size());
        QVERIFY(!hold.error().alternatives.contains(SeatNo(7)));
    }
    QCOMPARE(winners, 1);
}

void LiveSeatsTest::seatsOfAnEndedHoldAreShownFreeAndCannotBePaid()
{
    constexpr int holdSeconds = 2;
    constexpr int shownMsMax = 1'000; // domain rule 4
    m_theatre->server().stop();
    m_theatre->open({u"--hold-seconds"_s, QString::number(holdSeconds)});
    const ShowId show = m_theatre->newShow();
    const auto anna = m_theatre->newCustomer();
    const auto bert = m_theatre->newCustomer();
    const Screen bertsScreen(*bert);
    QVERIFY(bert->ask(SubscribeShow {show}));

    const Result<Hold> hold = anna->hold(show, seatNos({1, 2}));
    QVERIFY(hold);
    const SystemClock clock; // of the same machine as the database's
    QTRY_VERIFY_WITH_TIMEOUT(bertsScreen.hears(SeatNo(1), SeatState::Free), patienceMs);
    const qint64 lateMs = hold->expiresAt.msecsTo(clock.nowUtc());
    qInfo() << "free seats were shown" << lateMs << "ms after the hold's end";
    QVERIFY(lateMs >= 0);
    QVERIFY(lateMs < shownMsMax + toldMsMax);

    const auto paid = anna->ask(anna->paying(*hold, SmallHouse::adultMinor, u"card-approved"_s));
    QVERIFY(!paid);
    QCOMPARE(paid.error().code, ErrorCode::HoldExpired);
    QVERIFY(bert->hold(show, hold->seats));
}

FOYER_TEST(LiveSeatsTest)
#include "liveseatstest.moc"
