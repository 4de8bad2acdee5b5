#include "client/kiosk/screendeck.h"

#include "client/kiosk/screens/screenfactory.h"
#include "client/widgets/touchscroll.h"

#include <QLineEdit>

namespace foyer::client
{

ScreenDeck::ScreenDeck(KioskContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_drawn(context.themes.theme())
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the glass does not grow with its content
    connect(&context.themes, &ThemeSource::changed, this, &ScreenDeck::remake);
}

ScreenDeck::Place &ScreenDeck::place(Step step)
{
    const auto known = m_places.find(step);
    if (known != m_places.end())
        return *known;
    Screen *made = makeScreen(step, m_context, nullptr);
    auto *scroll = new TouchScroll(m_context.themes, made, this);
    addWidget(scroll);
    connect(made, &Screen::nextActionChanged, this, &ScreenDeck::nextActionChanged);
    return *m_places.insert(step, {made, scroll});
}

void ScreenDeck::showStep(Step step)
{
    m_step = step;
    const Place &shown = place(step);
    shown.scroll->toTop();
    setCurrentWidget(shown.scroll);
    shown.screen->enter();
}

// What a screen shows is the flow's: only what was typed and not yet sent is the screen's own.
void ScreenDeck::remake()
{
    Theme now = m_context.themes.theme();
    now.language = m_drawn.language; // words are put anew by retranslate()
    if (now == m_drawn)
        return;
    m_drawn = now;
    const QHash<Step, Place> old = std::exchange(m_places, {});
    const auto before = old.constFind(m_step);
    if (before == old.cend())
        return;
    const QLineEdit *const field = before->screen->findChild<QLineEdit *>();
    const QString typed = field ? field->text() : QString();
    showStep(m_step);
    if (QLineEdit *const again = screen(m_step)->findChild<QLineEdit *>())
        again->setText(typed);
    drop(old);
}

void ScreenDeck::forget() { drop(std::exchange(m_places, {})); }

void ScreenDeck::drop(const QHash<Step, Place> &places)
{
    for (const Place &one : places) {
        removeWidget(one.scroll);
        one.scroll->hide();
        one.scroll->deleteLater();
    }
}

} // namespace foyer::client
