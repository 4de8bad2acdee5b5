#include "client/kiosk/screens/typingscreen.h"

#include "client/widgets/privacy.h"
#include "client/widgets/stylesheet.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace foyer::client
{

TypingScreen::TypingScreen(KioskContext &context, Step step, Keypad::Kind kind, int lengthMax, QWidget *parent)
    : Screen(context, parent)
    , m_step(step)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_heading(label(TextRole::Title))
    , m_explanation(label(TextRole::Body, Tone::Muted))
    , m_field(new QLineEdit(this))
    , m_keypad(new Keypad(themes(), kind, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Huge));
    setPrivate(*m_field);
    m_field->setMaxLength(lengthMax);
    dressField(*m_field, theme());
    auto *typing = new QVBoxLayout;
    typing->setSpacing(gap(Space::Large));
    typing->addWidget(m_heading);
    typing->addWidget(m_explanation);
    typing->addWidget(m_field);
    typing->addStretch(1);
    auto *keys = new QVBoxLayout;
    keys->addWidget(m_keypad);
    keys->addStretch(1);
    m_layout->addLayout(typing);
    m_layout->addLayout(keys, 1);
    connect(m_keypad, &Keypad::typed, m_field, &QLineEdit::insert);
    connect(m_keypad, &Keypad::erased, m_field, &QLineEdit::backspace);
    connect(m_field, &QLineEdit::textChanged, this, &TypingScreen::nextActionChanged);
    connect(m_field, &QLineEdit::returnPressed, this, &TypingScreen::goOn);
}

void TypingScreen::enter()
{
    m_field->setText(atFirst());
    m_field->setFocus();
    refresh();
}

void TypingScreen::refresh()
{
    if (flow().step() != m_step)
        return;
    const Words words = this->words();
    m_heading->setText(words.heading);
    m_explanation->setText(words.explanation);
    m_field->setPlaceholderText(words.example);
    m_field->setAccessibleName(words.fieldName);
    m_keypad->setLocale(QLocale());
    m_keypad->setWords(QString(), tr("Erase"), tr("Erase the last letter"));
    emit nextActionChanged();
}

// The next customer is not to read it.
void TypingScreen::hideEvent(QHideEvent *event)
{
    const QSignalBlocker untold(m_field); // there may be no window any more that listens
    m_field->setText(QString()); // clear() could be undone
    Screen::hideEvent(event);
}

std::optional<NextAction> TypingScreen::nextAction() const { return NextAction {words().next, !isBusy() && isTyped()}; }

bool TypingScreen::isTyped() const { return !m_field->text().trimmed().isEmpty(); }

void TypingScreen::goOn()
{
    if (nextAction()->isEnabled)
        send(m_field->text().trimmed());
}

void TypingScreen::arrange(bool portrait)
{
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, portrait ? 0 : 1);
}

} // namespace foyer::client
