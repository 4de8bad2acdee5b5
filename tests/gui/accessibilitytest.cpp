#include "tests/gui/accessibility.h"
#include "client/kiosk/kioskoptions.h"
#include "client/kiosk/spokenwords.h"
#include "client/widgets/button.h"
#include "client/widgets/tilebutton.h"
#include "tests/gui/kioskwalk.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

using client::AccessTheme;

constexpr QSize upright {1080, 1920}, lying {1920, 1080};
constexpr qreal targetMm = 20, leastTargetMm = 10;

// There one can only wait, or go elsewhere.
bool asksNothing(const QString &screen)
{
    return QStringList {u"8-lost-holding"_s, u"11-away"_s, u"11-pairing"_s, u"11-out-of-service"_s}.contains(screen);
}

QString named(const QWidget *control)
{
    return u"%1 \"%2\""_s.arg(QLatin1StringView(control->metaObject()->className()), control->accessibleName());
}

// On the page: of what is cut off, the part that is seen.
QRect placeOf(const QWidget &control, const QWidget &page)
{
    const QRect seen = control.visibleRegion().boundingRect();
    const QRect part = seen.isEmpty() ? control.rect() : seen;
    return {control.mapTo(&page, part.topLeft()), part.size()};
}

} // namespace

// Numbers: WCAG 2.2 AA, and EN 301 549 for what is closed to people's own software (5.1.4: the height of text).
class AccessibilityTest final : public TestCase
{
    Q_OBJECT
private slots:
    void millimetresAreThoseOfTheScreen();
    void aScreenOfNoSizeIsRefused();
    void textIsTallEnough();
    void textOfALargeScaleIsAllOfTheHeightThatEveryoneCanRead();
    void colourHasItsContrast_data();
    void colourHasItsContrast();
    void targetsAreLargeEnough();
    void theFocusIsSeen_data() { colourHasItsContrast_data(); }
    void theFocusIsSeen();
    void controlsFollowEachOtherAsTheyAreRead_data();
    void controlsFollowEachOtherAsTheyAreRead();
    void everyControlHasANameAndARole();
    void listsAreSaidAsTheLanguageJoinsThem_data();
    void listsAreSaidAsTheLanguageJoinsThem();
    void everyControlIsWithinReach_data();
    void everyControlIsWithinReach();
    void whatIsChosenIsToldByMoreThanColour();
    void whatMakesItEasierIsAtHandOnEveryScreen();
    void eachWishShowsAtOnce();
    void wishesAreForgottenWithTheCustomer();

private:
    using Look = std::function<void(const QString &screen, QWidget &front, QStringList &faults)>;
    static void onEveryScreen(Kiosk &kiosk, const Look &look)
    {
        QStringList faults;
        QVERIFY(QTest::qWaitForWindowActive(&kiosk.window));
        KioskWalk walk(kiosk, [&](const QString &name) { look(name, *pageInFront(kiosk.window), faults); });
        QVERIFY(walk.pastAllScreens());
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }
    static qreal mm(const Kiosk &kiosk, qreal pixels) { return pixels / kiosk.themes.theme().screen().pxPerMm; }
};

void AccessibilityTest::millimetresAreThoseOfTheScreen()
{
    const auto specOf = [](const QStringList &arguments, const QSizeF &saidMm) {
        const Result<client::AskedFor> asked = client::parseKioskOptions(QStringList {u"foyer-kiosk"_s} + arguments);
        return asked ? client::screenSpec(asked->options, QSize(1080, 1920), saidMm) : client::ScreenSpec {0};
    };
    const auto isNear = [](qreal a, qreal b) { return std::abs(a - b) < 0.01; };
    QVERIFY(isNear(specOf({}, {}).pxPerMm, 1920 / 476.0));
    QVERIFY(isNear(specOf({}, {299, 531}).pxPerMm, 1920 / 531.0));
    QVERIFY(isNear(specOf({}, {16, 9}).pxPerMm, 1920 / 476.0)); // some screens tell their proportions instead
    QVERIFY(isNear(specOf({u"--screen-mm"_s, u"398x708"_s}, {299, 531}).pxPerMm, 1920 / 708.0));
    QVERIFY(isNear(specOf({}, {}).reachMm, 320));
    QVERIFY(isNear(specOf({u"--bottom-mm"_s, u"700"_s}, {}).reachMm, 520));
}

