// The pipe to foyer-press: whole frames, and none that is longer than the bound.
#include "server/press/presswire.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/socketpair.h"
#include "tests/support/testcase.h"

#include <QTest>
#include <QtEndian>
#include <fcntl.h>
#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

class PressWireTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void theLongestFrameComesThrough();
    void aLongerFrameIsNotTaken();

private:
    std::unique_ptr<test::SocketPair> m_sockets;
};

void PressWireTest::init()
{
    TestCase::init();
    m_sockets = std::make_unique<test::SocketPair>();
    for (const int end : {m_sockets->here(), m_sockets->there()})
        QCOMPARE(::fcntl(end, F_SETFL, 0), 0); // both ends wait
}

void PressWireTest::theLongestFrameComesThrough()
{
    const QByteArray sent(frameBytesMax, 'p');
    auto sending = std::async(std::launch::async, [&] { return sendFrame(m_sockets->there(), sent); });
    QByteArray received;
    QVERIFY(receiveFrame(m_sockets->here(), received));
    QVERIFY(sending.get());
    QVERIFY(received == sent);
}

void PressWireTest::aLongerFrameIsNotTaken()
{
    QByteArray head(frameHeadBytes, Qt::Uninitialized);
    qToBigEndian(frameBytesMax + 1, head.data());
    m_sockets->send(head);
    QByteArray received;
    QVERIFY(!receiveFrame(m_sockets->here(), received));
    QVERIFY(received.isEmpty()); // no room was made for it
}

FOYER_TEST(PressWireTest)
#include "presswiretest.moc"
