#include "shared/core/errorcode.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class ErrorCodeTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void eachNumberIsUsedOnce();
    void eachNameIsUsedOnceAndLeadsBackToItsCode();
    void namesAreWordsInSnakeCase();
    void numbersLieInTheRangesThatTheHeaderNames();
    void aNameThatIsNoneLeadsNowhere();
};

void ErrorCodeTest::eachNumberIsUsedOnce()
{
    QSet<int> numbers;
    for (const ErrorCode code : allErrorCodes()) {
        QVERIFY2(!numbers.contains(int(code)), errorName(code).data());
        numbers.insert(int(code));
    }
}

void ErrorCodeTest::eachNameIsUsedOnceAndLeadsBackToItsCode()
{
    for (const ErrorCode code : allErrorCodes())
        QCOMPARE(errorFromName(QString(errorName(code))), std::optional(code));
}

void ErrorCodeTest::namesAreWordsInSnakeCase()
{
    static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
    for (const ErrorCode code : allErrorCodes())
        QVERIFY2(snakeCase.match(errorName(code)).hasMatch(), errorName(code).data());
}

void ErrorCodeTest::numbersLieInTheRangesThatTheHeaderNames()
{
    const QSet<int> hundreds {100, 200, 300, 400, 500, 600, 900};
    for (const ErrorCode code : allErrorCodes())
        QVERIFY2(hundreds.contains(int(code) / 100 * 100), errorName(code).data());
}

void ErrorCodeTest::aNameThatIsNoneLeadsNowhere()
{
    QVERIFY(!errorFromName(u"no_such_error"_s));
    QVERIFY(!errorFromName(u"SEAT_TAKEN"_s));
    QVERIFY(!errorFromName(u""_s));
}

FOYER_TEST_WITHOUT_APPLICATION(ErrorCodeTest)
#include "errorcodetest.moc"
