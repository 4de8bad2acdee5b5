#include "shared/protocol/messages.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/protocolfaults.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::Optionals;

namespace
{
QByteArray textOf(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

template <class Visitor>
void forEachBody(Visitor &&visit)
{
    test::forEachBody<Requests, Pushes>(std::forward<Visitor>(visit));
}

struct Texts {
    QString plain;
    static constexpr auto fields() { return std::tuple {field("plain", &Texts::plain, {0, 3})}; }
};
struct Numbers {
    qint64 whole = 0;
    static constexpr auto fields() { return std::tuple {field("whole", &Numbers::whole, {-idMax, idMax})}; }
};

Result<Numbers> readNumber(const QByteArray &number)
{
    return fromJson<Numbers>(QJsonDocument::fromJson("{\"whole\":" + number + "}").object());
}
} // namespace

class CodecTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyBodySurvivesTheWire();
    void everyBodySurvivesTheWireWithoutItsOptionalFields();
    void everyFaultOfEveryFieldIsRefusedWithItsPath();
    void aFaultInAListNamesTheElement();
    void ofSeveralFaultsTheFirstFieldIsNamed();
    void aWholeNumberMayBeWrittenInAnyWay();
    void anAbsentOptionalIsNotNull();
    void lengthsCountCharactersNotUtf16Units();
    void aLongForeignKeyIsShownShortAndReadable();
    void aTimeMayLeaveOutItsMilliseconds();
    void infinityIsNoNumber();
    void kindsAreUniqueAndWellFormed();
};

// What is not of a type stands outside of the templates: there are some hundred bodies.
void verifyRead(const QString &name, const Result<QJsonObject> &again, const QJsonObject &sent)
{
    QVERIFY2(again.ok(), qPrintable(name + u": "_s + (again.ok() ? QString() : again.error().path)));
    QVERIFY2(*again == sent, qPrintable(name));
}

template <class T>
Result<QJsonObject> readAndWritten(const QJsonObject &json)
{
    const Result<T> read = fromJson<T>(json);
    if (!read)
        return read.error();
    return toJson(*read);
}

template <class T>
void verifyRoundTrip(const QString &name, Optionals optionals)
{
    const T value = test::sample<T>(optionals);
    const QJsonObject json = QJsonDocument::fromJson(textOf(toJson(value))).object();
    verifyRead(name, readAndWritten<T>(json), json);
    QVERIFY2(*fromJson<T>(json) == value, qPrintable(name));
}

void CodecTest::everyBodySurvivesTheWire()
{
    forEachBody([]<class T>(const QString &name) { verifyRoundTrip<T>(name, Optionals::Present); });
}

void CodecTest::everyBodySurvivesTheWireWithoutItsOptionalFields()
{
    forEachBody([]<class T>(const QString &name) { verifyRoundTrip<T>(name, Optionals::Absent); });
}

void verifyRefused(const QString &name, const test::Fault &fault, const Result<QJsonObject> &read)
{
    const QString hint = u"%1, %2 (%3)"_s.arg(name, fault.path, fault.what);
    QVERIFY2(!read.ok(), qPrintable(hint));
    QVERIFY2(read.error().path == fault.path, qPrintable(hint + u": at "_s + read.error().path));
    QVERIFY2(read.error().code == fault.code, qPrintable(hint + u": "_s + errorName(read.error().code)));
}

void CodecTest::everyFaultOfEveryFieldIsRefusedWithItsPath()
{
    int faultCount = 0;
    forEachBody([&]<class T>(const QString &name) {
        for (const test::Fault &fault : test::FaultList::of<T>(toJson(test::sample<T>()))) {
            ++faultCount;
            verifyRefused(name, fault, readAndWritten<T>(fault.message));
        }
    });
    QVERIFY(faultCount > 1000); // the loop did walk over the fields
}

void CodecTest::aFaultInAListNamesTheElement()
{
    QJsonObject json = toJson(test::sample<HoldSeats>());
    json.insert(u"seats"_s, QJsonArray {4, 5, u"six"_s, 7});
    QCOMPARE(fromJson<HoldSeats>(json).error().path, u"seats[2]"_s);

    QJsonObject payment = toJson(test::sample<BeginPayment>());
    const QJsonObject good = payment.value("seats"_L1).toArray().first().toObject();
    payment.insert(u"seats"_s, QJsonArray {good, QJsonObject {{u"seat"_s, 1}}});
    QCOMPARE(fromJson<BeginPayment>(payment).error().path, u"seats[1].priceType"_s);
}

