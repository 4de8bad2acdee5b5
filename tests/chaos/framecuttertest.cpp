#include "tests/chaos/proxy/framecutter.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using namespace foyer::chaos;

namespace
{

const QByteArray greeting = "GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n";

// RFC 6455, 5.2: a frame of up to 65,535 bytes; masked with zeros as a client's is.
QByteArray frame(char first, const QByteArray &payload, bool masked)
{
    QByteArray bytes(1, first);
    const char mask = masked ? '\x80' : '\0';
    if (payload.size() < 126)
        bytes += char(mask | char(payload.size()));
    else
        bytes = bytes + char(mask | 126) + char(payload.size() / 256) + char(payload.size() % 256);
    if (masked)
        bytes += QByteArray(4, '\0');
    return bytes + payload;
}

} // namespace

// Where one message ends and the next begins, however the bytes come.
class FrameCutterTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void messagesComeWholeHoweverTheBytesCome_data();
    void messagesComeWholeHoweverTheBytesCome();
};

void FrameCutterTest::messagesComeWholeHoweverTheBytesCome_data()
{
    QTest::addColumn<int>("bytesAtATime");
    QTest::newRow("one by one") << 1;
    QTest::newRow("seven") << 7;
    QTest::newRow("all at once") << 1'000'000;
}

void FrameCutterTest::messagesComeWholeHoweverTheBytesCome()
{
    QFETCH(const int, bytesAtATime);
    const QByteArray small = frame('\x81', "{}", true);
    const QByteArray ping = frame('\x89', "", true);
    const QByteArray fragment = frame('\x01', "{", false);
    const QByteArray large = frame('\x81', QByteArray(30'000, 'x'), false);
    const QByteArray all = greeting + small + ping + fragment + large;

    FrameCutter cutter;
    QList<FrameCutter::Piece> pieces;
    for (qsizetype at = 0; at < all.size(); at += bytesAtATime)
        pieces += cutter.take(all.mid(at, bytesAtATime));
    QCOMPARE(pieces.size(), 5);
    const QList<QByteArray> expected {greeting, small, ping, fragment, large};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        QCOMPARE(pieces[i].bytes, expected[i]);
        QCOMPARE(pieces[i].isMessage, i == 1 || i == 4);
    }
}

FOYER_TEST(FrameCutterTest)
#include "framecuttertest.moc"
