#include "client/net/websocket/websocketapi.h"
#include "client/net/whendone.h"
#include "tests/support/fakeshow.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/smallserver.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;
using namespace foyer::protocol;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr SocketTimings quick {.connectMs = 300,
                               .requestMs = 200,
                               .pingEveryMs = 50,
                               .silenceMaxMs = 200,
                               .stableMs = 50,
                               .askTimeEveryMs = 60'000,
                               .tickMs = 10};

} // namespace

class WebSocketApiTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void itGreetsWithTheDevicesKeyAndLearnsWhoItIs();
    void answersAreMatchedByIdInAnyOrder();
    void anErrorComesThroughWithItsSeats();
    void pushesComeThrough();
    void aLargeAnswerStaysBeforeWhatCameBehindIt();
    void moreFramesThanAreReadAsideAreTooMany();
    void beforeTheGreetingRequestsFail();
    void aRequestWithoutAnAnswerTimesOut();
    void aLostConnectionFailsWhatIsOpenAndComesBack();
    void aCommandIsRepeatedWithItsIdOverTheNewConnection();
    void aCommandIsGivenUpWhenPatienceEnds();
    void aServerThatAsksToWaitIsAskedAgainLater();
    void garbageDropsTheConnectionAndNotTheProgram();
    void aServerThatNeverGreetsIsLeft();
    void aServerOfAnotherVersionIsNotAskedAgain();
    void aRefusedDeviceTriesAgainAndSaysWhy();
    void aServerThatFallsSilentIsNoticed();
    void whatIsOpenAtTheEndIsAnswered();

private:
    // With the patience that it has in earnest: large frames take their time.
    void takeTime()
    {
        m_api = std::make_unique<WebSocketApi>(m_server->url(), Identity {u"test 1.0"_s, {}}, m_clock, 1);
    }
    bool open()
    {
        m_api->open();
        return QTest::qWaitFor([this] { return m_api->connection() == Connection::Up; });
    }
    template <Request M>
    std::shared_ptr<std::optional<Result<typename M::Reply>>> ask(const M &message)
    {
        return keep(m_api->send(message));
    }
    template <class T>
    std::shared_ptr<std::optional<T>> keep(QFuture<T> future)
    {
        auto kept = std::make_shared<std::optional<T>>();
        whenDone(future, this, [kept](const T &value) { *kept = value; });
        return kept;
    }
    SystemClock m_clock;
    std::unique_ptr<SmallServer> m_server;
    std::unique_ptr<WebSocketApi> m_api;
};

void WebSocketApiTest::init()
{
    TestCase::init();
    m_server = std::make_unique<SmallServer>();
    m_server->rememberPort();
    m_api =
        std::make_unique<WebSocketApi>(m_server->url(), Identity {u"test 1.0"_s, QString(40, u'k')}, m_clock, 1, quick);
}

void WebSocketApiTest::cleanup()
{
    m_api.reset();
    m_server.reset();
}

void WebSocketApiTest::itGreetsWithTheDevicesKeyAndLearnsWhoItIs()
{
    QVERIFY(open());
    const Hello hello = *fromJson<Hello>(m_server->asked(Hello::kind).first().body);
    QCOMPARE(hello.deviceKey.value_or(QString()), QString(40, u'k'));
    QCOMPARE(hello.protocolVersion, protocolVersion);
    QCOMPARE(m_api->welcome()->device->name, u"Kiosk 1"_s);
    const QDateTime serverNow = QDateTime(QDate(2026, 5, 1), QTime(18, 0), Qt::UTC);
    QVERIFY(std::abs(serverNow.msecsTo(m_api->serverClock().now())) < 5000);
}

