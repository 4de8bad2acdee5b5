#include "client/widgets/theme.h"
#include "client/widgets/stylesheet.h"
#include "client/widgets/themecolours.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;

Q_DECLARE_METATYPE(foyer::client::Scheme)

class ThemeTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void textHasItsContrast_data() { schemes(); }
    void textHasItsContrast();
    void graphicsHaveTheirContrast_data() { schemes(); }
    void graphicsHaveTheirContrast();
    void highContrastIs7To1();
    void bodyCapitalsAre7MmAtArmsLength_data();
    void bodyCapitalsAre7MmAtArmsLength();
    void noTextIsBelowTheFloor();
    void theFontIsInstalled();
    void textGrowsWithDistanceAndWish();
    void targetsAre20And10Mm();
    void theStyleSheetHasNoHolesLeft();

private:
    static void schemes();
};

void ThemeTest::schemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<qreal>("text");
    QTest::newRow("dark") << Scheme::Dark << 4.5;
    QTest::newRow("light") << Scheme::Light << 4.5;
    QTest::newRow("high contrast") << Scheme::HighContrast << 7.0;
}

void ThemeTest::textHasItsContrast()
{
    QFETCH(Scheme, scheme);
    QFETCH(qreal, text);
    const ThemeColours c = Theme::make(scheme).colours();
    const QList<std::pair<QColor, QColor>> pairs {
        {c.text, c.background},     {c.text, c.surface},      {c.text, c.raised},       {c.textMuted, c.background},
        {c.textMuted, c.surface},   {c.textMuted, c.raised},  {c.textMuted, c.floor},   {c.onAccent, c.accent},
        {c.text, c.accentSoft},     {c.accent, c.background}, {c.onWarning, c.warning}, {c.onDanger, c.danger},
        {c.onSuccess, c.success},   {c.seatText, c.seatFill}, {c.background, c.text},   {c.text, c.floor},
        {c.seatText, c.accentSoft},
    };
    for (const auto &[ink, ground] : pairs)
        QVERIFY2(contrastRatio(ink, ground) >= text,
                 qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrastRatio(ink, ground))));
}

void ThemeTest::graphicsHaveTheirContrast()
{
    QFETCH(Scheme, scheme);
    const ThemeColours c = Theme::make(scheme).colours();
    QList<std::pair<QColor, QColor>> pairs {
        {c.line, c.background}, {c.line, c.surface},      {c.focus, c.background}, {c.focus, c.surface},
        {c.seatLine, c.floor},  {c.seatLine, c.seatFill}, {c.accent, c.floor},     {c.heldLine, c.floor},
        {c.warning, c.surface}, {c.danger, c.surface},    {c.success, c.surface},
    };
    for (const QColor &category : c.categories)
        pairs << std::pair(category, c.floor);
    for (const auto &[ink, ground] : std::as_const(pairs))
        QVERIFY2(contrastRatio(ink, ground) >= 3,
                 qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(contrastRatio(ink, ground))));
}

void ThemeTest::highContrastIs7To1()
{
    QVERIFY(contrastRatio(Qt::black, Qt::white) > 20.9);
    const ThemeColours c = Theme::make(Scheme::HighContrast).colours();
    QVERIFY(contrastRatio(c.line, c.background) >= 7);
    QVERIFY(contrastRatio(c.seatLine, c.floor) >= 7);
}

void ThemeTest::bodyCapitalsAre7MmAtArmsLength_data()
{
    QTest::addColumn<qreal>("pxPerMm");
    QTest::addColumn<qreal>("capitalPx"); // kiosk-and-ecosystem 1.2
    QTest::newRow("21.5 inch FHD") << 4.03 << 29.5;
    QTest::newRow("27 inch FHD") << 3.21 << 23.5;
    QTest::newRow("32 inch FHD") << 2.71 << 19.8;
    QTest::newRow("32 inch 4K") << 5.42 << 39.5;
}

void ThemeTest::bodyCapitalsAre7MmAtArmsLength()
{
    QFETCH(qreal, pxPerMm);
    QFETCH(qreal, capitalPx);
    const Theme theme = Theme::make(Scheme::Dark, {pxPerMm, 600, 1});
    for (const TextRole role : {TextRole::Display, TextRole::Title, TextRole::Heading, TextRole::Body}) {
        const qreal measured = QFontMetricsF(theme.font(role)).capHeight();
        QVERIFY2(measured >= capitalPx - 0.5, qPrintable(QString::number(measured)));
    }
}

void ThemeTest::noTextIsBelowTheFloor()
{
    for (const TextRole role : {TextRole::Label, TextRole::Caption})
        QVERIFY(capitalMm(role) >= capitalFloorMm);
}

void ThemeTest::theFontIsInstalled()
{
    QCOMPARE(QFontInfo(Theme::make(Scheme::Dark).font(TextRole::Body)).family(), u"Inter"_s);
}

void ThemeTest::textGrowsWithDistanceAndWish()
{
    const auto pixels = [](const ScreenSpec &screen) {
        return Theme::make(Scheme::Light, screen).font(TextRole::Body).pixelSize();
    };
    const int usual = pixels({4, 600, 1});
    QVERIFY(std::abs(pixels({4, 1200, 1}) - 2 * usual) <= 2);
    QVERIFY(std::abs(pixels({4, 600, 1.5}) - 1.5 * usual) <= 2);
}

void ThemeTest::targetsAre20And10Mm()
{
    const Theme theme = Theme::make(Scheme::Dark, {4, 600, 1});
    QCOMPARE(theme.target(Target::Primary), 80);
    QCOMPARE(theme.target(Target::Other), 40);
}

void ThemeTest::theStyleSheetHasNoHolesLeft()
{
    const Theme theme = Theme::make(Scheme::Light);
    const QString sheet = styleSheetOf(theme);
    QVERIFY(!sheet.contains(u'%'));
    QVERIFY(!sheet.contains(u'@'));
    QCOMPARE(sheet.count(u'{'), sheet.count(u'}'));
    QCOMPARE(paletteOf(theme).color(QPalette::Highlight), theme.colours().accent);
}

FOYER_TEST_WITH(QApplication, ThemeTest)
#include "themetest.moc"
