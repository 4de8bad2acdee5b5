// The queue of a real print service: the pages that come out of it, and what it knows before money is taken.
#include "client/printing/printdesk.h"
#include "client/printing/printeraddress.h"
#include "client/printing/printservice.h"
#include "tests/delivery/readpapers.h"
#include "tests/printing/cupsservice.h"
#include "tests/printing/sheets.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::await;
using test::codesOf;
using test::sheetOf;

class CupsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void eachTicketIsAPageThatCanBeRead();
    void aQueueThatStandsIsNoticedBeforePaying();
    void aPrinterWithoutPaperIsNoticedBeforePaying();
    void aTicketThatDoesNotComeOutIsNotPrintedLater();
    void anUnknownQueueIsUnreachable();
    void aServiceThatIsGoneIsUnreachable();
    void whatThePrinterSaysIsUnderstood_data();
    void whatThePrinterSaysIsUnderstood();

private:
    static PrinterState stateNow() { return await(makePrinter(u"cups:tickets"_s).value()->status()); }
    static PrintOutcome print(int tickets)
    {
        return await(makePrinter(u"cups:tickets"_s).value()->print(sheetOf(tickets)));
    }
    // Whether the customer is warned before he pays.
    static PrinterState warning();

    test::CupsService m_service;
};

void CupsTest::init()
{
    TestCase::init();
    QVERIFY2(m_service.start(), m_service.told().constData());
    m_service.putPaperIn();
    for (const char *queue : {"roll", "tickets"})
        m_service.resume(queue);
    QTRY_COMPARE_WITH_TIMEOUT(stateNow(), PrinterState::Ready, 30'000);
}

void CupsTest::cleanup() { m_service.stop(); }

PrinterState CupsTest::warning()
{
    const auto printer = makePrinter(u"cups:tickets"_s).value();
    PrintDesk desk(*printer);
    QSignalSpy pays(&desk, &PrintDesk::mayPay);
    desk.askBeforePaying();
    (void)QTest::qWaitFor([&] { return desk.step() == PrintStep::Warned || !pays.isEmpty(); }, 30'000);
    return desk.step() == PrintStep::Warned ? desk.problem() : PrinterState::Ready;
}

void CupsTest::eachTicketIsAPageThatCanBeRead()
{
    const qsizetype before = m_service.printed().size();
    QCOMPARE(print(3), (PrintOutcome {PrinterState::Ready, 3}));
    QCOMPARE(m_service.printed().size(), before + 1);
    const QByteArray paper = m_service.printed().last();
    QVERIFY(paper.startsWith("%PDF-"));
    QCOMPARE(test::codesIn(paper), codesOf(sheetOf(3)));
    const QString text = test::textOf(paper);
    QCOMPARE(text.count(u'\f'), 3); // the end of each page
    QCOMPARE(text.count(u"Caligari"_s), 3);
    QCOMPARE(warning(), PrinterState::Ready);
}

void CupsTest::aQueueThatStandsIsNoticedBeforePaying()
{
    m_service.pause("tickets");
    QCOMPARE(warning(), PrinterState::Faulty);
    QCOMPARE(print(1).problem, PrinterState::Faulty);
    m_service.resume("tickets");
    QCOMPARE(warning(), PrinterState::Ready);
    m_service.pause("roll");
    QCOMPARE(warning(), PrinterState::Faulty);
}

void CupsTest::aPrinterWithoutPaperIsNoticedBeforePaying()
{
    m_service.takePaperAway();
    m_service.printAtTheRoll();
    QTRY_COMPARE_WITH_TIMEOUT(warning(), PrinterState::PaperOut, 30'000);
    m_service.putPaperIn();
    m_service.resume("roll");
    QTRY_COMPARE_WITH_TIMEOUT(warning(), PrinterState::Ready, 30'000); // the note has come out
}

void CupsTest::aTicketThatDoesNotComeOutIsNotPrintedLater()
{
    m_service.takePaperAway();
    QCOMPARE(print(2), PrintOutcome {PrinterState::PaperOut});
    const qsizetype before = m_service.printed().size();
    m_service.putPaperIn();
    m_service.resume("roll");
    m_service.resume("tickets");
    m_service.printAtTheRoll();
    QTRY_COMPARE_WITH_TIMEOUT(m_service.printed().size(), before + 1, 30'000);
    QCOMPARE(m_service.printed().last(), "a note"_ba);
    QTRY_COMPARE_WITH_TIMEOUT(warning(), PrinterState::Ready, 30'000);
    QCOMPARE(print(1), (PrintOutcome {PrinterState::Ready, 1}));
    QCOMPARE(test::codesIn(m_service.printed().last()), codesOf(sheetOf(1)));
    QCOMPARE(m_service.printed().size(), before + 2);
}

void CupsTest::anUnknownQueueIsUnreachable()
{
    const auto printer = makePrinter(u"cups:attic"_s).value();
    QCOMPARE(await(printer->status()), PrinterState::Unreachable);
    QCOMPARE(await(printer->print(sheetOf(1))).problem, PrinterState::Unreachable);
}

void CupsTest::aServiceThatIsGoneIsUnreachable()
{
    m_service.stop();
    QCOMPARE(warning(), PrinterState::Unreachable);
    QCOMPARE(print(1).problem, PrinterState::Unreachable);
}

void CupsTest::whatThePrinterSaysIsUnderstood_data()
{
    QTest::addColumn<QStringList>("reasons");
    QTest::addColumn<PrinterState>("state");
    QTest::newRow("nothing") << QStringList {u"none"_s} << PrinterState::Ready;
    QTest::newRow("on its way") << QStringList {u"connecting-to-device"_s, u"cups-remote-pending"_s}
                                << PrinterState::Ready;
    QTest::newRow("paper low") << QStringList {u"media-low-warning"_s} << PrinterState::PaperLow;
    QTest::newRow("paper out") << QStringList {u"media-low-report"_s, u"media-empty-error"_s} << PrinterState::PaperOut;
    QTest::newRow("needs paper") << QStringList {u"paused"_s, u"media-needed"_s} << PrinterState::PaperOut;
    QTest::newRow("open") << QStringList {u"media-empty"_s, u"cover-open"_s} << PrinterState::CoverOpen;
    QTest::newRow("door") << QStringList {u"door-open-error"_s} << PrinterState::CoverOpen;
    QTest::newRow("jam") << QStringList {u"media-jam-error"_s} << PrinterState::Faulty;
    QTest::newRow("off") << QStringList {u"offline-report"_s} << PrinterState::Unreachable;
}

void CupsTest::whatThePrinterSaysIsUnderstood()
{
    QFETCH(QStringList, reasons);
    QFETCH(PrinterState, state);
    QCOMPARE(stateFrom(reasons), state);
}

FOYER_TEST_WITH(QGuiApplication, CupsTest)
#include "cupstest.moc"
