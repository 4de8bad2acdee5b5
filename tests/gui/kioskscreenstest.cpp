#include "client/kiosk/footer.h"
#include "client/widgets/button.h"
#include "client/widgets/seatmapcanvas.h"
#include "tests/gui/contactsheet.h"
#include "tests/gui/kioskwalk.h"
#include "tests/gui/pseudolanguage.h"
#include "tests/gui/textfit.h"
#include "tests/support/places/places.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QAccessible>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

const QString screens = inBuild(u"screens");
constexpr int jpegQuality = 85;

QString described(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const QString words = label ? label->text() : button ? button->text() + u'/' + button->accessibleName() : QString();
    return u"%1 \"%2\" is %3x%4, wants %5x%6"_s.arg(QLatin1StringView(widget->metaObject()->className()), words)
        .arg(widget->width())
        .arg(widget->height())
        .arg(widget->sizeHint().width())
        .arg(widget->sizeHint().height());
}

} // namespace

class KioskScreensTest final : public TestCase
{
    Q_OBJECT
private slots:
    void everyScreenFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const client::Language &language : client::Languages::offered())
            QTest::addRow("upright %s", qPrintable(language.code)) << upright << language.code;
        for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s})
            QTest::addRow("lying %s", qPrintable(language)) << lying << language;
    }
    // A picture of each screen is left in build/.../screens, to be looked at, and one of all screens of a language.
    void everyScreenFits()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Kiosk kiosk(size, language);
        walk(kiosk, u"%1-%2"_s.arg(size == upright ? u"upright"_s : u"lying"_s, language), Pictures::Each);
    }

    void textOfTwiceTheSizeFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s})
            QTest::addRow("upright %s", qPrintable(language)) << upright << language;
        QTest::newRow("lying de") << lying << u"de"_s;
    }
    void textOfTwiceTheSizeFits()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Kiosk kiosk(size, language);
        kiosk.access.setTextScale(2);
        walk(kiosk, u"%1-%2-large"_s.arg(size == upright ? u"upright"_s : u"lying"_s, language));
    }

    void aLanguageThatNeedsMoreRoomFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("upright") << upright;
        QTest::newRow("lying") << lying;
    }
    void aLanguageThatNeedsMoreRoomFits()
    {
        QFETCH(QSize, size);
        Kiosk kiosk(size, u"en"_s);
        PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        emit kiosk.languages.changed();
        walk(kiosk, size == upright ? u"upright-pseudo"_s : u"lying-pseudo"_s);
    }

    void whatAnswersIsSeenWithoutScrolling_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("reach");
        QTest::newRow("upright") << upright << false;
        QTest::newRow("upright, within reach") << upright << true;
        QTest::newRow("lying") << lying << false;
        QTest::newRow("lying, within reach") << lying << true;
    }
    // Text of twice the size, in a language that needs more room than any.
    void whatAnswersIsSeenWithoutScrolling()
    {
        QFETCH(QSize, size);
        QFETCH(bool, reach);
        Kiosk kiosk(size, u"en"_s);
        PseudoLanguage pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        emit kiosk.languages.changed();
        kiosk.access.setTextScale(2);
        kiosk.access.setReach(reach);
        QStringList faults;
        ContactSheet sheet;
        KioskWalk walk(kiosk, [&](const QString &name) {
            sheet.add(name, kiosk.window);
            checkAnswers(kiosk, name, faults);
        });
        QVERIFY(walk.pastAllScreens());
        QVERIFY(sheet.picture().save(u"%1/%2-large-pseudo%3.jpg"_s.arg(
            screens, size == upright ? u"upright"_s : u"lying"_s, reach ? u"-reach"_s : QString())));
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    }

    void theHallIsNotMirroredWhereTextRunsFromTheRight()
    {
        Kiosk kiosk(upright, u"ar"_s);
        QCOMPARE(kiosk.window.layoutDirection(), Qt::RightToLeft);
        const auto *seats = kiosk.window.screen(client::Step::Seats), *city = kiosk.window.screen(client::Step::City);
        QCOMPARE(seats->findChild<client::SeatMapCanvas *>()->layoutDirection(), Qt::LeftToRight);
        QCOMPARE(city->findChild<client::Keypad *>()->layoutDirection(), Qt::LeftToRight);
        kiosk.languages.choose(u"en"_s);
        QCOMPARE(kiosk.window.layoutDirection(), Qt::LeftToRight);
    }