void AccessibilityTest::aScreenOfNoSizeIsRefused()
{
    for (const QString &size : {u"0x0"_s, u"268"_s, u"268x"_s, u"9000x9000"_s, u"26.8x47.6"_s})
        QVERIFY(!client::parseKioskOptions({u"foyer-kiosk"_s, u"--screen-mm"_s, size}));
    for (const QString &height : {u"-1"_s, u"1200"_s, u"high"_s})
        QVERIFY(!client::parseKioskOptions({u"foyer-kiosk"_s, u"--bottom-mm="_s + height}));
}

void AccessibilityTest::textIsTallEnough()
{
    Kiosk kiosk(upright, u"de"_s);
    onEveryScreen(kiosk, [&kiosk](const QString &screen, QWidget &front, QStringList &faults) {
        QList<QRectF> primary; // what leads on, back or elsewhere
        for (const client::Button *button : front.findChildren<client::Button *>())
            if (button->isVisible())
                primary << QRectF(button->mapTo(&front, QPoint()), button->size());
        const QList<TextListener::Written> texts = textsOf(front);
        if (texts.isEmpty())
            faults << screen + u" has no text"_s;
        for (const TextListener::Written &text : texts) {
            const bool isPrimary = std::any_of(primary.cbegin(), primary.cend(),
                                               [&text](const QRectF &one) { return one.contains(text.box); });
            const qreal least = isPrimary ? client::bodyCapitalMm : client::capitalFloorMm;
            if (mm(kiosk, text.capitalPx) < least - 0.15) // letters stand on whole pixels
                faults << u"%1: \"%2\" is %3 mm tall"_s.arg(screen, text.text).arg(mm(kiosk, text.capitalPx));
        }
    });
}

void AccessibilityTest::textOfALargeScaleIsAllOfTheHeightThatEveryoneCanRead()
{
    Kiosk kiosk(upright, u"en"_s);
    kiosk.access.setTextScale(2);
    onEveryScreen(kiosk, [&kiosk](const QString &screen, QWidget &front, QStringList &faults) {
        for (const TextListener::Written &text : textsOf(front))
            if (mm(kiosk, text.capitalPx) < client::bodyCapitalMm - 0.15)
                faults << u"%1: \"%2\" is %3 mm tall"_s.arg(screen, text.text).arg(mm(kiosk, text.capitalPx));
    });
}

void AccessibilityTest::colourHasItsContrast_data()
{
    QTest::addColumn<AccessTheme>("theme");
    QTest::addColumn<qreal>("text");
    QTest::newRow("dark") << AccessTheme::Dark << 4.5;
    QTest::newRow("light") << AccessTheme::Light << 4.5;
    QTest::newRow("high contrast") << AccessTheme::HighContrast << 7.0;
}

void AccessibilityTest::colourHasItsContrast()
{
    QFETCH(AccessTheme, theme);
    QFETCH(qreal, text);
    constexpr qreal edge = 3;
    Kiosk kiosk(upright, u"en"_s);
    kiosk.access.setTheme(theme);
    onEveryScreen(kiosk, [text](const QString &screen, QWidget &front, QStringList &faults) {
        const QImage picture = front.grab().toImage();
        for (const TextListener::Written &one : textsOf(front))
            if (const qreal ratio = contrastOf(one, picture); ratio < text)
                faults << u"%1: \"%2\" has %3:1"_s.arg(screen, one.text).arg(ratio);
        for (const QWidget *control : controlsOf(front)) {
            const QRect whole(control->mapTo(&front, QPoint()), control->size());
            const bool hasNoEdge = control->inherits("foyer::client::Card") || isPicture(control);
            if (hasNoEdge || control->visibleRegion().boundingRect() != control->rect())
                continue; // a poster with its title is told by these; or it is partly scrolled away
            if (const qreal ratio = edgeContrastOf(*control, picture, whole.topLeft()); ratio < edge)
                faults << u"%1: the edge of %2 has %3:1"_s.arg(screen, named(control)).arg(ratio);
        }
    });
}

void AccessibilityTest::targetsAreLargeEnough()
{
    Kiosk kiosk(lying, u"en"_s);
    onEveryScreen(kiosk, [&kiosk](const QString &screen, QWidget &front, QStringList &faults) {
        for (const QWidget *control : controlsOf(front)) {
            const bool isPrimary = qobject_cast<const QAbstractButton *>(control);
            const qreal least = isPrimary ? targetMm : leastTargetMm;
            if (mm(kiosk, std::min(control->width(), control->height())) < least - 0.15)
                faults << u"%1: %2 is %3 x %4 px"_s.arg(screen, named(control))
                              .arg(control->width())
                              .arg(control->height());
        }
    });
}

