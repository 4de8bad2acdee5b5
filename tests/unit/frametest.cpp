#include "shared/protocol/frame.h"
#include "shared/protocol/messages.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/protocolsamples.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QTest>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;

namespace
{
constexpr int mutationCount = 20'000;
constexpr int mutationsAtOnceMax = 4;
constexpr uint mutationSeed = 20261122;

template <Request M>
QByteArray sampleRequest()
{
    return requestFrame(17, M::kind, toJson(test::sample<M>()));
}

QList<QByteArray> allSampleRequests()
{
    QList<QByteArray> frames;
    Requests::forEach([&]<class M>() { frames.append(sampleRequest<M>()); });
    return frames;
}

QList<QByteArray> allServerFrames()
{
    QList<QByteArray> frames;
    Requests::forEach([&]<class M>() { frames.append(answerFrame(17, toJson(test::sample<typename M::Reply>()))); });
    Pushes::forEach([&]<class P>() { frames.append(pushFrame(u"some/topic"_s, 81, toJson(test::sample<P>()))); });
    frames.append(errorFrame(17, failure(ErrorCode::SeatTaken, u"held by another"_s, u"seats[0]"_s)));
    return frames;
}

// Reads the frame as the server would: the body as the message that its kind names.
ErrorCode readWhole(const QByteArray &frame)
{
    const Result<RequestFrame> request = parseRequest(frame);
    if (!request)
        return request.error().code;
    ErrorCode code = ErrorCode::UnknownKind;
    Requests::forEach([&]<class M>() {
        if (request->kind != QLatin1StringView(M::kind))
            return;
        const Result<M> body = fromJson<M>(request->body);
        code = body ? ErrorCode::Internal : body.error().code;
    });
    return code;
}

QByteArray mutated(QByteArray frame, std::mt19937 &random)
{
    const auto below = [&](qsizetype count) { return qsizetype(random() % quint64(count)); };
    static const QByteArray telling = "{}[]\",:\\0123456789-+.eEtfn \xff\xc0\x80\x01";
    for (qsizetype left = 1 + below(mutationsAtOnceMax); left > 0 && !frame.isEmpty(); --left) {
        const qsizetype at = below(frame.size());
        switch (below(5)) {
        case 0:
            frame[at] = telling.at(below(telling.size()));
            break;
        case 1:
            frame[at] = char(below(256));
            break;
        case 2:
            frame.remove(at, 1 + below(8));
            break;
        case 3:
            frame.insert(at, telling.at(below(telling.size())));
            break;
        case 4:
            frame.insert(at, frame.mid(below(frame.size()), 1 + below(30)));
            break;
        }
    }
    return frame;
}
} // namespace

class FrameTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aRequestFrameSurvivesTheWire();
    void anAnswerSurvivesTheWire();
    void aPushSurvivesTheWire();
    void anErrorSurvivesTheWire();
    void anErrorThatNoClientCouldReadIsMadeReadable();
    void anUnknownErrorNameIsTakenAsInternal();
    void malformedTextIsRefused_data();
    void malformedTextIsRefused();
    void aFaultyEnvelopeIsRefusedWithItsPath_data();
    void aFaultyEnvelopeIsRefusedWithItsPath();
    void aFaultyServerFrameIsRefused_data();
    void aFaultyServerFrameIsRefused();
    void aFrameCutAnywhereIsMalformed();
    void nestingThatIsTooDeepIsMalformed();
    void ofAKeyThatComesTwiceTheLastCounts();
    void theIdOfAnUnreadableFrameIsFoundWherePossible();
    void mutatedFramesAreReadOrRefused();
};

void FrameTest::aRequestFrameSurvivesTheWire()
{
    const Result<RequestFrame> read = parseRequest(sampleRequest<HoldSeats>());
    QCOMPARE(read->id, 17);
    QCOMPARE(read->kind, QString::fromLatin1(HoldSeats::kind));
    QCOMPARE(*fromJson<HoldSeats>(read->body), test::sample<HoldSeats>());
}

void FrameTest::anAnswerSurvivesTheWire()
{
    const QJsonObject body = toJson(test::sample<Hold>());
    const Answer answer = std::get<Answer>(*parseServerFrame(answerFrame(17, body)));
    QCOMPARE(answer.id, 17);
    QCOMPARE(*answer.body, body);
}

void FrameTest::aPushSurvivesTheWire()
{
    const QJsonObject body = toJson(test::sample<ShowDelta>());
    const PushedFrame push = std::get<PushedFrame>(*parseServerFrame(pushFrame(showTopic(ShowId(4711)), 81, body)));
    QCOMPARE(push.topic, u"show/4711"_s);
    QCOMPARE(push.seq, 81);
    QCOMPARE(push.body, body);
}

