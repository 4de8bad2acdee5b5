#include "client/widgets/button.h"
#include "client/widgets/card.h"
#include "client/widgets/countdownbar.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/focusring.h"
#include "client/widgets/infobanner.h"
#include "client/widgets/keypad.h"
#include "client/widgets/seatlegend.h"
#include "client/widgets/seatmapwidget.h"
#include "client/widgets/stepper.h"
#include "client/widgets/tilebutton.h"
#include "client/widgets/topbar.h"
#include "tests/gui/testplans.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;

class ControlsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void noButtonIsSmallerThanItsTarget();
    void aSqueezedButtonKeepsItsTarget();
    void everyButtonHasAName();
    void theFocusRingIsSeen();
    void theStepperStaysWithinItsRange();
    void theCountdownWarnsInWordsAndShape();
    void theCountdownWarnsOnce();
    void cardsWrapIntoColumns();
    void cardsStartAtTheRightInRightToLeft();
    void theBannerIsHiddenUntilItHasSomethingToSay();
    void aPosterIsRenderedOncePerSize();
    void aBrokenPosterIsNoPicture();
    void theLegendLeavesOutWhatTheHallHasNot();
    void aNewThemeReachesTheControls();
    void theKeyboardFitsWhateverTheTextsSize_data();
    void theKeyboardFitsWhateverTheTextsSize();

private:
    ThemeSource m_themes {Theme::make(Scheme::Dark)};
};

void ControlsTest::noButtonIsSmallerThanItsTarget()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *bar = new TopBar(m_themes);
    auto *map = new SeatMapWidget(m_themes);
    map->setPlan(test::smallPlan());
    auto *card = new Card(m_themes, u"A"_s, u"B"_s);
    card->setFixedWidth(m_themes.theme().px(40));
    auto *banner = new InfoBanner(m_themes);
    banner->showMessage(InfoBanner::Kind::Info, u"Text"_s, u"Do"_s);
    for (QWidget *widget : std::initializer_list<QWidget *> {bar, new Stepper(m_themes, u"Adults"_s), card,
                                                             new PrimaryButton(m_themes, u"OK"_s),
                                                             new SecondaryButton(m_themes, u"No"_s), banner, map})
        layout->addWidget(widget);
    page.resize(1080, 1920);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    const int least = m_themes.theme().target(Target::Primary);
    const QList<QAbstractButton *> buttons = page.findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() >= 10);
    for (const QAbstractButton *button : buttons)
        QVERIFY2(button->width() >= least && button->height() >= least,
                 qPrintable(u"%1 %2"_s.arg(button->text(), button->accessibleName())));
}

void ControlsTest::aSqueezedButtonKeepsItsTarget()
{
    PrimaryButton button(m_themes, u"OK"_s);
    const int least = m_themes.theme().target(Target::Primary);
    QVERIFY(button.minimumSizeHint().width() >= least && button.minimumSizeHint().height() >= least);
    button.setTarget(Target::Other);
    QVERIFY(button.minimumSizeHint().height() >= m_themes.theme().target(Target::Other));
}

void ControlsTest::everyButtonHasAName()
{
    SeatMapWidget map(m_themes);
    Stepper stepper(m_themes, u"Adults"_s);
    TopBar bar(m_themes);
    for (const QWidget *widget : std::initializer_list<QWidget *> {&map, &stepper, &bar})
        for (const QAbstractButton *button : widget->findChildren<QAbstractButton *>())
            QVERIFY(!button->text().isEmpty() || !button->accessibleName().isEmpty());
}

void ControlsTest::theFocusRingIsSeen()
{
    QWidget page;
    auto *layout = new QVBoxLayout(&page);
    auto *first = new PrimaryButton(m_themes, u"One"_s);
    auto *second = new PrimaryButton(m_themes, u"Two"_s);
    layout->addWidget(first);
    layout->addWidget(second);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    second->setFocus();
    const QImage without = first->grab().toImage();
    first->setFocus();
    const QImage with = first->grab().toImage();
    QVERIFY(without != with);
    QCOMPARE(with.pixelColor(with.width() / 2, 1), m_themes.theme().colours().focus);
}

