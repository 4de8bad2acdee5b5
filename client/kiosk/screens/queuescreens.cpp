#include "client/kiosk/screens/queuescreens.h"

#include "client/widgets/button.h"

#include <QVBoxLayout>

namespace foyer::client
{

namespace
{

constexpr int minuteSeconds = 60;

} // namespace

QueueScreen::QueueScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_parts(new QVBoxLayout)
    , m_heading(label(TextRole::Title))
    , m_figure(label(TextRole::Display, Tone::Accent))
    , m_more(label(TextRole::Heading))
    , m_hint(label(TextRole::Body, Tone::Muted))
    , m_leave(new SecondaryButton(themes(), {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap(Space::Huge));
    column->addStretch(1);
    for (TextLabel *text : {m_heading, m_figure, m_more, m_hint})
        column->addWidget(text);
    m_parts->setSpacing(gap(Space::Large));
    column->addLayout(m_parts);
    column->addWidget(m_leave, 0, Qt::AlignLeading);
    column->addStretch(2);
    connect(m_leave, &SecondaryButton::clicked, this, [this] { leave(); });
}

void QueueScreen::leave() { flow().back(); }

void QueueScreen::addPart(QWidget *part) { m_parts->addWidget(part); }

void QueueScreen::refresh()
{
    const Words now = words().value_or(Words {tr("One moment, please"), {}, {}, {}, {}});
    m_heading->setText(now.heading);
    m_figure->setText(now.figure);
    m_more->setText(now.more);
    m_hint->setText(now.hint);
    m_leave->setText(now.leave);
    m_leave->setVisible(!now.leave.isEmpty());
    m_leave->updateGeometry();
}

std::optional<QueueScreen::Words> RoomScreen::words() const
{
    const std::optional<protocol::RoomPlace> &place = flow().room().place();
    if (flow().step() != Step::Room || !place)
        return std::nullopt;
    const int minutes = (place->estimatedSeconds + minuteSeconds - 1) / minuteSeconds;
    const QString ahead = place->ahead == 0 ? tr("You are next.") : tr("%n before you.", "people", place->ahead);
    const QString wait = minutes <= 1 ? tr("Less than a minute.") : tr("About %n minute(s).", "", minutes);
    return Words {tr("Many people want seats for this show"), tr("Your number is %L1").arg(place->number),
                  tr("%1 %2", "how many are before you, how long it takes").arg(ahead, wait),
                  tr("We let everybody in in the order of arrival. Please stay here: then you can choose your seats."),
                  tr("Choose another time")};
}

} // namespace foyer::client
