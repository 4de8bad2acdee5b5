// Printers for tickets: the bytes on a real TCP port and a real character device, and what becomes of a ticket when
// paper, cover or cable fail.
#include "client/printing/devicewire.h"
#include "client/printing/escposprinter.h"
#include "client/printing/pageprinter.h"
#include "client/printing/printdesk.h"
#include "client/printing/printeraddress.h"
#include "client/printing/receipt.h"
#include "shared/domain/ticketcode.h"
#include "tests/printing/printerends.h"
#include "tests/printing/sheets.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/qrreader.h"
#include "tests/support/scriptedprinter.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::await;
using test::codesIn;
using test::codesOf;
using test::DevicePrinter;
using test::NetworkPrinter;
using test::sheetOf;

class PrinterTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void eachTicketComesOutAndItsCodeCanBeRead();
    void aCodesModulesAreWholeDots();
    void aPlaceOnAWaitlistComesOutWithItsLink();
    void howThePrinterIsIsTold_data();
    void howThePrinterIsIsTold();
    void withoutPaperNothingIsSent();
    void whenPaperRunsOutTheRestIsNotPrintedLater();
    void aCoverThatIsOpenedInTheMiddleIsTold();
    void aCableThatIsPulledInTheMiddleIsTold();
    void aPrinterThatIsNotThereOrSilentIsTold();
    void whatIsAskedWhilePrintingWaits();
    void aPictureHoldsNothingThatAPrinterObeysAtOnce();
    void aDeviceFileIsAsGoodAsANetwork();
    void aFileIsWrittenForEachBooking();
    void aQueueThatDoesNotExistIsTold();
    void addressesOfPrintersAreUnderstood_data();
    void addressesOfPrintersAreUnderstood();
    void aDeskLetsPayWhenThePrinterIsFine();
    void aDeskWarnsBeforePayingAndLetsTheCustomerDecide();
    void whatTheLastCustomerAskedIsNotHeard();
    void aDeskTellsWhatBecameOfTheTickets();
};

void PrinterTest::eachTicketComesOutAndItsCodeCanBeRead()
{
    NetworkPrinter network;
    const auto driver = network.driver();
    const TicketSheet sheet = sheetOf(3);
    QCOMPARE(await(driver->print(sheet)), (PrintOutcome {PrinterState::Ready, 3, {}}));
    QCOMPARE(network.printer.tickets.size(), 3);
    QStringList read;
    for (const QImage &ticket : network.printer.tickets) {
        QCOMPARE(ticket.width(), receiptWidthDots);
        read += codesIn(ticket);
    }
    QCOMPARE(read, codesOf(sheet));
    QCOMPARE(await(driver->status()), PrinterState::Ready);
}

// No price and no number, and a code that phones open.
void PrinterTest::aPlaceOnAWaitlistComesOutWithItsLink()
{
    NetworkPrinter network;
    const auto driver = network.driver();
    TicketSheet sheet = sheetOf(1);
    sheet.words.ticketOf.clear();
    TicketFace &face = sheet.faces.first();
    face.row.clear();
    face.seat.clear();
    face.section.clear();
    face.priceType.clear();
    face.seatNote = u"On the waitlist for 2 seats"_s;
    face.code = u"https://tickets.example/w/MFRGGZDFMZTWQ2LK"_s;
    QCOMPARE(await(driver->print(sheet)), (PrintOutcome {PrinterState::Ready, 1, {}}));
    QCOMPARE(codesIn(network.printer.tickets.constFirst()), QStringList {face.code});
    QVERIFY(network.printer.tickets.constFirst().height() < receiptImage(sheetOf(1), 0)->height());
}

// Every run of dots within the code is a multiple of the module: looked at in its middle row of finders.
void PrinterTest::aCodesModulesAreWholeDots()
{
    const QImage image = receiptImage(sheetOf(1), 0).value().convertToFormat(QImage::Format_Grayscale8);
    const int side = (41 + 2 * 4) * receiptModuleDots;
    const int left = (receiptWidthDots - side) / 2;
    int bestTop = 0;
    for (int top = 0; top + side <= image.height() && bestTop == 0; ++top) {
        bool fits = true;
        for (int y = 4; y < 45 && fits; ++y)
            for (int x = 4; x < 45 && fits; ++x)
                for (int dot = 1; dot < receiptModuleDots * receiptModuleDots && fits; ++dot) {
                    const int row = top + y * receiptModuleDots, column = left + x * receiptModuleDots;
                    fits = image.pixel(column + dot % receiptModuleDots, row + dot / receiptModuleDots)
                        == image.pixel(column, row);
                }
        if (fits && image.pixel(left + 4 * receiptModuleDots, top + 4 * receiptModuleDots) != image.pixel(left, top))
            bestTop = top;
    }
    QVERIFY(bestTop > 0);
}

