#include "tests/gui/kioskwalk.h"
#include "tests/support/testcase.h"

#include <QAccessible>
#include <QDir>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

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

bool isClipped(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    if (!label->wordWrap())
        return label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height();
    const QFontMetrics metrics(label->font());
    const QStringList words = label->text().split(QRegularExpression(u"\\s"_s));
    for (const QString &word : words)
        if (metrics.horizontalAdvance(word) > label->contentsRect().width())
            return true;
    return label->heightForWidth(label->width()) > label->height();
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
        for (const QSize size : {QSize(1080, 1920), QSize(1920, 1080)})
            for (const QString &language : {u"en"_s, u"de"_s})
                QTest::addRow("%dx%d %s", size.width(), size.height(), qPrintable(language)) << size << language;
    }
    // A picture of each screen is left in build/.../screens, to be looked at.
    void everyScreenFits()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Kiosk kiosk(size, language);
        QStringList faults;
        KioskWalk walk(kiosk, [&](const QString &name) { look(kiosk, size, language, name, faults); });
        const bool arrived = walk.pastAllScreens();
        QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
        QVERIFY(arrived);
    }

private:
    static void look(Kiosk &kiosk, QSize size, const QString &language, const QString &name, QStringList &faults)
    {
        const QString folder =
            QStringLiteral(FOYER_BINARY_DIR "/screens/%1x%2-%3").arg(size.width()).arg(size.height()).arg(language);
        QVERIFY(QDir().mkpath(folder));
        const QImage picture = kiosk.window.grab().toImage();
        QVERIFY(picture.save(folder + u'/' + name + u".png"_s));
        if (kiosk.window.size() != size)
            faults << u"%1 makes the window %2 px wide"_s.arg(name).arg(kiosk.window.width());
        if (kiosk.languages.current() != language)
            faults << u"%1 is in the wrong language"_s.arg(name);
        for (const QLabel *label : kiosk.window.findChildren<QLabel *>())
            if (label->isVisible() && isClipped(label))
                faults << name + u": "_s + described(label);
        checkButtons(kiosk, name, faults);
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

QTEST_MAIN(foyer::test::KioskScreensTest)
#include "kioskscreenstest.moc"