void AccessibilityTest::theFocusIsSeen()
{
    QFETCH(AccessTheme, theme);
    Kiosk kiosk(upright, u"en"_s);
    kiosk.access.setTheme(theme);
    QSet<QString> seen; // one of a kind is enough
    onEveryScreen(kiosk, [&seen](const QString &screen, QWidget &front, QStringList &faults) {
        for (QWidget *control : controlsOf(front)) {
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const QString kind = u"%1 %2 %3"_s.arg(QLatin1StringView(control->metaObject()->className()))
                                     .arg(button && button->isChecked())
                                     .arg(control->height());
            if (isPicture(control) || seen.contains(kind))
                continue;
            seen << kind;
            const int around = 2 * (control->width() + control->height());
            if (const int changed = focusPixelsOf(*control); changed < around)
                faults << u"%1: the focus on %2 changes %3 pixels"_s.arg(screen, named(control)).arg(changed);
        }
    });
    QVERIFY(seen.size() > 5);
}

void AccessibilityTest::controlsFollowEachOtherAsTheyAreRead_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("language");
    QTest::newRow("upright, from the left") << upright << u"en"_s;
    QTest::newRow("lying, from the right") << lying << u"ar"_s;
}

void AccessibilityTest::controlsFollowEachOtherAsTheyAreRead()
{
    QFETCH(QSize, size);
    QFETCH(QString, language);
    Kiosk kiosk(size, language);
    onEveryScreen(kiosk, [](const QString &screen, QWidget &front, QStringList &faults) {
        QList<QWidget *> controls = controlsOf(front);
        if (controls.isEmpty() && !asksNothing(screen))
            faults << screen + u" has no control"_s;
        // Posters that have drifted off stand nowhere until the focus brings them back.
        controls.removeIf([&front](const QWidget *control) {
            const QRect place = placeOf(*control, front);
            return place.left() > front.width() || place.right() < 0;
        });
        for (qsizetype i = 1; i < controls.size(); ++i) {
            const QWidget *first = controls[i - 1], *second = controls[i];
            const QRect one = placeOf(*first, front), other = placeOf(*second, front);
            const bool ofPage = front.layoutDirection() == Qt::RightToLeft;
            const bool ofGroup = first->parentWidget()->layoutDirection() == Qt::RightToLeft; // Latin keys
            if (!isReadAfter(one, other, ofPage) && !isReadAfter(one, other, ofGroup))
                faults << u"%1: %2 comes after %3"_s.arg(screen, named(second), named(first));
        }
    });
}

void AccessibilityTest::everyControlHasANameAndARole()
{
    Kiosk kiosk(upright, u"en"_s);
    onEveryScreen(kiosk, [](const QString &screen, QWidget &front, QStringList &faults) {
        for (QWidget *control : controlsOf(front)) {
            QAccessibleInterface *told = QAccessible::queryAccessibleInterface(control);
            if (!told || told->text(QAccessible::Name).trimmed().isEmpty())
                faults << u"%1: %2 has no name"_s.arg(screen, named(control));
            else if (told->role() == QAccessible::NoRole || told->role() == QAccessible::Client)
                faults << u"%1: %2 has no role"_s.arg(screen, named(control));
        }
    });
}

void AccessibilityTest::listsAreSaidAsTheLanguageJoinsThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("comma");
    QTest::newRow("Arabic") << u"ar"_s << u"، "_s;
    QTest::newRow("Japanese") << u"ja"_s << u"、"_s;
    QTest::newRow("Chinese") << u"zh"_s << u"，"_s;
}

// Of all that can be chosen; names and sentences from elsewhere have the commas that they came with.
void AccessibilityTest::listsAreSaidAsTheLanguageJoinsThem()
{
    QFETCH(QString, language);
    QFETCH(QString, comma);
    Kiosk kiosk(upright, language);
    QSet<QString> lists;
    onEveryScreen(kiosk, [&](const QString &screen, QWidget &front, QStringList &faults) {
        for (QWidget *stop : client::stopsOf(front)) {
            const QString said = client::SpokenWords::control(stop, client::SpokenWords::groupOf(stop)).text;
            if (said.contains(comma))
                lists << said;
            if (said.contains(u", "_s) || said.contains(u"; "_s))
                faults << screen + u": "_s + said;
        }
    });
    QVERIFY(lists.size() > 50);
}

void AccessibilityTest::everyControlIsWithinReach_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("upright") << upright;
    QTest::newRow("lying") << lying;
}