void PrinterTest::howThePrinterIsIsTold_data()
{
    QTest::addColumn<PrinterState>("state");
    QTest::newRow("ready") << PrinterState::Ready;
    QTest::newRow("paper low") << PrinterState::PaperLow;
    QTest::newRow("paper out") << PrinterState::PaperOut;
    QTest::newRow("cover open") << PrinterState::CoverOpen;
    QTest::newRow("broken") << PrinterState::Faulty;
}

void PrinterTest::howThePrinterIsIsTold()
{
    QFETCH(PrinterState, state);
    NetworkPrinter network;
    network.printer.isNearEnd = state == PrinterState::PaperLow;
    network.printer.linesLeft = state == PrinterState::PaperOut ? 0 : 1000;
    network.printer.isOpen = state == PrinterState::CoverOpen;
    network.printer.isBroken = state == PrinterState::Faulty;
    const auto driver = network.driver();
    QCOMPARE(await(driver->status()), state);
}

void PrinterTest::withoutPaperNothingIsSent()
{
    NetworkPrinter network;
    network.printer.linesLeft = 0;
    const auto driver = network.driver();
    QCOMPARE(await(driver->print(sheetOf(2))), (PrintOutcome {PrinterState::PaperOut, 0, {}}));
    network.printer.linesLeft = 10'000;
    (void)network.printer.work();
    QCOMPARE(network.printer.linesPrinted, 0);
}

void PrinterTest::whenPaperRunsOutTheRestIsNotPrintedLater()
{
    NetworkPrinter network;
    const TicketSheet sheet = sheetOf(3);
    network.printer.linesLeft = receiptImage(sheet, 0)->height() * 3 / 2;
    const auto driver = network.driver();
    QCOMPARE(await(driver->print(sheet)), (PrintOutcome {PrinterState::PaperOut, 1, {}}));
    QTRY_COMPARE(network.printer.forgotten, 1);
    QCOMPARE(network.printer.tickets.size(), 1);
    network.printer.linesLeft = 100'000;
    QVERIFY(network.printer.work().isEmpty());
    QCOMPARE(network.printer.tickets.size(), 1);

    const TicketSheet next = sheetOf(1);
    QVERIFY(await(driver->print(next)).isDone());
    QCOMPARE(codesIn(network.printer.tickets.last()), codesOf(next));
}

void PrinterTest::aCoverThatIsOpenedInTheMiddleIsTold()
{
    NetworkPrinter network;
    network.printer.openAfterLines = 300;
    const auto driver = network.driver();
    QCOMPARE(await(driver->print(sheetOf(1))), (PrintOutcome {PrinterState::CoverOpen, 0, {}}));
}

void PrinterTest::aCableThatIsPulledInTheMiddleIsTold()
{
    NetworkPrinter network;
    network.dropsAfterTickets = 1;
    const auto driver = network.driver();
    QCOMPARE(await(driver->print(sheetOf(2))), (PrintOutcome {PrinterState::Unreachable, 0, {}}));
}

void PrinterTest::aPrinterThatIsNotThereOrSilentIsTold()
{
    NetworkPrinter network;
    network.isSilent = true;
    const auto silent = network.driver();
    QCOMPARE(await(silent->status()), PrinterState::Unreachable);
    EscPosPrinter absent(std::make_unique<TcpWire>(u"127.0.0.1"_s, quint16(1)));
    QCOMPARE(await(absent.status()), PrinterState::Unreachable);
    EscPosPrinter noDevice(std::make_unique<DeviceWire>(u"/dev/no-such-printer"_s));
    QCOMPARE(await(noDevice.status()), PrinterState::Unreachable);
}

void PrinterTest::whatIsAskedWhilePrintingWaits()
{
    NetworkPrinter network;
    const auto driver = network.driver();
    const auto first = driver->print(sheetOf(1));
    const auto state = driver->status();
    const auto second = driver->print(sheetOf(2));
    QCOMPARE(await(second).printed, 2);
    QVERIFY(first.isFinished() && state.isFinished());
    QCOMPARE(network.printer.tickets.size(), 3);
}

void PrinterTest::aPictureHoldsNothingThatAPrinterObeysAtOnce()
{
    QImage image(32, 3, QImage::Format_Mono);
    const QByteArray lines[] = {QByteArray("\x10\x04\x10\x14", 4), QByteArray("\x10\x05\x00\x10", 4),
                                QByteArray("\x04\x01\x10\x10", 4)};
    for (int y = 0; y < 3; ++y)
        std::copy(lines[y].begin(), lines[y].end(), image.scanLine(y));
    const QByteArray commands = printAndCut(image);
    QVERIFY(commands.contains(QByteArray("\x18\x04\x18\x14\x18\x05\x00\x18\x04\x01\x10\x10", 12)));
}

