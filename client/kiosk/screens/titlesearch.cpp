#include "client/kiosk/screens/titlesearch.h"

#include "client/widgets/keypad.h"
#include "client/widgets/stylesheet.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace foyer::client
{

TitleSearch::TitleSearch(KioskContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_text(new QLineEdit(this))
    , m_keypad(new Keypad(context.themes, Keypad::Kind::Names, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(context.themes.theme().space(Space::Medium));
    column->addWidget(m_text);
    column->addWidget(m_keypad);
    column->addStretch(1);
    m_text->setMaxLength(protocol::wishLengthMax);
    dressField(*m_text, context.themes.theme());
    connect(m_keypad, &Keypad::typed, m_text, &QLineEdit::insert);
    connect(m_keypad, &Keypad::erased, m_text, &QLineEdit::backspace);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        protocol::Wishes wishes = m_context.flow.programme().wishes();
        const QString typed = text.simplified();
        wishes.text = typed.isEmpty() ? std::nullopt : std::optional(typed);
        m_context.flow.programme().wish(wishes);
    });
}

void TitleSearch::refresh()
{
    m_text->setPlaceholderText(tr("Title, director or actor"));
    m_text->setAccessibleName(tr("Title, director or actor"));
    m_keypad->setLocale(QLocale());
    m_keypad->setWords(tr("Space"), tr("Erase"), tr("Erase the last letter"));
}

void TitleSearch::begin()
{
    show();
    m_text->setFocus();
}

void TitleSearch::end()
{
    m_text->clear();
    hide();
}

} // namespace foyer::client
