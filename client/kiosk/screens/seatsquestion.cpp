#include "client/kiosk/screens/seatsquestion.h"

#include "client/kiosk/screens/wording.h"
#include "client/logic/common/words.h"

#include <QVBoxLayout>

namespace foyer::client
{

SeatsQuestion::SeatsQuestion(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_heading(label(TextRole::Title))
    , m_title(label(TextRole::Heading))
    , m_show(label(TextRole::Label, Tone::Muted))
    , m_places(label(TextRole::Title, Tone::Accent))
    , m_hint(label(TextRole::Body, Tone::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap(Space::Large));
    column->addStretch(1);
    column->addWidget(m_heading);
    column->addSpacing(gap(Space::Large));
    for (TextLabel *text : {m_title, m_show, m_places, m_hint})
        column->addWidget(text);
    column->addStretch(2);
}

void SeatsQuestion::ask(const Words &words)
{
    const protocol::ShowDetails &show = flow().show().show();
    m_heading->setText(words.heading);
    m_title->setText(show.titleName);
    m_show->setText(tr("%1 · %2", "day and time, hall").arg(Wording::showTime(show), show.hall));
    m_places->setText(client::Words::listedApart(Wording::places(words.seats, *flow().show().plan())));
    m_hint->setText(words.hint);
    emit nextActionChanged();
}

} // namespace foyer::client