void ControlsTest::theStepperStaysWithinItsRange()
{
    Stepper stepper(m_themes, u"Adults"_s);
    stepper.setRange(1, 3);
    QCOMPARE(stepper.value(), 1);
    QSignalSpy changed(&stepper, &Stepper::valueChanged);
    const QList<IconButton *> buttons = stepper.findChildren<IconButton *>();
    QCOMPARE(buttons.size(), 2);
    for (int i = 0; i < 5; ++i)
        QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(stepper.value(), 3);
    QCOMPARE(changed.size(), 2);
    QVERIFY(!buttons[1]->isEnabled() && buttons[0]->isEnabled());
    QCOMPARE(stepper.accessibleName(), u"Adults: 3"_s);
}

void ControlsTest::theCountdownWarnsInWordsAndShape()
{
    CountdownBar bar(m_themes);
    bar.resize(bar.sizeHint());
    bar.setRemaining(245, 300);
    QCOMPARE(bar.words(), u"Seats held for 4:05"_s);
    QVERIFY(!bar.isWarning());
    bar.setRemaining(61, 300);
    const QImage calm = bar.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
    bar.setRemaining(60, 300);
    QVERIFY(bar.isWarning());
    QVERIFY(bar.accessibleName().startsWith(u"Only 1 minute"_s));
    QVERIFY(bar.grab().toImage().convertToFormat(QImage::Format_Grayscale8) != calm);
}

void ControlsTest::theCountdownWarnsOnce()
{
    CountdownBar bar(m_themes);
    QSignalSpy warned(&bar, &CountdownBar::warningBegan);
    for (int seconds = 65; seconds > 50; --seconds)
        bar.setRemaining(seconds, 300);
    QCOMPARE(warned.size(), 1);
    bar.setRemaining(300, 300); // extended
    bar.setRemaining(59, 300);
    QCOMPARE(warned.size(), 2);
}

void ControlsTest::cardsWrapIntoColumns()
{
    QWidget page;
    auto *grid = new FlowGrid(&page);
    grid->setColumnMinimum(200);
    grid->setGaps(10, 20);
    QList<Card *> cards;
    for (int i = 0; i < 5; ++i) {
        cards << new Card(m_themes, u"Title"_s, u"Line"_s);
        grid->addWidget(cards.last());
    }
    page.resize(630, 2000);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(cards[0]->y(), cards[2]->y());
    QVERIFY(cards[3]->y() > cards[2]->y());
    QCOMPARE(cards[3]->x(), cards[0]->x());
    QVERIFY(cards[0]->width() >= 200);
    QVERIFY(grid->heightForWidth(210) > 2 * grid->heightForWidth(630));
    grid->clear();
    QCOMPARE(grid->count(), 0);
}

