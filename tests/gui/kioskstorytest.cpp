// With the eyes closed, at a real server: a whole purchase by the keypad's six keys, and what is heard of it as a
// story.
#include "client/kiosk/spokenwords.h"
#include "client/widgets/button.h"
#include "tests/gui/keypadhand.h"
#include "tests/gui/realkiosk.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using namespace foyer::test;

namespace
{

// As the kiosk says it in the language of the moment.
QString words(const char *context, const char *text) { return QCoreApplication::translate(context, text); }

bool isMain(const QWidget *one) { return qobject_cast<const PrimaryButton *>(one); }

// By its words, wherever in them: languages put times and names in an order of their own.
auto named(const QString &part)
{
    return [part](const QWidget *one) {
        const auto *button = qobject_cast<const QAbstractButton *>(one);
        return button && (button->text() + u'\n' + button->accessibleName()).contains(part);
    };
}

} // namespace

class KioskStoryTest : public TestCase
{
    Q_OBJECT
private slots:
    void initTestCase() { m_theatre.emplace(); }
    void cleanupTestCase() { m_theatre.reset(); }
    void aBlindStrangerBuysTwoTickets_data();
    void aBlindStrangerBuysTwoTickets();

private:
    static void keep(const QString &story, const QString &language);
    std::optional<Theatre> m_theatre;
};

void KioskStoryTest::keep(const QString &story, const QString &language)
{
    const QDir folder(inBuild(u"screens"));
    QVERIFY(folder.mkpath(u"."_s));
    QFile file(folder.filePath(u"story-%1.txt"_s.arg(language)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(story.toUtf8() + '\n');
}

void KioskStoryTest::aBlindStrangerBuysTwoTickets_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "ar"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void KioskStoryTest::aBlindStrangerBuysTwoTickets()
{
    QFETCH(const QString, language);
    RealKiosk kiosk(*m_theatre, language);
    const KeypadHand hand(kiosk);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.flow.nextShows().rowCount() > 0 && kiosk.flow.terminal().isReady(), patienceMs);
    hand.press(Qt::Key_F2);
    QTRY_VERIFY_WITH_TIMEOUT(!kiosk.voice.said.isEmpty(), patienceMs);
    QStringList told {SpokenWords::greeting(), u"Metropolis"_s};

    QVERIFY(hand.goTo(named(u"Metropolis"_s)));
    hand.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.flow.show().isReady() && !kiosk.flow.board().states().isEmpty(), patienceMs);
    const QString take = words("foyer::client::SeatsScreen", "Take these seats"); // they are proposed by themselves
    QTRY_VERIFY_WITH_TIMEOUT(buttonOn(kiosk.window, take), patienceMs);
    QVERIFY(hand.goTo(named(take)));
    hand.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.flow.step(), Step::Basket, patienceMs);
    told << take << words("foyer::client::BasketScreen", "Your tickets");

    QVERIFY(hand.goTo(isMain));
    hand.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.flow.step(), Step::Payment, patienceMs);
    QVERIFY(hand.goTo(isMain));
    hand.press(Qt::Key_Return);
    told << words("foyer::client::PaymentScreen", "Pay by card");

    QTRY_VERIFY_WITH_TIMEOUT(kiosk.flow.terminal().prompt() == TerminalPrompt::InsertCard, patienceMs);
    const QString present = words("foyer::client::PaymentScreen", "Insert your card or hold it against the reader");
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.voice.story().contains(present), patienceMs);
    kiosk.flow.presentDemoCard(u"card-approved"_s); // the hand is at the reader
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.flow.step(), Step::Ticket, patienceMs);
    const QString printed = words("foyer::client::PrintLine", "Your tickets are printed. Please take them.");
    QTRY_VERIFY_WITH_TIMEOUT(kiosk.voice.story().contains(printed), patienceMs);
    QVERIFY(hand.goTo(isMain));
    told << present << words("foyer::client::TicketScreen", "Thank you. Enjoy the show!") << printed
         << words("foyer::client::TicketScreen", "Done");
    const QString reference = kiosk.flow.booking()->reference;
    hand.press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.flow.step(), Step::Home, patienceMs);

    const QString story = kiosk.voice.story();
    keep(story, language);
    QVERIFY2(hand.unheard(told).isEmpty(), qPrintable(hand.unheard(told) + u" is not heard"_s));
    const QString spelled = reference.first(4).split(QString(), Qt::SkipEmptyParts).join(u' ');
    QVERIFY(!story.contains(reference.first(4)) && !story.contains(spelled)); // others listen
}

FOYER_TEST_WITH(QApplication, KioskStoryTest)
#include "kioskstorytest.moc"