void WebSocketApiTest::answersAreMatchedByIdInAnyOrder()
{
    QVERIFY(open());
    const auto first = ask(GetVenue {VenueId(1)});
    const auto second = ask(GetVenue {VenueId(2)});
    QTRY_COMPARE(m_server->asked(GetVenue::kind).size(), 2);
    VenueCard venue = fakeVenue();
    venue.venue = VenueId(2);
    m_server->answer(m_server->asked(GetVenue::kind)[1], toJson(venue));
    QTRY_VERIFY(second->has_value());
    QVERIFY(!first->has_value());
    QCOMPARE((**second)->venue, VenueId(2));
    venue.venue = VenueId(1);
    m_server->answer(m_server->asked(GetVenue::kind)[0], toJson(venue));
    QTRY_VERIFY(first->has_value());
    QCOMPARE((**first)->venue, VenueId(1));
}

void WebSocketApiTest::anErrorComesThroughWithItsSeats()
{
    QVERIFY(open());
    const auto venue = ask(GetVenue {VenueId(1)});
    QTRY_COMPARE(m_server->asked(GetVenue::kind).size(), 1);
    Error error = failure(ErrorCode::SeatTaken, u"why"_s);
    error.seats = seats({4});
    m_server->send(errorFrame(m_server->asked(GetVenue::kind)[0].id, error));
    QTRY_VERIFY(venue->has_value());
    QVERIFY((*venue)->error() == error);
}

void WebSocketApiTest::pushesComeThrough()
{
    QVERIFY(open());
    QSignalSpy pushed(m_api.get(), &Api::pushed);
    m_server->send(pushFrame(u"show/1"_s, 7, {{u"after"_s, 6}}));
    QTRY_COMPARE(pushed.count(), 1);
    QCOMPARE(pushed[0][0].toString(), u"show/1"_s);
    QCOMPARE(pushed[0][1].toLongLong(), 7);
}

// The thread of the screen spends less time on all of it than reading alone takes.
void WebSocketApiTest::aLargeAnswerStaysBeforeWhatCameBehindIt()
{
    takeTime();
    QVERIFY(open());
    QStringList came;
    whenDone(m_api->send(GetPlan {PlanId(5)}), this, [&came](const auto &plan) {
        if (plan)
            came << u"plan"_s;
    });
    connect(m_api.get(), &Api::pushed, this, [&came] { came << u"push"_s; });
    QTRY_COMPARE(m_server->asked(GetPlan::kind).size(), 1);
    const QJsonArray places = QJsonArray::fromVariantList(QVariantList(300'000, 12'345));
    const PlanDocument large {PlanId(5), {{u"x"_s, places}, {u"y"_s, places}}};
    const QByteArray frame = answerFrame(m_server->asked(GetPlan::kind)[0].id, toJson(large));
    QVERIFY(frame.size() > WebSocketApi::readAtOnceMax);
    m_server->send(frame);
    m_server->send(pushFrame(u"show/1"_s, 7, {}));
    QTRY_COMPARE(came.size(), 2);
    QCOMPARE(came, QStringList({u"plan"_s, u"push"_s}));
}

void WebSocketApiTest::moreFramesThanAreReadAsideAreTooMany()
{
    takeTime();
    QVERIFY(open());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"faster than we read"_s));
    const QJsonArray numbers = QJsonArray::fromVariantList(QVariantList(600'000, 12'345));
    const QByteArray large = pushFrame(u"show/1"_s, 7, {{u"x"_s, numbers}});
    const auto isGivenUp = [this] { return m_server->connections == 2; };
    for (int tries = 0; tries < 50 && !isGivenUp(); ++tries) { // one that is read at once lets those behind it through
        m_server->send(large);
        for (int i = 0; i < 3 * WebSocketApi::framesAsideMax; ++i)
            m_server->send(pushFrame(u"show/1"_s, 8 + i, {}));
        (void)QTest::qWaitFor(isGivenUp, 500);
    }
    QTRY_COMPARE(m_server->connections, 2);
    QTRY_COMPARE(m_api->connection(), Connection::Up);
}

void WebSocketApiTest::beforeTheGreetingRequestsFail()
{
    const auto venue = ask(GetVenue {VenueId(1)});
    QVERIFY(venue->has_value());
    QCOMPARE((*venue)->error().code, ErrorCode::ConnectionLost);
}

