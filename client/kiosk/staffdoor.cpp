#include "client/kiosk/staffdoor.h"

#include "client/kiosk/languages.h"
#include "client/logic/device/stafflock.h"
#include "client/widgets/keypad.h"
#include "client/widgets/privacy.h"
#include "client/widgets/stylesheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

StaffDoor::StaffDoor(ThemeSource &themes, Languages &languages, StaffLock *lock, QWidget *parent)
    : Overlay(themes, Ground::Opaque, parent)
    , m_themes(themes)
    , m_lock(lock)
{
    connect(this, &Overlay::actionWanted, this, &StaffDoor::tryPin);
    connect(this, &Overlay::otherWanted, this, [this] {
        hide();
        emit shownOrHidden();
    });
    connect(&languages, &Languages::changed, this, &StaffDoor::retranslate);
    connect(&themes, &ThemeSource::changed, this, [this] {
        if (m_content)
            dressField(*m_field, m_themes.theme());
    });
}

void StaffDoor::knock(const QPoint &at, quint64 atMs)
{
    const QWidget &window = *parentWidget();
    const int side = m_themes.theme().px(cornerMm);
    const int fromStart = window.isRightToLeft() ? window.width() - at.x() : at.x();
    if (!m_lock || !m_lock->hasPin() || isVisible())
        return;
    if (fromStart > side || at.y() > side)
        return m_knocks.clear();
    m_knocks.append(atMs);
    m_knocks.removeIf([atMs](quint64 before) { return atMs - before > quint64(knockMsMax); });
    if (m_knocks.size() >= knocks)
        ask();
}

void StaffDoor::ask()
{
    m_knocks.clear();
    furnish();
    retranslate();
    show();
    emit shownOrHidden();
    m_field->setFocus();
}

// Anew each time: as large as text is wanted now.
void StaffDoor::furnish()
{
    m_content = new QWidget(this);
    setPrivate(*m_content);
    m_field = new QLineEdit(m_content);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setMaxLength(staffPinMax);
    dressField(*m_field, m_themes.theme());
    m_keypad = new Keypad(m_themes, Keypad::Kind::Digits, m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(m_themes.theme().space(Space::Large));
    column->addWidget(m_field);
    column->addWidget(m_keypad);
    setContent(m_content);
    connect(m_keypad, &Keypad::typed, m_field, &QLineEdit::insert);
    connect(m_keypad, &Keypad::erased, m_field, &QLineEdit::backspace);
    connect(m_field, &QLineEdit::returnPressed, this, &StaffDoor::tryPin);
}

void StaffDoor::retranslate()
{
    if (!m_content)
        return;
    tell(tr("Staff only"), tr("Enter your PIN to take this kiosk out of service."));
    offer(tr("Out of service"), tr("Back"));
    m_field->setAccessibleName(tr("PIN"));
    m_keypad->setWords({}, tr("Erase"), tr("Erase the last digit"));
}

void StaffDoor::tryPin()
{
    const StaffLock::Answer answer = m_lock->tryPin(m_field->text());
    m_field->setText(QString());
    if (answer == StaffLock::Answer::Right)
        return emit opened();
    const int wait = m_lock->secondsToWait();
    const QString later =
        wait > 0 ? tr("Please wait %n second(s), then try again.", "", wait) : tr("Please try again.");
    const QString wrong = answer == StaffLock::Answer::Wrong ? tr("This PIN is not right.") + u' ' : QString();
    tell(tr("Staff only"), wrong + later);
    m_field->setFocus();
}

// Nobody is to find digits here.
void StaffDoor::hideEvent(QHideEvent *event)
{
    Overlay::hideEvent(event);
    m_field->setText(QString());
    m_content->hide();
    m_content->deleteLater();
    m_content = nullptr;
}

} // namespace foyer::client
