// The way out of the kiosk for staff: five touches in the upper corner where lines begin, then a PIN.
#pragma once

#include "client/kiosk/overlay.h"

class QLineEdit;

namespace foyer::client
{

class Keypad;
class Languages;
class StaffLock;

class StaffDoor final : public Overlay
{
    Q_OBJECT
public:
    static constexpr int knocks = 5;
    static constexpr int knockMsMax = 5'000; // for all of them
    static constexpr qreal cornerMm = 25;

    // lock: null where nobody comes out; it outlives this.
    StaffDoor(ThemeSource &themes, Languages &languages, StaffLock *lock, QWidget *parent);

    // A touch at this point of the parent, at this time in milliseconds: the last one of those that are needed opens.
    void knock(const QPoint &at, quint64 atMs);

signals:
    void shownOrHidden();
    void opened(); // by the right PIN

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void ask();
    void furnish();
    void retranslate();
    void tryPin();

    ThemeSource &m_themes;
    StaffLock *const m_lock;
    QWidget *m_content = nullptr; // while it is shown
    QLineEdit *m_field = nullptr;
    Keypad *m_keypad = nullptr;
    QList<quint64> m_knocks; // when
};

} // namespace foyer::client
