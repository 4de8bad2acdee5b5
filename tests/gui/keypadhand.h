// A hand on the kiosk's keypad: it has the six keys and nothing else.
#pragma once

#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/readingorder.h"
#include "client/logic/kiosk/accesssettings.h"
#include "tests/gui/recordedsenses.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

namespace foyer::test
{

class KeypadHand
{
public:
    // kiosk: of a test or a real one, with a window, wishes and a voice that is written down.
    template <class AnyKiosk>
    explicit KeypadHand(AnyKiosk &kiosk)
        : m_window(kiosk.window)
        , m_access(kiosk.access)
        , m_voice(kiosk.voice)
    {
    }

    void press(Qt::Key key) const { QTest::keyClick(m_window.windowHandle(), key); }
    // By right alone, or down where right does not lead out of the seats; false when all was passed without meeting it.
    // With speech on, what is not said is not met.
    template <class Predicate>
    requires std::is_invocable_r_v<bool, Predicate, const QWidget *>
    bool goTo(Predicate isMeant) const
    {
        const qsizetype most = 2 * client::stopsOf(*client::pageInFront(m_window)).size() + 60;
        for (qsizetype i = 0; i < most; ++i) {
            const QWidget *const now = QApplication::focusWidget();
            if (now && m_access.speech() && (i > 0 || isMeant(now)) && !hears())
                return false;
            if (now && isMeant(now))
                return true;
            press(now && now->inherits("foyer::client::SeatMapCanvas") ? Qt::Key_Down
                      : m_window.isRightToLeft()                       ? Qt::Key_Left
                                                                       : Qt::Key_Right);
        }
        return false;
    }
    bool goTo(const QString &words) const
    {
        return goTo([&words](const QWidget *one) {
            const auto *button = qobject_cast<const QAbstractButton *>(one);
            return button
                && (button->text().startsWith(words) || button->accessibleName().startsWith(words)
                    || button->objectName() == words);
        });
    }
    // Goes to the button and selects it.
    bool take(const QString &words) const
    {
        const bool found = goTo(words);
        if (found)
            press(Qt::Key_Return);
        return found;
    }
    // The first of these that was not said after those before it; empty when all were.
    QString unheard(const QStringList &wanted) const
    {
        const QString story = m_voice.story();
        qsizetype at = 0;
        for (const QString &words : wanted) {
            at = story.indexOf(words, at);
            if (at < 0)
                return words;
        }
        return {};
    }
    // What of the page in front a finger could use.
    QList<QWidget *> operable() const
    {
        QList<QWidget *> all;
        for (QWidget *one : client::pageInFront(m_window)->findChildren<QWidget *>()) {
            const bool isMap = one->inherits("foyer::client::SeatMapCanvas");
            if ((qobject_cast<QAbstractButton *>(one) || qobject_cast<QLineEdit *>(one) || isMap) && one->isVisible()
                && one->isEnabled() && !pagesAList(one))
                all << one;
        }
        return all;
    }

private:
    // What has the keys is what was said last.
    bool hears() const
    {
        return QTest::qWaitFor(
            [this] {
                QAccessibleInterface *face = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
                const QStringList &said = m_voice.said;
                return face && !said.isEmpty() && said.constLast().contains(face->text(QAccessible::Name).simplified());
            },
            10'000);
    }
    // Walking the list pages it.
    static bool pagesAList(const QWidget *one)
    {
        const auto *area = qobject_cast<const QScrollArea *>(one->parentWidget());
        return area && area->widget()->findChild<QAbstractButton *>();
    }

    client::KioskWindow &m_window;
    const client::AccessSettings &m_access;
    const RecordedVoice &m_voice;
};

} // namespace foyer::test
