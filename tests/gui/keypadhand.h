// A hand on the kiosk's keypad: it has the six keys and nothing else.
#pragma once

#include "client/kiosk/readingorder.h"
#include "tests/gui/kioskdriver.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>

namespace foyer::test
{

class KeypadHand
{
public:
    explicit KeypadHand(Kiosk &kiosk)
        : m_kiosk(kiosk)
    {
    }

    void press(Qt::Key key) const { QTest::keyClick(m_kiosk.window.windowHandle(), key); }
    // By right alone, or down where right does not lead out of the seats; false when all was passed without meeting it.
    // With speech on, what is not said is not met.
    template <class Predicate>
    requires std::is_invocable_r_v<bool, Predicate, const QWidget *>
    bool goTo(Predicate isMeant) const
    {
        const qsizetype most = 2 * client::stopsOf(*client::pageInFront(m_kiosk.window)).size() + 60;
        for (qsizetype i = 0; i < most; ++i) {
            const QWidget *const now = QApplication::focusWidget();
            if (i > 0 && now && m_kiosk.access.speech() && !hears())
                return false;
            if (now && isMeant(now))
                return true;
            press(now && now->inherits("foyer::client::SeatMapCanvas") ? Qt::Key_Down
                      : m_kiosk.window.isRightToLeft()                 ? Qt::Key_Left
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
    // What of the page in front a finger could use.
    QList<QWidget *> operable() const
    {
        QList<QWidget *> all;
        for (QWidget *one : client::pageInFront(m_kiosk.window)->findChildren<QWidget *>()) {
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
                const QStringList &said = m_kiosk.voice.said;
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

    Kiosk &m_kiosk;
};

} // namespace foyer::test