void ControlsTest::cardsStartAtTheRightInRightToLeft()
{
    QWidget page;
    page.setLayoutDirection(Qt::RightToLeft);
    auto *grid = new FlowGrid(&page);
    grid->setColumnMinimum(200);
    auto *first = new SecondaryButton(m_themes, u"1"_s);
    auto *second = new SecondaryButton(m_themes, u"2"_s);
    grid->addWidget(first);
    grid->addWidget(second);
    page.resize(500, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QVERIFY(first->x() > second->x());
}

void ControlsTest::theBannerIsHiddenUntilItHasSomethingToSay()
{
    QWidget page;
    auto *banner = new InfoBanner(m_themes, &page);
    page.show();
    QVERIFY(!banner->isVisible());
    banner->showMessage(InfoBanner::Kind::Error, u"The seat is taken."_s, u"Choose another"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(banner->accessibleName(), u"The seat is taken."_s);
    QSignalSpy pressed(banner, &InfoBanner::actionPressed);
    QTest::mouseClick(banner->findChild<SecondaryButton *>(), Qt::LeftButton);
    QCOMPARE(pressed.size(), 1);
}

void ControlsTest::aPosterIsRenderedOncePerSize()
{
    const Poster poster("<svg xmlns='http://www.w3.org/2000/svg' width='20' height='30'>"
                        "<rect width='20' height='30' fill='#ff0000'/></svg>"_ba);
    const QPixmap first = poster.pixmap({40, 60});
    QCOMPARE(first.toImage().pixelColor(20, 30), QColor(255, 0, 0));
    QCOMPARE(poster.pixmap({40, 60}).cacheKey(), first.cacheKey());
    QCOMPARE(poster.pixmap({20, 30}).size(), QSize(20, 30));
}

void ControlsTest::aBrokenPosterIsNoPicture() { QVERIFY(Poster("<nonsense"_ba).pixmap({40, 60}).isNull()); }

void ControlsTest::theLegendLeavesOutWhatTheHallHasNot()
{
    SeatLegend legend(m_themes);
    legend.setPlan(*test::smallPlan(), {{u"stalls"_s, Money {1250, u"EUR"_s}}});
    const auto words = [&legend] {
        QStringList list;
        for (const QWidget *entry : legend.findChildren<QWidget *>())
            if (!entry->isHidden())
                list << entry->accessibleName();
        return list.join(u'|');
    };
    QVERIFY(words().contains(u"Wheelchair space"_s));
    QVERIFY(words().contains(u"A  Stalls"_s));
    QVERIFY(words().contains(u"12.50"_s));
    QVERIFY(words().contains(u"Sold"_s));
    legend.setPlan(*test::largePlan());
    QVERIFY(!words().contains(u"Wheelchair space"_s));
}

void ControlsTest::aNewThemeReachesTheControls()
{
    ThemeSource themes(Theme::make(Scheme::Dark, {4, 600, 1}));
    PrimaryButton button(themes, u"Pay"_s);
    const QSize before = button.sizeHint();
    themes.setTheme(Theme::make(Scheme::HighContrast, {4, 600, 1.5}));
    QVERIFY(button.sizeHint().width() > before.width());
    button.resize(button.sizeHint());
    const QImage image = button.grab().toImage();
    QCOMPARE(image.pixelColor(image.width() / 2, image.height() / 5), themes.theme().colours().accent);
}

void ControlsTest::theKeyboardFitsWhateverTheTextsSize_data()
{
    QTest::addColumn<Keypad::Kind>("kind");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qreal>("scale");
    for (const Keypad::Kind kind : {Keypad::Kind::Names, Keypad::Kind::Codes, Keypad::Kind::Mail})
        for (const QLocale::Language language : {QLocale::English, QLocale::German})
            for (const qreal scale : {1.0, textScaleMax})
                QTest::addRow("%d %s %.1f", int(kind), qPrintable(QLocale::languageToString(language)), scale)
                    << kind << QLocale(language) << scale;
}

void ControlsTest::theKeyboardFitsWhateverTheTextsSize()
{
    QFETCH(const Keypad::Kind, kind);
    QFETCH(const QLocale, locale);
    QFETCH(const qreal, scale);
    ThemeSource themes(Theme::make(Scheme::Dark, {.textScale = scale}));
    const Theme &theme = themes.theme();
    Keypad keypad(themes, kind);
    keypad.setWords(u"Leerzeichen"_s, u"Löschen"_s, u"Letztes Zeichen löschen"_s);
    keypad.setLocale(locale);
    keypad.show();
    QVERIFY(QTest::qWaitForWindowExposed(&keypad));
    QVERIFY(keypad.sizeHint().width() <= 1080 - 2 * theme.space(Space::Large)); // of a screen that stands upright
    int keys = 0;
    for (const TileButton *key : keypad.findChildren<TileButton *>()) {
        if (!key->isVisible())
            continue; // of a locale before
        ++keys;
        const TileLine &line = key->lines().constFirst();
        const int target = theme.target(Target::Primary);
        QVERIFY2(key->width() >= target && key->height() >= target, qPrintable(line.text));
        const qreal room = focusInset(theme, key->rect()).width() - theme.space(Space::Small);
        const QFontMetrics metrics(theme.font(line.role));
        QVERIFY2(metrics.horizontalAdvance(line.text) <= room, qPrintable(line.text));
        QVERIFY2(metrics.height() <= key->height(), qPrintable(line.text));
        QVERIFY(!key->accessibleName().trimmed().isEmpty());
    }
    QVERIFY(keys >= 28);
}

FOYER_TEST_WITH(QApplication, ControlsTest)
#include "controlstest.moc"