void WebSocketApiTest::aRequestWithoutAnAnswerTimesOut()
{
    QVERIFY(open());
    const auto venue = ask(GetVenue {VenueId(1)});
    QTRY_VERIFY(venue->has_value());
    QCOMPARE((*venue)->error().code, ErrorCode::TimedOut);
    QCOMPARE(m_api->connection(), Connection::Up); // the server answers pings
    m_server->answer(m_server->asked(GetVenue::kind)[0], toJson(fakeVenue())); // too late: no harm
    const auto next = ask(GetVenue {VenueId(1)});
    QTRY_COMPARE(m_server->asked(GetVenue::kind).size(), 2);
    m_server->answer(m_server->asked(GetVenue::kind)[1], toJson(fakeVenue()));
    QTRY_VERIFY(next->has_value() && (*next)->ok());
}

void WebSocketApiTest::aLostConnectionFailsWhatIsOpenAndComesBack()
{
    QVERIFY(open());
    const auto venue = ask(GetVenue {VenueId(1)});
    QTRY_COMPARE(m_server->asked(GetVenue::kind).size(), 1);
    m_server->stop();
    QTRY_VERIFY(venue->has_value());
    QCOMPARE((*venue)->error().code, ErrorCode::ConnectionLost);
    QCOMPARE(m_api->connection(), Connection::Down);
    m_server->listen(m_server->port());
    QTRY_COMPARE(m_api->connection(), Connection::Up);
    QCOMPARE(m_server->connections, 2);
}

void WebSocketApiTest::aCommandIsRepeatedWithItsIdOverTheNewConnection()
{
    QVERIFY(open());
    const HoldSeats command {CommandId::create(), fakeShowId, HolderId::create(), seats({1, 2}), {}};
    const auto hold = keep(m_api->sendUntilAnswered(command));
    QTRY_COMPARE(m_server->asked(HoldSeats::kind).size(), 1);
    m_server->stop(); // it may have carried it out or not
    QTRY_COMPARE(m_api->connection(), Connection::Down);
    m_server->listen(m_server->port());
    QTRY_COMPARE(m_server->asked(HoldSeats::kind).size(), 2);
    QCOMPARE(m_server->asked(HoldSeats::kind)[1].body, m_server->asked(HoldSeats::kind)[0].body);
    QVERIFY(!hold->has_value());
    m_server->answer(m_server->asked(HoldSeats::kind)[1], toJson(fakeHold(seats({1, 2}), m_clock.nowUtc())));
    QTRY_VERIFY(hold->has_value() && (*hold)->ok());
}

void WebSocketApiTest::aCommandIsGivenUpWhenPatienceEnds()
{
    const HoldSeats command {CommandId::create(), fakeShowId, HolderId::create(), seats({1}), {}};
    const auto hold = keep(m_api->sendUntilAnswered(command, std::chrono::milliseconds(100)));
    QVERIFY(!hold->has_value());
    QTRY_VERIFY(hold->has_value());
    QCOMPARE((*hold)->error().code, ErrorCode::ConnectionLost);
}

void WebSocketApiTest::aServerThatAsksToWaitIsAskedAgainLater()
{
    QVERIFY(open());
    const HoldSeats command {CommandId::create(), fakeShowId, HolderId::create(), seats({1}), {}};
    const auto hold = keep(m_api->sendUntilAnswered(command));
    QTRY_COMPARE(m_server->asked(HoldSeats::kind).size(), 1);
    Error busy = failure(ErrorCode::Busy);
    busy.retryAfterMs = 50;
    m_server->send(errorFrame(m_server->asked(HoldSeats::kind)[0].id, busy));
    QTRY_COMPARE(m_server->asked(HoldSeats::kind).size(), 2);
    m_server->send(errorFrame(m_server->asked(HoldSeats::kind)[1].id, failure(ErrorCode::SeatTaken)));
    QTRY_VERIFY(hold->has_value());
    QCOMPARE((*hold)->error().code, ErrorCode::SeatTaken);
}