void CodecTest::ofSeveralFaultsTheFirstFieldIsNamed()
{
    const Error error = fromJson<HoldSeats>({{u"show"_s, u"x"_s}, {u"surplus"_s, 1}}).error();
    QCOMPARE(error.code, ErrorCode::MissingField);
    QCOMPARE(error.path, u"command"_s);
}

void CodecTest::aWholeNumberMayBeWrittenInAnyWay()
{
    QCOMPARE(readNumber("1e3")->whole, 1000);
    QCOMPARE(readNumber("12.0")->whole, 12);
    QCOMPARE(readNumber("-0")->whole, 0);
    QCOMPARE(readNumber("9007199254740991")->whole, idMax);
    QCOMPARE(readNumber("-9007199254740991")->whole, -idMax);
    QCOMPARE(readNumber("9007199254740993").error().code, ErrorCode::OutOfRange);
    QCOMPARE(readNumber("9223372036854775808").error().code, ErrorCode::OutOfRange);
    QCOMPARE(readNumber("1.5").error().code, ErrorCode::WrongType);
}

void CodecTest::anAbsentOptionalIsNotNull()
{
    QJsonObject json = toJson(test::sample<HoldSeats>(Optionals::Absent));
    QVERIFY(!json.contains("instead"_L1));
    json.insert(u"instead"_s, QJsonValue::Null);
    QCOMPARE(fromJson<HoldSeats>(json).error().code, ErrorCode::WrongType);
}

void CodecTest::lengthsCountCharactersNotUtf16Units()
{
    const QString threeFaces = u"\U0001F600\U0001F600\U0001F600"_s;
    QCOMPARE(fromJson<Texts>({{u"plain"_s, threeFaces}})->plain, threeFaces);
    QCOMPARE(fromJson<Texts>({{u"plain"_s, threeFaces + u'x'}}).error().code, ErrorCode::OutOfRange);
}

void CodecTest::aLongForeignKeyIsShownShortAndReadable()
{
    const QString key = u"\u00fc\n\x07"_s + QChar(0xd800) + QString(100, u'k');
    const Error error = fromJson<Texts>({{u"plain"_s, u""_s}, {key, 1}}).error();
    QCOMPARE(error.code, ErrorCode::UnknownField);
    QCOMPARE(error.path, u"\u00fc???"_s + QString(36, u'k'));
}

void CodecTest::aTimeMayLeaveOutItsMilliseconds()
{
    const Result<ServerTime> read = fromJson<ServerTime>({{u"now"_s, u"2026-05-01T18:00:00Z"_s}});
    QCOMPARE(read->now, QDateTime(QDate(2026, 5, 1), QTime(18, 0), Qt::UTC));
    QCOMPARE(toJson(*read).value("now"_L1).toString(), u"2026-05-01T18:00:00.000Z"_s);
}

void CodecTest::infinityIsNoNumber()
{
    for (const double value : {qInf(), -qInf(), qQNaN()}) {
        const Result<GeoPoint> read = fromJson<GeoPoint>({{u"latitude"_s, value}, {u"longitude"_s, 0}});
        QVERIFY(!read);
        QCOMPARE(read.error().path, u"latitude"_s);
    }
}

void CodecTest::kindsAreUniqueAndWellFormed()
{
    static const QRegularExpression wellFormed(u"^[a-z]+\\.[a-z]+(_[a-z]+)*$"_s);
    QSet<QString> kinds;
    const auto take = [&](const QString &kind) {
        QVERIFY2(wellFormed.match(kind).hasMatch(), qPrintable(kind));
        QVERIFY2(!kinds.contains(kind), qPrintable(kind));
        kinds.insert(kind);
    };
    Requests::forEach([&]<class M>() { take(QString::fromLatin1(M::kind)); });
    Pushes::forEach([&]<class P>() { take(QString::fromLatin1(P::pushKind)); });
    QCOMPARE(size_t(kinds.size()), Requests::count + Pushes::count);
}

FOYER_TEST_WITHOUT_APPLICATION(CodecTest)
#include "codectest.moc"
