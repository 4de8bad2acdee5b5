// Cards that are issued on the console of a running house, and what its kiosks make of them.
#include "shared/domain/typedcode.h"
#include "shared/protocol/members.h"
#include "tests/e2e/support/theatre.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using namespace foyer::test;

class MemberCardsTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void aCardFromTheConsoleIsGreetedUntilItIsRevoked();
    void theCodeOfACardIsDrawn();
    void whatIsRefusedIsExplained();
    void aWrongRequestIsExplained_data();
    void aWrongRequestIsExplained();
    void onlyKiosksGreetAndOnlyStaffIssue();
    void whoTriesCodesHasToWait();

private:
    struct Answer {
        int exitCode = ChildProcess::notRun;
        QString output;
        QString errors;
    };
    Answer member(const QStringList &arguments)
    {
        ChildProcess process(u"foyer-server"_s);
        process.start(QStringList {u"member"_s} + arguments
                      + QStringList {u"--data-dir"_s, m_theatre->dataDirectory()});
        if (!process.awaitEnd(ServerProcess::startMsMax))
            return {};
        return {process.exitCode(), process.output(), process.errors()};
    }
    static QString codeIn(const Answer &issued) { return readTypedCode(issued.output.section(u": "_s, 1)).text; }
    static QString numberIn(const Answer &issued)
    {
        return issued.output.section(u" is member "_s, 1).section(u':', 0, 0);
    }

    std::optional<Theatre> m_theatre;
};

void MemberCardsTest::aCardFromTheConsoleIsGreetedUntilItIsRevoked()
{
    const Answer issued = member({u"issue"_s, u"Anna"_s, u"--mail"_s, u"anna@lux.example"_s, u"--language"_s, u"de"_s,
                                  u"--until"_s, u"2199-12-31"_s});
    QVERIFY2(issued.exitCode == 0, qPrintable(issued.errors));
    const auto kiosk = m_theatre->newCustomer();
    QCOMPARE(kiosk->ask(GreetMember {codeIn(issued)}).value(), (MemberGreeting {u"Anna"_s, true, false}));

    const QString number = numberIn(issued);
    QCOMPARE(member({u"find"_s, u"anna"_s}).output, number + u"  Anna: anna@lux.example, until 2199-12-31\n"_s);
    const Answer revoked = member({u"revoke"_s, number, u"--reason"_s, u"lost"_s});
    QVERIFY2(revoked.exitCode == 0, qPrintable(revoked.errors));
    QCOMPARE(kiosk->ask(GreetMember {codeIn(issued)}).error().code, ErrorCode::NotFound);
    QVERIFY(member({u"find"_s, u"anna"_s}).output.endsWith(u", revoked\n"_s));
}

void MemberCardsTest::theCodeOfACardIsDrawn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"card.svg"_s);
    const Answer issued = member({u"issue"_s, u"Ben"_s, u"--card"_s, path});
    QVERIFY2(issued.exitCode == 0, qPrintable(issued.errors));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString drawn = QString::fromUtf8(file.readAll());
    QVERIFY2(drawn.startsWith(u"<svg xmlns="_s) && drawn.contains(groupedMemberCode(codeIn(issued))),
             qPrintable(drawn));
    const Answer refused = member({u"issue"_s, u"Cem"_s, u"--card"_s, folder.filePath(u"nowhere/card.svg"_s)});
    QCOMPARE(refused.exitCode, 2);
    QCOMPARE(member({u"find"_s, u"Cem"_s}).exitCode, 1); // no card without its drawing
}

void MemberCardsTest::whatIsRefusedIsExplained()
{
    const Answer promotion = member({u"issue"_s, u"Dora"_s, u"--promotion"_s, u"NO SUCH"_s});
    QCOMPARE(promotion.exitCode, 1);
    QCOMPARE(promotion.errors, u"foyer-server: promotion: no such promotion\n"_s);
    QCOMPARE(member({u"revoke"_s, u"4711"_s, u"--reason"_s, u"lost"_s}).errors, u"foyer-server: no such member\n"_s);
}

void MemberCardsTest::aWrongRequestIsExplained_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("something else") << QStringList {u"count"_s};
    QTest::newRow("nobody") << QStringList {u"issue"_s};
    QTest::newRow("no day") << QStringList {u"issue"_s, u"Anna"_s, u"--until"_s, u"soon"_s};
    QTest::newRow("no text") << QStringList {u"find"_s};
    QTest::newRow("no reason") << QStringList {u"revoke"_s, u"1"_s};
    QTest::newRow("no number") << QStringList {u"revoke"_s, u"Anna"_s, u"--reason"_s, u"lost"_s};
}

void MemberCardsTest::aWrongRequestIsExplained()
{
    QFETCH(QStringList, arguments);
    const Answer answer = member(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.errors.contains(u"foyer-server member issue NAME"_s), qPrintable(answer.errors));
}

void MemberCardsTest::onlyKiosksGreetAndOnlyStaffIssue()
{
    const IssueMember issue {u"Eva"_s, {}, u"en"_s, {}, {}};
    const auto issued = m_theatre->newClerk()->ask(issue);
    QVERIFY(issued);
    QCOMPARE(m_theatre->newCustomer()->ask(issue).error().code, ErrorCode::Forbidden);
    QCOMPARE(m_theatre->newCustomer()->ask(FindMembers {u"Eva"_s}).error().code, ErrorCode::Forbidden);
    Customer anybody(m_theatre->server().webSocketUrl());
    anybody.open();
    QVERIFY(anybody.awaitUp());
    QCOMPARE(anybody.ask(GreetMember {issued->code}).error().code, ErrorCode::Forbidden);
}

// Last: the kiosk has to wait afterwards.
void MemberCardsTest::whoTriesCodesHasToWait()
{
    const auto kiosk = m_theatre->newCustomer();
    Result<MemberGreeting> answer = failure(ErrorCode::NotFound);
    int tries = 0;
    for (; !answer && answer.error().code == ErrorCode::NotFound && tries < 20; ++tries)
        answer = kiosk->ask(GreetMember {u"MAAAABBBBCCCCDDDD"_s});
    QCOMPARE(answer.error().code, ErrorCode::Paused);
    QVERIFY(answer.error().retryAfterMs > 0);
    QVERIFY(tries > 1);
}

FOYER_TEST(MemberCardsTest)
#include "membercardstest.moc"
