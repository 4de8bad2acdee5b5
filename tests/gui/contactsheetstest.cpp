#include "tests/gui/contactsheet.h"
#include "tests/gui/kioskwalk.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

constexpr int jpegQuality = 85;
constexpr int passes = 4; // until layouts within what scrolls within a page have settled

} // namespace

// Pictures to be looked at, in build/.../screens: one for each language, theme and way that the screen stands.
class ContactSheetsTest final : public TestCase
{
    Q_OBJECT
private slots:
    void everyScreenIsDrawnUpright() { drawAll({1080, 1920}, u"upright"_s); }
    void everyScreenIsDrawnLying() { drawAll({1920, 1080}, u"lying"_s); }

private:
    using Sheets = std::map<QString, ContactSheet>; // by the name of their files

    // One walk: on each screen the languages and themes are changed under the customer's hands.
    void drawAll(QSize size, const QString &way)
    {
        Kiosk kiosk(size);
        Sheets sheets;
        KioskWalk walk(kiosk, [&](const QString &name) { draw(kiosk, way, name, sheets); });
        QVERIFY(walk.pastAllScreens());
        QVERIFY(kiosk.window.size() == size);
        QCOMPARE(qsizetype(sheets.size()), languages().size() * qsizetype(themes.size()));
        const QDir folder(inBuild(u"screens"));
        QVERIFY(folder.mkpath(u"sheets"_s));
        for (const auto &[name, sheet] : sheets) {
            QCOMPARE(sheet.blanks(), QStringList());
            QVERIFY(sheet.picture().save(folder.filePath(u"sheets/%1.jpg"_s.arg(name)), nullptr, jpegQuality));
        }
    }
    // SHEET_LANGUAGES=en,ar is for fewer than all.
    static QStringList languages()
    {
        QStringList codes = qEnvironmentVariable("SHEET_LANGUAGES").split(u',', Qt::SkipEmptyParts);
        if (codes.isEmpty())
            for (const client::Language &one : client::Languages::offered())
                codes << one.code;
        return codes;
    }
    static void draw(Kiosk &kiosk, const QString &way, const QString &screen, Sheets &sheets)
    {
        const QString language = kiosk.languages.current();
        for (const QString &code : languages()) {
            kiosk.languages.choose(code);
            for (const auto &[theme, name] : themes) {
                kiosk.access.setTheme(theme);
                for (int i = 0; i < passes; ++i)
                    QTest::qWait(0);
                sheets[u"%1-%2-%3"_s.arg(way, QLatin1StringView(name), code)].add(screen, kiosk.window);
            }
        }
        kiosk.languages.choose(language);
        kiosk.access.reset();
    }

    static constexpr std::array<std::pair<client::AccessTheme, const char *>, 3> themes {{
        {client::AccessTheme::Dark, "dark"},
        {client::AccessTheme::Light, "light"},
        {client::AccessTheme::HighContrast, "contrast"},
    }};
};

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::ContactSheetsTest)
#include "contactsheetstest.moc"
