// Who may say what to a server, and what it answers.
#include "tests/support/conversation/conversation.h"
#include "tests/server/testserver.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using test::Conversation;
using test::seatNos;

class ConversationTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void theGreetingTellsVersionAndHoldTime();
    void nothingIsAnsweredBeforeTheGreeting();
    void anotherProtocolVersionIsRefused();
    void anUnknownDeviceIsRefusedAndStaysUngreeted();
    void aPairedKioskMayDoMoreThanThePublic();
    void ofTwoWhoWantASeatTheFirstGetsIt();
    void whoAsksTooFastIsToldToSlowDown();
    void whoNeverSlowsDownIsDisconnected();
    void aWebPageOfAnUnknownOriginIsNotLetIn();
    void aStoppingServerFinishesAndSaysGoodbye();
    void moreThanAllowedFromOneAddressAreNotLetIn();

private:
    protocol::HoldSeats holdSeats(const SeatNos &seats) const
    {
        return {CommandId::create(), m_house->show(), HolderId::create(), seats, {}};
    }

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<test::TestServer> m_server;
};

void ConversationTest::init()
{
    TestCase::init();
    m_server.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_server = std::make_unique<test::TestServer>(*m_database);
}

void ConversationTest::theGreetingTellsVersionAndHoldTime()
{
    Conversation client(m_server->url());
    const auto welcome = client.greet();
    QVERIFY(welcome);
    QCOMPARE(welcome->protocolVersion, protocol::protocolVersion);
    QCOMPARE(welcome->holdSeconds, holdSecondsDefault);
    QCOMPARE(welcome->role, Role::Public);
}

void ConversationTest::nothingIsAnsweredBeforeTheGreeting()
{
    Conversation client(m_server->url());
    QCOMPARE(client.ask(protocol::GetTime {}).error().code, ErrorCode::HelloRequired);
    QVERIFY(client.greet());
    QVERIFY(client.ask(protocol::GetTime {}));
}

void ConversationTest::anotherProtocolVersionIsRefused()
{
    Conversation client(m_server->url());
    const Error error = client.ask(protocol::Hello {protocol::protocolVersion + 1, u"test"_s, {}}).error();
    QCOMPARE(error.code, ErrorCode::VersionMismatch);
    QCOMPARE(error.path, u"protocolVersion"_s);
    QCOMPARE(client.ask(protocol::GetTime {}).error().code, ErrorCode::HelloRequired);
}

void ConversationTest::anUnknownDeviceIsRefusedAndStaysUngreeted()
{
    Conversation client(m_server->url());
    QCOMPARE(client.greet(QString(32, u'x')).error().code, ErrorCode::UnknownDevice);
    QCOMPARE(client.ask(protocol::GetTime {}).error().code, ErrorCode::HelloRequired);
}

void ConversationTest::aPairedKioskMayDoMoreThanThePublic()
{
    const protocol::GetPayment question {m_house->show(), HolderId::create(), AttemptId::create()};
    Conversation stranger(m_server->url());
    QVERIFY(stranger.greet());
    QCOMPARE(stranger.ask(question).error().code, ErrorCode::Forbidden);

    Conversation kiosk(m_server->url());
    const auto welcome = kiosk.greet(test::TestServer::pair(*m_database, u"kiosk"_s));
    QVERIFY(welcome);
    QCOMPARE(welcome->role, Role::Kiosk);
    QCOMPARE(kiosk.ask(question).error().code, ErrorCode::NotFound);
}

void ConversationTest::ofTwoWhoWantASeatTheFirstGetsIt()
{
    Conversation anna(m_server->url());
    Conversation bert(m_server->url());
    QVERIFY(anna.greet() && bert.greet());
    const auto hold = anna.ask(holdSeats(seatNos({3, 4})));
    QVERIFY(hold);
    QCOMPARE(hold->seats, seatNos({3, 4}));
    const Error refused = bert.ask(holdSeats(seatNos({4, 5}))).error();
    QCOMPARE(refused.code, ErrorCode::SeatTaken);
    QCOMPARE(refused.seats, seatNos({4}));
    QCOMPARE(refused.seatStates, "h");
}

void ConversationTest::whoAsksTooFastIsToldToSlowDown()
{
    Conversation client(m_server->url());
    QVERIFY(client.greet());
    qint64 last = 0;
    for (int i = 0; i < server::requestBurstMax + 20; ++i)
        last = client.send(protocol::UnsubscribeShow {m_house->show()});
    const auto answer = client.answerTo(last);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::RateLimited);
    QVERIFY(answer.error().retryAfterMs > 0);
    QVERIFY(client.isOpen());
}

void ConversationTest::whoNeverSlowsDownIsDisconnected()
{
    Conversation other(m_server->url());
    QVERIFY(other.greet());
    Conversation client(m_server->url());
    for (int i = 0; i < 2 * (server::requestBurstMax + server::refusalsAheadMax); ++i)
        client.send(protocol::GetTime {});
    QVERIFY(client.waitUntilClosed());
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodePolicyViolated);
    QVERIFY(other.ask(protocol::GetTime {}));
}

void ConversationTest::aWebPageOfAnUnknownOriginIsNotLetIn()
{
    m_server.reset();
    m_server =
        std::make_unique<test::TestServer>(*m_database, QStringList {u"--allowed-origins=https://ours.example"_s});
    QVERIFY(!Conversation(m_server->url(), u"https://evil.example"_s).isOpen());
    QVERIFY(!Conversation(m_server->url(), u"null"_s).isOpen());
    QVERIFY(Conversation(m_server->url(), u"https://ours.example"_s).isOpen());
    QVERIFY(Conversation(m_server->url()).isOpen());
}

void ConversationTest::aStoppingServerFinishesAndSaysGoodbye()
{
    Conversation client(m_server->url());
    QVERIFY(client.greet());
    const QUrl url = m_server->url();
    m_server->machine().beginStop();
    QCOMPARE(client.ask(protocol::GetTime {}).error().code, ErrorCode::ShuttingDown);
    QVERIFY(!Conversation(url).isOpen());
    m_server->machine().stop();
    QVERIFY(client.waitUntilClosed());
    QCOMPARE(client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
}

void ConversationTest::moreThanAllowedFromOneAddressAreNotLetIn()
{
    m_server.reset();
    m_server = std::make_unique<test::TestServer>(*m_database, QStringList {u"--sessions-per-address-max=2"_s});
    auto first = std::make_unique<Conversation>(m_server->url());
    Conversation second(m_server->url());
    QVERIFY(!Conversation(m_server->url()).isOpen());
    QVERIFY(second.greet());
    first.reset();
    QVERIFY(QTest::qWaitFor([this] { return Conversation(m_server->url()).isOpen(); }));
}

FOYER_TEST(ConversationTest)
#include "conversationtest.moc"
