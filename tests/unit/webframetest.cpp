// Frames that are built once and written past QWebSocket, as a real QWebSocket hears them.
#include "server/transport/webframe.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace foyer;
using namespace Qt::Literals::StringLiterals;
using server::webFrame;
using server::writeNow;

namespace
{
constexpr int waitMs = 10'000;

// A client and the server's two ends of its connection.
struct Line {
    Line()
    {
        door.listen(QHostAddress::LocalHost);
        QObject::connect(&door, &QTcpServer::newConnection, [this] {
            wire = door.nextPendingConnection();
            shaker.handleConnection(wire);
        });
        QObject::connect(&shaker, &QWebSocketServer::newConnection,
                         [this] { there.reset(shaker.nextPendingConnection()); });
        QObject::connect(&client, &QWebSocket::textMessageReceived,
                         [this](const QString &text) { heard.append(text.toUtf8()); });
        client.open(QUrl(u"ws://127.0.0.1:%1"_s.arg(door.serverPort())));
    }
    bool isOpen() const { return there && client.state() == QAbstractSocket::ConnectedState; }

    QTcpServer door;
    QWebSocketServer shaker {u"test"_s, QWebSocketServer::NonSecureMode};
    QTcpSocket *wire = nullptr;
    std::unique_ptr<QWebSocket> there;
    QWebSocket client;
    QByteArrayList heard;
};
} // namespace

class WebFrameTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aFrameOfAnyLengthIsUnderstood_data();
    void aFrameOfAnyLengthIsUnderstood();
    void framesArriveWholeAndInOrderThoughTheReaderIsSlow();
    void whatQtSendsItselfStandsBetweenFrames();
    void nothingFollowsTheGoodbye();
    void aClosedConnectionSwallowsWhatIsWritten();
};

void WebFrameTest::aFrameOfAnyLengthIsUnderstood_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 125, 126, 127, 65'535, 65'536, 1'000'000})
        QTest::addRow("%d", size) << size;
}

void WebFrameTest::aFrameOfAnyLengthIsUnderstood()
{
    QFETCH(const int, size);
    Line line;
    QTRY_VERIFY_WITH_TIMEOUT(line.isOpen(), waitMs);
    const QByteArray text(size, 'a');
    writeNow(*line.wire, webFrame(text));
    writeNow(*line.wire, webFrame("end"));
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.size(), 2, waitMs);
    QCOMPARE(line.heard, QByteArrayList({text, "end"}));
}

void WebFrameTest::framesArriveWholeAndInOrderThoughTheReaderIsSlow()
{
    Line line;
    QTRY_VERIFY_WITH_TIMEOUT(line.isOpen(), waitMs);
    constexpr int count = 400;
    for (int i = 0; i < count; ++i) // the client does not read meanwhile: the kernel takes a part of a frame at last
        writeNow(*line.wire, webFrame(QByteArray::number(i).rightJustified(50'000, '.')));
    QVERIFY(line.wire->bytesToWrite() > 0);
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.size(), count, waitMs);
    for (int i = 0; i < count; ++i)
        QVERIFY(line.heard.at(i).size() == 50'000 && line.heard.at(i).endsWith('.' + QByteArray::number(i)));
}

void WebFrameTest::whatQtSendsItselfStandsBetweenFrames()
{
    Line line;
    QTRY_VERIFY_WITH_TIMEOUT(line.isOpen(), waitMs);
    QSignalSpy pongs(line.there.get(), &QWebSocket::pong);
    constexpr int count = 300;
    for (int i = 0; i < count; ++i) {
        writeNow(*line.wire, webFrame(QByteArray(i % 3 == 0 ? 50'000 : 10, 'a')));
        line.there->ping();
        if (i % 5 == 0)
            line.there->sendTextMessage(u"by Qt"_s);
    }
    QTRY_COMPARE_WITH_TIMEOUT(line.heard.size(), count + count / 5, waitMs);
    QCOMPARE(line.heard.count("by Qt"), count / 5);
    QTRY_COMPARE_WITH_TIMEOUT(pongs.size(), count, waitMs);
}

void WebFrameTest::nothingFollowsTheGoodbye()
{
    Line line;
    QTRY_VERIFY_WITH_TIMEOUT(line.isOpen(), waitMs);
    writeNow(*line.wire, webFrame("in time"));
    line.there->close();
    writeNow(*line.wire, webFrame("too late"));
    QTRY_COMPARE_WITH_TIMEOUT(line.client.state(), QAbstractSocket::UnconnectedState, waitMs);
    QCOMPARE(line.heard, QByteArrayList({"in time"}));
    QCOMPARE(line.client.closeCode(), QWebSocketProtocol::CloseCodeNormal);
}

void WebFrameTest::aClosedConnectionSwallowsWhatIsWritten()
{
    Line line;
    QTRY_VERIFY_WITH_TIMEOUT(line.isOpen(), waitMs);
    line.there->abort();
    writeNow(*line.wire, webFrame("nobody hears")); // a warning of Qt would fail the test
    QTRY_COMPARE_WITH_TIMEOUT(line.client.state(), QAbstractSocket::UnconnectedState, waitMs);
    QVERIFY(line.heard.isEmpty());
}

FOYER_TEST(WebFrameTest)
#include "webframetest.moc"