void PrinterTest::aDeviceFileIsAsGoodAsANetwork()
{
    DevicePrinter device;
    EscPosPrinter driver(std::make_unique<DeviceWire>(device.path));
    QCOMPARE(await(driver.status()), PrinterState::Ready);
    const TicketSheet sheet = sheetOf(2);
    QCOMPARE(await(driver.print(sheet)), (PrintOutcome {PrinterState::Ready, 2, {}}));
    QCOMPARE(codesIn(device.printer.tickets[0]) + codesIn(device.printer.tickets[1]), codesOf(sheet));
    device.printer.isOpen = true;
    QCOMPARE(await(driver.status()), PrinterState::CoverOpen);
}

void PrinterTest::aFileIsWrittenForEachBooking()
{
    const QTemporaryDir folder;
    const auto driver = pdfPrinter(folder.filePath(u"new/folder"_s));
    QCOMPARE(await(driver->status()), PrinterState::Ready);
    const PrintOutcome outcome = await(driver->print(sheetOf(2)));
    QCOMPARE(outcome.printed, 2);
    QCOMPARE(outcome.file, folder.filePath(u"new/folder/foyer-7KQ2M0XA.pdf"_s));
    QVERIFY(QFile::exists(outcome.file));
    const auto nowhere = pdfPrinter(u"/proc/no-folder"_s);
    QCOMPARE(await(nowhere->status()), PrinterState::Unreachable);
    QVERIFY(!await(nowhere->print(sheetOf(1))).isDone());
}

void PrinterTest::aQueueThatDoesNotExistIsTold()
{
    const auto driver = queuePrinter(u"no such queue"_s);
    QCOMPARE(await(driver->status()), PrinterState::Unreachable);
    QCOMPARE(await(driver->print(sheetOf(1))), (PrintOutcome {PrinterState::Unreachable, 0, {}}));
}

void PrinterTest::addressesOfPrintersAreUnderstood_data()
{
    QTest::addColumn<bool>("isUnderstood");
    for (const char *good : {"escpos://192.0.2.7", "escpos://printer.example:9101", "device:/dev/usb/lp0",
                             "cups:Foyer left", "pdf:tickets"})
        QTest::newRow(good) << true;
    for (const char *bad : {"", "escpos:", "escpos://", "escpos://host/path", "device:", "cups:", "pdf:", "lpt1"})
        QTest::newRow(*bad ? bad : "nothing") << false;
}

void PrinterTest::addressesOfPrintersAreUnderstood()
{
    QFETCH(bool, isUnderstood);
    const QString address = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(makePrinter(address == u"nothing"_s ? QString() : address).ok(), isUnderstood);
}

void PrinterTest::aDeskLetsPayWhenThePrinterIsFine()
{
    test::ScriptedPrinter printer;
    PrintDesk desk(printer);
    const QSignalSpy mayPay(&desk, &PrintDesk::mayPay);
    printer.state = PrinterState::PaperLow;
    desk.askBeforePaying();
    QCOMPARE(mayPay.count(), 1);
    QCOMPARE(desk.step(), PrintStep::Idle);
}

void PrinterTest::aDeskWarnsBeforePayingAndLetsTheCustomerDecide()
{
    test::ScriptedPrinter printer;
    PrintDesk desk(printer);
    const QSignalSpy mayPay(&desk, &PrintDesk::mayPay);
    printer.state = PrinterState::PaperOut;
    desk.askBeforePaying();
    QCOMPARE(desk.step(), PrintStep::Warned);
    QCOMPARE(desk.problem(), PrinterState::PaperOut);
    desk.doNotPay();
    QCOMPARE(desk.step(), PrintStep::Idle);
    QCOMPARE(mayPay.count(), 0);
    desk.askBeforePaying();
    desk.payAllTheSame();
    QCOMPARE(mayPay.count(), 1);
}

void PrinterTest::whatTheLastCustomerAskedIsNotHeard()
{
    test::ScriptedPrinter printer;
    printer.isSlow = true;
    PrintDesk desk(printer);
    const QSignalSpy mayPay(&desk, &PrintDesk::mayPay);
    desk.askBeforePaying();
    desk.startOver();
    printer.answerNow();
    QCOMPARE(mayPay.count(), 0);
    desk.print(sheetOf(1));
    desk.startOver();
    printer.answerNow();
    QCOMPARE(desk.step(), PrintStep::Idle);
}

void PrinterTest::aDeskTellsWhatBecameOfTheTickets()
{
    test::ScriptedPrinter printer;
    printer.isSlow = true;
    PrintDesk desk(printer);
    desk.print(sheetOf(2));
    QCOMPARE(desk.step(), PrintStep::Printing);
    desk.print(sheetOf(2));
    QCOMPARE(printer.prints, 1);
    printer.answerNow();
    QCOMPARE(desk.step(), PrintStep::Printed);
    QCOMPARE(desk.outcome().printed, 2);
    printer.state = PrinterState::CoverOpen;
    desk.print(sheetOf(2));
    printer.answerNow();
    QCOMPARE(desk.step(), PrintStep::Failed);
    QCOMPARE(desk.problem(), PrinterState::CoverOpen);
}

FOYER_TEST_WITH(QGuiApplication, PrinterTest)
#include "printertest.moc"