void WebSocketApiTest::garbageDropsTheConnectionAndNotTheProgram()
{
    QVERIFY(open());
    int connections = 1;
    for (const char *garbage : {"", "nonsense", "[1,2]", "{\"re\":1,\"error\":7}", "{}"}) {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the server sent what is no frame"_s));
        m_server->send(garbage);
        ++connections;
        QTRY_COMPARE(m_server->connections, connections);
        QTRY_COMPARE(m_api->connection(), Connection::Up);
    }
    m_server->send("{\"re\":99,\"ok\":{}}"); // an answer to nothing is no garbage
    const auto venue = ask(GetVenue {VenueId(1)});
    QTRY_COMPARE(m_server->asked(GetVenue::kind).size(), 1);
    m_server->answer(m_server->asked(GetVenue::kind)[0], {{u"venue"_s, u"x"_s}});
    QTRY_VERIFY(venue->has_value());
    QCOMPARE((*venue)->error().code, ErrorCode::WrongType);
    QCOMPARE(m_server->connections, connections);
}

void WebSocketApiTest::aServerThatNeverGreetsIsLeft()
{
    m_server->greets = false;
    m_api->open();
    QTRY_COMPARE(m_server->connections, 1);
    m_server->greets = true;
    QTRY_COMPARE(m_api->connection(), Connection::Up);
    QVERIFY(m_server->connections >= 2 || m_server->asked(Hello::kind).size() == 1);
}

void WebSocketApiTest::aServerOfAnotherVersionIsNotAskedAgain()
{
    m_server->refusal = failure(ErrorCode::VersionMismatch);
    m_api->open();
    QTRY_COMPARE(m_api->connection(), Connection::TooOld);
    QCOMPARE(m_api->refusal()->code, ErrorCode::VersionMismatch);
    // Another program, which does try again, shows how much time has passed.
    m_server->refusal = failure(ErrorCode::Busy);
    WebSocketApi other(m_server->url(), Identity {u"other 1.0"_s, {}}, m_clock, 2, quick);
    other.open();
    QTRY_VERIFY(m_server->connections >= 5);
    QCOMPARE(m_server->greetings(u"test 1.0"_s), 1);
    QCOMPARE(m_api->connection(), Connection::TooOld);
}

void WebSocketApiTest::aRefusedDeviceTriesAgainAndSaysWhy()
{
    m_server->refusal = failure(ErrorCode::UnknownDevice);
    m_api->open();
    QTRY_VERIFY(m_api->refusal());
    QCOMPARE(m_api->refusal()->code, ErrorCode::UnknownDevice);
    m_server->refusal.reset();
    QTRY_COMPARE(m_api->connection(), Connection::Up);
    QVERIFY(!m_api->refusal());
}

void WebSocketApiTest::aServerThatFallsSilentIsNoticed()
{
    constexpr SocketTimings usual;
    static_assert(usual.silenceMaxMs + usual.tickMs <= 10'000);
    static_assert(usual.pingEveryMs * 2 < usual.silenceMaxMs); // one lost ping is no death
    DeadServer dead;
    WebSocketApi api(dead.url(), Identity {u"test 1.0"_s, {}}, m_clock, 1, quick);
    QSignalSpy changed(&api, &Api::connectionChanged);
    api.open();
    QTRY_VERIFY(changed.count() >= 2);
    QCOMPARE(changed[0][0].value<Connection>(), Connection::Up);
    QCOMPARE(changed[1][0].value<Connection>(), Connection::Down);
    QTRY_VERIFY(dead.connections >= 2);
}

void WebSocketApiTest::whatIsOpenAtTheEndIsAnswered()
{
    QVERIFY(open());
    const auto venue = ask(GetVenue {VenueId(1)});
    const auto hold =
        keep(m_api->sendUntilAnswered(HoldSeats {CommandId::create(), fakeShowId, HolderId::create(), seats({1}), {}}));
    m_api.reset();
    QVERIFY(venue->has_value());
    QVERIFY(hold->has_value());
    QCOMPARE((*hold)->error().code, ErrorCode::ConnectionLost);
}

FOYER_TEST(WebSocketApiTest)
#include "websocketapitest.moc"
