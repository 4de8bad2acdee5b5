// Every kind of bad frame is answered with what is wrong and where, and harms nobody.
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using test::Conversation;

class BadFrameTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aBadFrameIsAnsweredAndHarmsNobody_data();
    void aBadFrameIsAnsweredAndHarmsNobody();
    void aBinaryFrameIsRefused();
    void aFrameOverTheLimitIsRefused();
    void beforeTheGreetingTheLimitIsLower();
    void aFrameFarOverTheLimitEndsTheConnection();

private:
    // The bad one's connection survives, and others do not notice.
    void checkUnharmed(Conversation &bad, Conversation &other)
    {
        QVERIFY(other.ask(protocol::GetTime {}));
        QVERIFY(bad.isOpen());
        QVERIFY(bad.ask(protocol::GetTime {}));
    }

    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
    test::TestServer m_server {m_database};
};

void BadFrameTest::aBadFrameIsAnsweredAndHarmsNobody_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<qint64>("id");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *name, const QByteArray &frame, qint64 id, ErrorCode code, const QString &path) {
        QTest::newRow(name) << frame << id << int(code) << path;
    };
    const QByteArray command = R"("command":"6f3b0a52-0a9c-4f0e-9d52-6a2c2d7e0f11")";
    row("not JSON", R"({"id":)", 0, ErrorCode::MalformedFrame, {});
    row("no object", "[1,2]", 0, ErrorCode::MalformedFrame, {});
    row("empty", "", 0, ErrorCode::MalformedFrame, {});
    row("deep", QByteArray(3000, '['), 0, ErrorCode::MalformedFrame, {});
    row("no id", R"({"kind":"session.time","body":{}})", 0, ErrorCode::MissingField, u"id"_s);
    row("id is text", R"({"id":"9","kind":"session.time","body":{}})", 0, ErrorCode::WrongType, u"id"_s);
    row("id is a fraction", R"({"id":9.5,"kind":"session.time","body":{}})", 0, ErrorCode::WrongType, u"id"_s);
    row("id is negative", R"({"id":-9,"kind":"session.time","body":{}})", 0, ErrorCode::OutOfRange, u"id"_s);
    row("no body", R"({"id":900,"kind":"session.time"})", 900, ErrorCode::MissingField, u"body"_s);
    row("body is a list", R"({"id":901,"kind":"session.time","body":[]})", 901, ErrorCode::WrongType, u"body"_s);
    row("unknown kind", R"({"id":902,"kind":"session.tme","body":{}})", 902, ErrorCode::UnknownKind, u"kind"_s);
    row("more in the frame", R"({"id":903,"kind":"session.time","body":{},"x":1})", 903, ErrorCode::UnknownField,
        u"x"_s);
    row("more in the body", R"({"id":904,"kind":"session.time","body":{"x":1}})", 904, ErrorCode::UnknownField, u"x"_s);
    row("a field is missing", R"({"id":905,"kind":"booking.hold","body":{)" + command + "}}", 905,
        ErrorCode::MissingField, u"show"_s);
    row("wrong type in a list",
        R"({"id":906,"kind":"booking.hold","body":{)" + command
            + R"(,"show":1,"holder":"6f3b0a52-0a9c-4f0e-9d52-6a2c2d7e0f12","seats":[1,"2"]}})",
        906, ErrorCode::WrongType, u"seats[1]"_s);
    row("out of range", R"({"id":907,"kind":"catalogue.cities","body":{"limit":0}})", 907, ErrorCode::OutOfRange,
        u"limit"_s);
    row("out of range below",
        R"({"id":908,"kind":"catalogue.cities","body":{"near":{"latitude":91,"longitude":0},"limit":1}})", 908,
        ErrorCode::OutOfRange, u"near.latitude"_s);
    row("forbidden", R"({"id":909,"kind":"payment.get","body":{}})", 909, ErrorCode::Forbidden, {});
}

void BadFrameTest::aBadFrameIsAnsweredAndHarmsNobody()
{
    QFETCH(QByteArray, frame);
    QFETCH(qint64, id);
    QFETCH(int, code);
    QFETCH(QString, path);
    Conversation bad(m_server.url());
    Conversation other(m_server.url());
    QVERIFY(bad.greet() && other.greet());
    bad.sendText(frame);
    const auto answer = bad.answerTo(id);
    QVERIFY(!answer);
    QCOMPARE(errorName(answer.error().code), errorName(ErrorCode(code)));
    QCOMPARE(answer.error().path, path);
    checkUnharmed(bad, other);
}

void BadFrameTest::aBinaryFrameIsRefused()
{
    Conversation bad(m_server.url());
    Conversation other(m_server.url());
    QVERIFY(bad.greet() && other.greet());
    bad.sendBinary(R"({"id":1,"kind":"session.time","body":{}})");
    QCOMPARE(bad.answerTo(0).error().code, ErrorCode::MalformedFrame);
    checkUnharmed(bad, other);
}

void BadFrameTest::aFrameOverTheLimitIsRefused()
{
    Conversation bad(m_server.url());
    Conversation other(m_server.url());
    QVERIFY(bad.greet() && other.greet());
    bad.sendText(QByteArray(protocol::requestSizeMax + 1, ' '));
    QCOMPARE(bad.answerTo(0).error().code, ErrorCode::FrameTooLarge);
    checkUnharmed(bad, other);
}

void BadFrameTest::beforeTheGreetingTheLimitIsLower()
{
    Conversation bad(m_server.url());
    bad.sendText(QByteArray(protocol::requestSizeBeforeHelloMax + 1, ' '));
    QCOMPARE(bad.answerTo(0).error().code, ErrorCode::FrameTooLarge);
    QVERIFY(bad.greet());
}

void BadFrameTest::aFrameFarOverTheLimitEndsTheConnection()
{
    Conversation bad(m_server.url());
    Conversation other(m_server.url());
    QVERIFY(bad.greet() && other.greet());
    bad.sendText(QByteArray(1024 * 1024, ' '));
    QVERIFY(bad.waitUntilClosed());
    QVERIFY(other.ask(protocol::GetTime {}));
}

FOYER_TEST(BadFrameTest)
#include "badframetest.moc"