void FrameTest::anErrorSurvivesTheWire()
{
    for (const ErrorCode code : allErrorCodes()) {
        Error error = failure(code, u"why\nand how"_s, u"seats[2]"_s);
        error.seats = {SeatNo(4), SeatNo(5)};
        error.seatStates = "sh"_ba;
        error.alternatives = {SeatNo(6), SeatNo(7)};
        error.retryAfterMs = 250;
        const Answer answer = std::get<Answer>(*parseServerFrame(errorFrame(0, error)));
        QCOMPARE(answer.id, 0);
        QCOMPARE(answer.body.error(), error);
    }
}

void FrameTest::anErrorThatNoClientCouldReadIsMadeReadable()
{
    Error error = failure(ErrorCode::Internal, u"tab\there"_s + QString(1000, u'x'), QString(500, QChar(0xd800)));
    error.retryAfterMs = std::numeric_limits<int>::max();
    const Answer answer = std::get<Answer>(*parseServerFrame(errorFrame(17, error)));
    QCOMPARE(answer.body.error().code, ErrorCode::Internal);
    QVERIFY(answer.body.error().detail.startsWith(u"tab?here"_s));
    QCOMPARE(answer.body.error().detail.size(), errorDetailLengthMax);
    QCOMPARE(answer.body.error().path, QString(textLengthMax, u'?'));
    QCOMPARE(answer.body.error().retryAfterMs, retryAfterMsMax);
}

void FrameTest::anUnknownErrorNameIsTakenAsInternal()
{
    const auto frame = parseServerFrame(R"({"re":17,"error":{"code":"of_a_newer_server"}})");
    QCOMPARE(std::get<Answer>(*frame).body.error().code, ErrorCode::Internal);
}

void FrameTest::malformedTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::newRow("empty") << ""_ba;
    QTest::newRow("blank") << "  "_ba;
    QTest::newRow("null") << "null"_ba;
    QTest::newRow("number") << "17"_ba;
    QTest::newRow("list") << "[]"_ba;
    QTest::newRow("two objects") << "{}{}"_ba;
    QTest::newRow("single quotes") << "{'id':17}"_ba;
    QTest::newRow("trailing comma") << R"({"id":17,})"_ba;
    QTest::newRow("NaN") << R"({"id":NaN})"_ba;
    QTest::newRow("NUL byte") << QByteArray("{\"id\":1\0}", 9);
    QTest::newRow("invalid UTF-8 in a value") << "{\"id\":17,\"kind\":\"a\xff\",\"body\":{}}"_ba;
    QTest::newRow("overlong UTF-8") << "{\"id\":17,\"kind\":\"\xc0\xaf\",\"body\":{}}"_ba;
    QTest::newRow("surrogate in UTF-8") << "{\"id\":17,\"kind\":\"\xed\xa0\x80\",\"body\":{}}"_ba;
    QTest::newRow("invalid UTF-8 in a key") << "{\"\xff\":17}"_ba;
    QTest::newRow("UTF-16") << QByteArray("{\0\"\0i\0d\0\"\0:\0001\0}\0", 16);
}

void FrameTest::malformedTextIsRefused()
{
    QFETCH(QByteArray, frame);
    QCOMPARE(parseRequest(frame).error().code, ErrorCode::MalformedFrame);
    QCOMPARE(parseServerFrame(frame).error().code, ErrorCode::MalformedFrame);
    QCOMPARE(requestIdOf(frame), 0);
}

void FrameTest::aFaultyEnvelopeIsRefusedWithItsPath_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *frame, ErrorCode code, const char *path) {
        QTest::newRow(frame) << QByteArray(frame) << int(code) << QString::fromLatin1(path);
    };
    row(R"({})", ErrorCode::MissingField, "id");
    row(R"({"id":0,"kind":"a.b","body":{}})", ErrorCode::OutOfRange, "id");
    row(R"({"id":-1,"kind":"a.b","body":{}})", ErrorCode::OutOfRange, "id");
    row(R"({"id":9007199254740993,"kind":"a.b","body":{}})", ErrorCode::OutOfRange, "id");
    row(R"({"id":1.5,"kind":"a.b","body":{}})", ErrorCode::WrongType, "id");
    row(R"({"id":"17","kind":"a.b","body":{}})", ErrorCode::WrongType, "id");
    row(R"({"id":17,"kind":"","body":{}})", ErrorCode::OutOfRange, "kind");
    row(R"({"id":17,"kind":7,"body":{}})", ErrorCode::WrongType, "kind");
    row(R"({"id":17,"kind":"a.b"})", ErrorCode::MissingField, "body");
    row(R"({"id":17,"kind":"a.b","body":[]})", ErrorCode::WrongType, "body");
    row(R"({"id":17,"kind":"a.b","body":{},"token":1})", ErrorCode::UnknownField, "token");
}

