// What staff see at a console of payments that are not at their end, and how they have them tried again.
#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;

class OpenMattersTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void wherePaymentsAreAtTheirEndNothingIsListed();
    void aPaymentWithoutAnAnswerWaitsUntilItIsAtItsEnd();
    void aDeadJobIsTriedAgain();
    void aCaseIsListedUntilItIsClosed();
    void aWrongRequestIsExplained_data();
    void aWrongRequestIsExplained();

private:
    enum Column { What = 1, Amount = 2, Show = 3, Id = 6, Case = 7, HowItStands = 8 };
    struct Answer {
        int exitCode = ChildProcess::notRun;
        QString output;
        QString errors;

        // The column of the line that says this.
        QString column(int index, const QString &words) const
        {
            for (const QString &line : output.split(u'\n'))
                if (line.contains(words))
                    return line.split(u"  "_s, Qt::SkipEmptyParts).value(index).trimmed();
            return {};
        }
    };
    Answer payments(const QStringList &arguments = {});

    std::optional<Theatre> m_theatre;
};

OpenMattersTest::Answer OpenMattersTest::payments(const QStringList &arguments)
{
    ChildProcess process(u"foyer-server"_s);
    process.start(QStringList {u"payments"_s} + arguments + QStringList {u"--data-dir"_s, m_theatre->dataDirectory()});
    if (!process.awaitEnd(ServerProcess::startMsMax))
        return {};
    return {process.exitCode(), process.output(), process.errors()};
}

void OpenMattersTest::wherePaymentsAreAtTheirEndNothingIsListed()
{
    const Answer answer = payments();
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.output + answer.errors));
    QCOMPARE(answer.output, u"Everything is at its end.\n"_s);
}

void OpenMattersTest::aPaymentWithoutAnAnswerWaitsUntilItIsAtItsEnd()
{
    const ShowId show = m_theatre->house().show();
    const auto anna = m_theatre->newCustomer();
    const auto hold = anna->hold(show, seatNos({1}));
    QVERIFY(hold);
    const BeginPayment payment = anna->paying(*hold, SmallHouse::adultMinor, u"card-no-answer"_s);
    QVERIFY(anna->ask(payment));
    const QString id = payment.attempt.toString();
    const Answer waiting = payments();
    QCOMPARE(waiting.exitCode, 1);
    QVERIFY2(waiting.output.startsWith(u"since"), qPrintable(waiting.output + waiting.errors));
    QCOMPARE(waiting.column(What, id), u"payment"_s);
    QCOMPARE(waiting.column(Amount, id), u"€12.00"_s);
    QCOMPARE(waiting.column(Show, id), QString::number(show.value));
    QVERIFY2(waiting.column(HowItStands, id).endsWith(u", token"), qPrintable(waiting.output));

    const Answer again = payments({u"retry"_s, id});
    QVERIFY2(again.exitCode == 0, qPrintable(again.errors));
    m_theatre->house().endTimeToPay(payment.attempt);
    QVERIFY(anna->outcomeOf(payment));
    QTRY_COMPARE_WITH_TIMEOUT(payments().exitCode, 0, 60'000);
    QCOMPARE(payments({u"retry"_s, id}).exitCode, 1);
}

void OpenMattersTest::aDeadJobIsTriedAgain()
{
    // Of a booking that does not exist: tried again, it is done at once.
    m_theatre->owner().runScript("insert into job (kind, show_id, booking_id, state, last_error, tries) "
                                 "values ('deliver', 1, 1, 'dead', 'no paper', 30)");
    const QString id = payments().column(Id, u"deliver is dead: no paper"_s);
    const Answer again = payments({u"retry"_s, id});
    QVERIFY2(again.exitCode == 0, qPrintable(id + again.errors));
    QCOMPARE(payments().exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(payments({u"retry"_s, id}).exitCode, 1, 60'000); // done
}

void OpenMattersTest::aCaseIsListedUntilItIsClosed()
{
    m_theatre->owner().runScript(
        "insert into payment_case (kind, show_id, booking_id, subject, amount_minor, currency) "
        "values ('seats_lost', 1, 1, gen_random_uuid(), 2400, 'EUR')");
    const Answer open = payments();
    QCOMPARE(open.column(Amount, u"seats_lost"_s), u"€24.00"_s);
    const QString number = open.column(Case, u"seats_lost"_s);
    QCOMPARE(payments({u"close"_s, number, u"has been called"_s}).exitCode, 0);
    QCOMPARE(payments().exitCode, 0);
    QCOMPARE(payments({u"close"_s, number, u"has been called"_s}).exitCode, 1);
}

void OpenMattersTest::aWrongRequestIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("something else") << QStringList {u"count"_s};
    QTest::newRow("nothing to try again") << QStringList {u"retry"_s};
    QTest::newRow("no id") << QStringList {u"retry"_s, u"all"_s};
    QTest::newRow("no number of a case") << QStringList {u"close"_s, u"all"_s, u"done"_s};
    QTest::newRow("no note") << QStringList {u"close"_s, u"1"_s};
}

void OpenMattersTest::aWrongRequestIsExplained()
{
    QFETCH(QStringList, arguments);
    const Answer answer = payments(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.errors.contains(u"foyer-server payments retry ID"), qPrintable(answer.errors));
}

FOYER_TEST(OpenMattersTest)
#include "openmatterstest.moc"
