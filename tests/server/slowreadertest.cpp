// A client that reads too slowly loses pushes, never its place: in the end it is told the whole state, without asking.
#include "server/push/pushhub.h"
#include "tests/server/bareserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDeadlineTimer>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class SlowReaderTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void whoReadsTooSlowlyIsToldEverySeatWithoutAsking();
    void whatWaitsForASlowReaderIsBounded();
    void whoAsksAndDoesNotReadIsDisconnected();

private:
    // What the kernel may keep for a connection over the loopback interface, both ways.
    static qint64 kernelBytesMax()
    {
        const auto most = [](const QString &name) {
            QFile file(u"/proc/sys/net/ipv4/"_s + name);
            return file.open(QIODevice::ReadOnly) ? file.readAll().simplified().split(' ').last().toLongLong() : 0;
        };
        return most(u"tcp_wmem"_s) + most(u"tcp_rmem"_s);
    }

    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
};

// While a loop here runs the client reads nothing: its event loop is this thread's.
void SlowReaderTest::whoReadsTooSlowlyIsToldEverySeatWithoutAsking()
{
    const test::SmallHouse house(m_database, u"arena-20000"_s);
    SeatNos all;
    for (int seat = 1; seat <= house.plan().seatNoMax(); ++seat)
        all.append(SeatNo(seat));
    server::Metrics metrics;
    const auto &sent = metrics.counter("foyer_push_frames_total");
    const auto &leftOut = metrics.counter("foyer_push_frames_left_out_total");
    server::PushHub hub({m_database.serverSettings(), 3'600'000}, metrics);
    test::BareServer server(m_database, hub, metrics);
    test::Conversation slow(server.url());
    QVERIFY(slow.greet());
    QCOMPARE(slow.ask(protocol::SubscribeShow {house.show()})->version, 0);

    qint64 version = 0;
    const QDeadlineTimer deadline(30'000);
    while (leftOut.value() < 3 && !deadline.hasExpired()) {
        if (sent.value() + leftOut.value() < quint64(version))
            continue; // one frame for each version
        ++version;
        hub.committed(house.show(), {{version, version % 2 ? 'h' : '.', all}});
    }
    hub.committed(house.show(), {{++version, 's', all.first(2)}});

    QTRY_VERIFY(!slow.pushes.isEmpty() && slow.pushes.last().seq == version);
    QVERIFY(slow.pushes.size() < version);
    const auto last = protocol::fromJson<protocol::ShowDelta>(slow.pushes.last().body).value();
    const bool isWhole = last.after == 0;
    const bool followsTheWhole = slow.pushes.at(slow.pushes.size() - 2).seq == last.after;
    QVERIFY(isWhole || followsTheWhole);
    QCOMPARE(last.states.left(2), "ss");
    for (qsizetype i = 1; i < slow.pushes.size(); ++i) {
        const auto delta = protocol::fromJson<protocol::ShowDelta>(slow.pushes.at(i).body).value();
        QVERIFY(delta.after == 0 || delta.after == slow.pushes.at(i - 1).seq);
    }
    QVERIFY(slow.ask(protocol::GetTime {}));
}

void SlowReaderTest::whatWaitsForASlowReaderIsBounded()
{
    constexpr int pushes = 600;
    constexpr int pushSize = 128 * 1024; // together far more than the kernel keeps
    server::Metrics metrics;
    test::OneTopic topic;
    test::BareServer server(m_database, topic, metrics);
    test::Conversation slow(server.url());
    QVERIFY(slow.greet());
    QVERIFY(slow.ask(protocol::SubscribeShow {ShowId(7)}));

    const QString name = protocol::showTopic(ShowId(7));
    topic.last = protocol::pushFrame(name, pushes + 1, {});
    const QByteArray frame = protocol::pushFrame(name, 1, {{u"filler"_s, QString(pushSize, u'x')}});
    for (int i = 0; i < pushes; ++i)
        topic.session->outbox->publish(name, frame);
    const auto &sent = metrics.counter("foyer_push_frames_total");
    const auto &leftOut = metrics.counter("foyer_push_frames_left_out_total");
    const QDeadlineTimer deadline(30'000);
    while (sent.value() + leftOut.value() < pushes && !deadline.hasExpired())
        std::this_thread::yield();
    QVERIFY(qint64(sent.value()) * frame.size() <= server::pushBufferMax + 2 * frame.size() + kernelBytesMax());
    QVERIFY(leftOut.value() > 0);
    QTRY_VERIFY(!slow.pushes.isEmpty() && slow.pushes.last().seq == pushes + 1);
}

void SlowReaderTest::whoAsksAndDoesNotReadIsDisconnected()
{
    server::Metrics metrics;
    test::OneTopic topic;
    test::BareServer server(m_database, topic, metrics);
    test::Conversation slow(server.url());
    QVERIFY(slow.greet());
    QVERIFY(slow.ask(protocol::SubscribeShow {ShowId(7)}));
    const QByteArray answer(server::answerBufferMax, ' ');
    const QDeadlineTimer deadline(30'000);
    while (topic.forgotten == 0 && !deadline.hasExpired())
        topic.session->outbox->answer(topic.session->id, answer);
    QCOMPARE(topic.forgotten, 1);
}

FOYER_TEST(SlowReaderTest)
#include "slowreadertest.moc"