void FrameTest::aFaultyEnvelopeIsRefusedWithItsPath()
{
    QFETCH(QByteArray, frame);
    QFETCH(int, code);
    QFETCH(QString, path);
    const Result<RequestFrame> read = parseRequest(frame);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
    QCOMPARE(read.error().path, path);
}

void FrameTest::aFaultyServerFrameIsRefused_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("path");
    const auto row = [](const char *frame, const char *path) {
        QTest::newRow(frame) << QByteArray(frame) << QString::fromLatin1(path);
    };
    row(R"({})", "re");
    row(R"({"re":17})", "error");
    row(R"({"re":"17","ok":{}})", "re");
    row(R"({"re":17,"ok":[]})", "ok");
    row(R"({"re":17,"error":"busy"})", "error");
    row(R"({"re":17,"error":{"detail":"x"}})", "error.code");
    row(R"({"re":17,"error":{"code":"busy","retryAfterMs":-1}})", "error.retryAfterMs");
    row(R"({"topic":7,"seq":1,"body":{}})", "topic");
    row(R"({"topic":"show/1","body":{}})", "seq");
    row(R"({"topic":"show/1","seq":1})", "body");
}

void FrameTest::aFaultyServerFrameIsRefused()
{
    QFETCH(QByteArray, frame);
    QFETCH(QString, path);
    const auto read = parseServerFrame(frame);
    QVERIFY(!read);
    QCOMPARE(read.error().path, path);
}

void FrameTest::aFrameCutAnywhereIsMalformed()
{
    for (const QByteArray &frame : allSampleRequests())
        for (qsizetype length = 0; length < frame.size(); ++length)
            QCOMPARE(parseRequest(frame.left(length)).error().code, ErrorCode::MalformedFrame);
    for (const QByteArray &frame : allServerFrames())
        for (qsizetype length = 0; length < frame.size(); ++length)
            QCOMPARE(parseServerFrame(frame.left(length)).error().code, ErrorCode::MalformedFrame);
}

void FrameTest::nestingThatIsTooDeepIsMalformed()
{
    for (const char *const opening : {"[", "{\"a\":"}) {
        const QByteArray frame = R"({"id":17,"kind":"a.b","body":)" + QByteArray(opening).repeated(10'000);
        QCOMPARE(parseRequest(frame).error().code, ErrorCode::MalformedFrame);
    }
}

void FrameTest::ofAKeyThatComesTwiceTheLastCounts()
{
    const Result<RequestFrame> read = parseRequest(R"({"id":17,"id":18,"kind":"a.b","body":{}})");
    QCOMPARE(read->id, 18);
}

void FrameTest::theIdOfAnUnreadableFrameIsFoundWherePossible()
{
    QCOMPARE(requestIdOf(R"({"id":17,"kind":7})"), 17);
    QCOMPARE(requestIdOf(R"({"id":0})"), 0);
    QCOMPARE(requestIdOf(R"({"id":-4})"), 0);
    QCOMPARE(requestIdOf(R"({"id":1e30})"), 0);
    QCOMPARE(requestIdOf(R"({"id":"17"})"), 0);
    QCOMPARE(requestIdOf(R"({"kind":"a.b"})"), 0);
}

void FrameTest::mutatedFramesAreReadOrRefused()
{
    std::mt19937 random(mutationSeed);
    const QList<QByteArray> requests = allSampleRequests();
    const QList<QByteArray> answers = allServerFrames();
    QSet<ErrorCode> seen;
    for (int i = 0; i < mutationCount; ++i) {
        seen.insert(readWhole(mutated(requests.at(i % requests.size()), random)));
        const auto answer = parseServerFrame(mutated(answers.at(i % answers.size()), random));
        seen.insert(answer ? ErrorCode::Internal : answer.error().code);
    }
    // Internal stands for "read": the mutations reached each kind of refusal, and none beyond them.
    const QSet<ErrorCode> possible {ErrorCode::Internal,   ErrorCode::MalformedFrame, ErrorCode::MissingField,
                                    ErrorCode::WrongType,  ErrorCode::UnknownField,   ErrorCode::OutOfRange,
                                    ErrorCode::UnknownKind};
    QCOMPARE(seen, possible);
}

FOYER_TEST_WITHOUT_APPLICATION(FrameTest)
#include "frametest.moc"
