#include "tests/gui/contactsheet.h"
#include "tests/gui/kioskwalk.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

constexpr int jpegQuality = 85;

} // namespace

// Pictures to be looked at, in build/.../screens: one for each language, theme and way that the screen stands.
class ContactSheetsTest final : public TestCase
{
    Q_OBJECT
private slots:
    void everyScreenIsDrawnInEveryLanguageAndTheme_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<client::AccessTheme>("theme");
        for (const auto &[theme, name] : themes) {
            QTest::addRow("upright-%s", name) << QSize(1080, 1920) << theme;
            QTest::addRow("lying-%s", name) << QSize(1920, 1080) << theme;
        }
    }
    // One walk: on each screen the languages are changed under the customer's hands.
    void everyScreenIsDrawnInEveryLanguageAndTheme()
    {
        QFETCH(const QSize, size);
        QFETCH(const client::AccessTheme, theme);
        Kiosk kiosk(size);
        QMap<QString, ContactSheet> sheets;
        KioskWalk walk(kiosk, [&](const QString &name) { draw(kiosk, theme, name, sheets); });
        QVERIFY(walk.pastAllScreens());
        QVERIFY(kiosk.window.size() == size);
        const QDir folder(QStringLiteral(FOYER_BINARY_DIR "/screens"));
        QVERIFY(folder.mkpath(u"sheets"_s));
        for (auto sheet = sheets.cbegin(); sheet != sheets.cend(); ++sheet)
            QVERIFY(sheet->picture().save(
                folder.filePath(u"sheets/%1-%2.jpg"_s.arg(QLatin1StringView(QTest::currentDataTag()), sheet.key())),
                nullptr, jpegQuality));
        QCOMPARE(sheets.size(), client::Languages::offered().size());
    }

private:
    static void draw(Kiosk &kiosk, client::AccessTheme theme, const QString &screen,
                     QMap<QString, ContactSheet> &sheets)
    {
        const QString language = kiosk.languages.current();
        kiosk.access.setTheme(theme);
        for (const client::Language &one : client::Languages::offered()) {
            kiosk.languages.choose(one.code);
            for (int i = 0; i < 2; ++i)
                QTest::qWait(0); // layouts settle
            sheets[one.code].add(screen, kiosk.window);
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