// No higher than 1,220 mm above the floor, where the screen begins at 900 mm.
void AccessibilityTest::everyControlIsWithinReach()
{
    QFETCH(QSize, size);
    Kiosk kiosk(size, u"de"_s);
    kiosk.access.setReach(true);
    const int highest = size.height() - int(320 * kiosk.themes.theme().screen().pxPerMm) - 1;
    onEveryScreen(kiosk, [highest](const QString &screen, QWidget &front, QStringList &faults) {
        for (const QWidget *control : controlsOf(front))
            if (control->mapTo(control->window(), control->visibleRegion().boundingRect().topLeft()).y() < highest)
                faults << u"%1: %2 is too high"_s.arg(screen, named(control));
    });
}

// In greyscale: a tick in the corner, and a ground of another lightness.
void AccessibilityTest::whatIsChosenIsToldByMoreThanColour()
{
    for (const client::Scheme scheme : {client::Scheme::Dark, client::Scheme::Light, client::Scheme::HighContrast}) {
        client::ThemeSource themes(client::Theme::make(scheme));
        client::TileButton tile(themes);
        tile.setCheckable(true);
        tile.setLines({{u"Adult"_s}});
        tile.resize(200, 100);
        const int corner = themes.theme().px(5), inset = themes.theme().px(2.2);
        const auto inkInCorner = [&] {
            const QImage grey = tile.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
            const QRgb ground = grey.pixel(tile.width() / 2, tile.height() / 4);
            int ink = 0;
            for (int y = inset; y < corner; ++y)
                for (int x = tile.width() - corner; x < tile.width() - inset; ++x)
                    ink += std::abs(qGray(grey.pixel(x, y)) - qGray(ground)) > 60;
            return std::pair(ink, QColor(ground));
        };
        const auto [without, usual] = inkInCorner();
        tile.setChecked(true);
        const auto [with, chosen] = inkInCorner();
        QVERIFY(with > without + 10);
        QVERIFY(client::contrastRatio(usual, chosen) >= 3);
    }
}

void AccessibilityTest::whatMakesItEasierIsAtHandOnEveryScreen()
{
    Kiosk kiosk(upright, u"en"_s);
    onEveryScreen(kiosk, [&kiosk](const QString &screen, QWidget &front, QStringList &faults) {
        if (&front == kiosk.window.centralWidget() && !kiosk.button(u"access"_s))
            faults << screen;
    });
}

void AccessibilityTest::eachWishShowsAtOnce()
{
    Kiosk kiosk(upright, u"en"_s);
    kiosk.press(u"access"_s);
    const int usual = kiosk.themes.theme().font(client::TextRole::Body).pixelSize();
    QVERIFY(kiosk.press(u"Very large"_s));
    QVERIFY(kiosk.themes.theme().font(client::TextRole::Body).pixelSize() >= 2 * usual - 1);
    QVERIFY(kiosk.button(u"Very large"_s)->isChecked());
    QVERIFY(kiosk.press(u"High contrast"_s));
    QCOMPARE(kiosk.themes.theme().scheme(), client::Scheme::HighContrast);
    QVERIFY(!kiosk.button(u"Dark"_s)->isChecked());
    QVERIFY(kiosk.press(u"Nothing moves"_s));
    QVERIFY(kiosk.themes.theme().reducedMotion);
    QVERIFY(kiosk.press(u"Everything lower down"_s));
    QVERIFY(kiosk.access.reach());
    QVERIFY(kiosk.press(u"Everything lower down"_s));
    QVERIFY(!kiosk.access.reach());
}

void AccessibilityTest::wishesAreForgottenWithTheCustomer()
{
    Kiosk kiosk(upright, u"en"_s);
    QTRY_VERIFY(kiosk.flow.isReady());
    kiosk.flow.start();
    kiosk.access.setTextScale(2);
    kiosk.access.setTheme(AccessTheme::Light);
    kiosk.flow.startOver();
    QVERIFY(kiosk.access.isUsual());
    QCOMPARE(kiosk.themes.theme().screen().textScale, 1.0);
    QCOMPARE(kiosk.themes.theme().scheme(), client::Scheme::Dark);
    // Also when they were only tried on the screen that attracts.
    kiosk.press(u"access"_s);
    QVERIFY(kiosk.press(u"Light"_s));
    auto *alone = kiosk.window.findChild<QTimer *>(u"leftAlone"_s);
    QVERIFY(alone && alone->isActive());
    alone->start(0);
    QTRY_VERIFY(kiosk.access.isUsual());
    QVERIFY(kiosk.button(u"access"_s)); // nothing lies over the page any more
}

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::AccessibilityTest)
#include "accessibilitytest.moc"