private:
    static constexpr QSize upright {1080, 1920}, lying {1920, 1080};

    enum class Pictures { Sheet, Each };

    static void walk(Kiosk &kiosk, const QString &folder, Pictures pictures = Pictures::Sheet)
    {
        QStringList faults;
        ContactSheet sheet;
        KioskWalk walk(kiosk, [&](const QString &name) {
            if (pictures == Pictures::Each)
                save(kiosk, folder, name);
            sheet.add(name, kiosk.window);
            look(kiosk, name, faults);
        });
        const QSize size = kiosk.window.size();
        const bool arrived = walk.pastAllScreens();
        QVERIFY(QDir().mkpath(screens));
        QVERIFY(sheet.picture().save(u"%1/%2.jpg"_s.arg(screens, folder), nullptr, jpegQuality));
        if (kiosk.window.size() != size)
            faults << u"the window has grown to %1 px"_s.arg(kiosk.window.width());
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QVERIFY(arrived);
    }
    static void save(Kiosk &kiosk, const QString &folder, const QString &name)
    {
        QVERIFY(QDir(screens).mkpath(folder));
        QVERIFY(kiosk.window.grab().save(u"%1/%2/%3.jpg"_s.arg(screens, folder, name), nullptr, jpegQuality));
    }
    static void look(Kiosk &kiosk, const QString &name, QStringList &faults)
    {
        for (const QLabel *label : kiosk.window.findChildren<QLabel *>())
            if (label->isVisible() && (isClipped(label) || sticksOut(label)))
                faults << name + u": "_s + described(label);
        const QStringList spilt = spilling(kiosk.window);
        for (const QString &text : spilt)
            faults << u"%1: has no room: %2"_s.arg(name, text);
        const QStringList cut = cutTexts(kiosk.window);
        for (const QString &text : cut)
            faults << u"%1: is cut short: \"%2\""_s.arg(name, text);
        checkButtons(kiosk, name, faults);
        checkFields(kiosk, name, faults);
        checkAnswers(kiosk, name, faults);
    }
    static void checkAnswers(Kiosk &kiosk, const QString &name, QStringList &faults)
    {
        for (const client::Button *button : client::pageInFront(kiosk.window)->findChildren<client::Button *>()) {
            const bool isAnswer = qobject_cast<const client::PrimaryButton *>(button)
                || (client::isWithin<client::Footer>(button) && qobject_cast<const client::SecondaryButton *>(button));
            if (isAnswer && button->isVisible() && button->visibleRegion().boundingRect() != button->rect())
                faults << name + u": not wholly in view: "_s + described(button);
        }
    }
    static void checkFields(const Kiosk &kiosk, const QString &name, QStringList &faults)
    {
        const int target = kiosk.themes.theme().target(client::Target::Primary);
        for (const QLineEdit *field : kiosk.window.findChildren<QLineEdit *>())
            if (field->isVisible() && field->height() < std::max(target, field->fontMetrics().height()))
                faults << u"%1: a field of %2 px is too low"_s.arg(name).arg(field->height());
    }
    static void checkButtons(const Kiosk &kiosk, const QString &name, QStringList &faults)
    {
        const int target = kiosk.themes.theme().target(client::Target::Primary);
        for (QAbstractButton *button : kiosk.window.findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            if (button->width() < target || button->height() < target)
                faults << name + u": smaller than 20 mm: "_s + described(button);
            const bool isCard = button->hasHeightForWidth();
            if (!isCard
                && (button->width() < button->sizeHint().width() || button->height() < button->sizeHint().height()))
                faults << name + u": clipped: "_s + described(button);
            const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button);
            if (!spoken || spoken->text(QAccessible::Name).isEmpty())
                faults << name + u": has no name: "_s + described(button);
        }
    }
};

} // namespace foyer::test

FOYER_TEST_WITH(QApplication, foyer::test::KioskScreensTest)
#include "kioskscreenstest.moc"
