#include "client/logic/common/words.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace foyer;
using namespace foyer::client;

class WordsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void everyErrorHasWholeSentencesThatSayWhatToDo();
    void aTakenSeatWithAlternativesSaysSo();
};

void WordsTest::everyErrorHasWholeSentencesThatSayWhatToDo()
{
    for (const ErrorCode code : allErrorCodes()) {
        const QString words = Words::errorSentence(failure(code, QStringLiteral("secret detail")));
        QVERIFY2(words.endsWith(u'.') && words.size() > 30, qPrintable(words));
        QVERIFY(!words.contains(QStringLiteral("secret")));
        QVERIFY(!words.contains(errorName(code)) || !errorName(code).contains(u'_'));
    }
}

void WordsTest::aTakenSeatWithAlternativesSaysSo()
{
    Error error = failure(ErrorCode::SeatTaken);
    error.seats = {SeatNo(1)};
    const QString without = Words::errorSentence(error);
    error.alternatives = {SeatNo(2)};
    QVERIFY(Words::errorSentence(error) != without);
}

FOYER_TEST(WordsTest)
#include "wordstest.moc"
