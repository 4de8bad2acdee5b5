// Customers who call for somebody from a kiosk, and what they are answered.
#include "shared/protocol/help.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::protocol;
using test::Desk;

class HelpTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void aCallIsListedAndItsAnswerReachesTheKiosk();
    void aKioskHasOneCallAtATime();
    void aCallThatIsOverCannotBeAnswered();
    void aCallOfAnotherKioskIsNotSeen();
    void aCallThatNobodyEndedIsForgotten();

private:
    Desk &at(const QString &kiosk)
    {
        m_desk->caller().device = kiosk;
        return *m_desk;
    }

    test::TestPostgres m_postgres;
    std::unique_ptr<test::TestDatabase> m_database;
    std::unique_ptr<test::SmallHouse> m_house;
    std::unique_ptr<Desk> m_desk;
};

void HelpTest::init()
{
    TestCase::init();
    m_desk.reset();
    m_house.reset();
    m_database = std::make_unique<test::TestDatabase>(m_postgres);
    m_house = std::make_unique<test::SmallHouse>(*m_database);
    m_house->pairDevice(u"north"_s, u"kiosk"_s, QString(40, u'n'));
    m_desk = std::make_unique<Desk>(*m_database);
}

void HelpTest::aCallIsListedAndItsAnswerReachesTheKiosk()
{
    const HelpCall call = at(u"north"_s).ask(CallHelp {}).value();
    QCOMPARE(call.device, u"north"_s);
    QVERIFY(!call.answer);
    QCOMPARE(at(u"counter"_s).ask(ListHelp {})->calls, QList {call});
    QCOMPARE(at(u"counter"_s).ask(AnswerHelp {call.number, u"Anna is coming"_s})->answer, u"Anna is coming"_s);
    QCOMPARE(at(u"north"_s).ask(GetHelp {call.number})->answer, u"Anna is coming"_s);
    QVERIFY(at(u"north"_s).ask(EndHelp {call.number}));
    QVERIFY(at(u"counter"_s).ask(ListHelp {})->calls.isEmpty());
}

void HelpTest::aKioskHasOneCallAtATime()
{
    const HelpCall first = at(u"north"_s).ask(CallHelp {}).value();
    QCOMPARE(at(u"north"_s).ask(CallHelp {}).value(), first);
    const HelpCall other = at(u"south"_s).ask(CallHelp {}).value();
    QCOMPARE(m_desk->ask(ListHelp {})->calls, (QList {first, other})); // who waits longest, first
    QVERIFY(at(u"north"_s).ask(EndHelp {first.number}));
    QVERIFY(at(u"north"_s).ask(CallHelp {})->number != first.number);
}

void HelpTest::aCallThatIsOverCannotBeAnswered()
{
    const HelpCall call = at(u"north"_s).ask(CallHelp {}).value();
    QVERIFY(at(u"north"_s).ask(EndHelp {call.number}));
    QCOMPARE(m_desk->ask(AnswerHelp {call.number, u"late"_s}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_desk->ask(GetHelp {call.number}).error().code, ErrorCode::NotFound);
}

void HelpTest::aCallOfAnotherKioskIsNotSeen()
{
    const HelpCall call = at(u"north"_s).ask(CallHelp {}).value();
    QCOMPARE(at(u"south"_s).ask(GetHelp {call.number}).error().code, ErrorCode::NotFound);
    QVERIFY(at(u"south"_s).ask(EndHelp {call.number}));
    QVERIFY(at(u"north"_s).ask(GetHelp {call.number}));
}

void HelpTest::aCallThatNobodyEndedIsForgotten()
{
    const HelpCall old = at(u"north"_s).ask(CallHelp {}).value();
    m_database->owner().runScript("UPDATE help_call SET called_at = called_at - interval '16 minutes'");
    QVERIFY(m_desk->ask(ListHelp {})->calls.isEmpty());
    const HelpCall next = at(u"north"_s).ask(CallHelp {}).value();
    QVERIFY(next.number != old.number);
    QVERIFY(!next.answer);
}

FOYER_TEST(HelpTest)
#include "helptest.moc"
