#include "client/kiosk/screens/daystrip.h"

#include "client/kiosk/screens/wording.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/tilebutton.h"

namespace foyer::client
{

DayStrip::DayStrip(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new FlowGrid(this);
    const int gap = themes.theme().space(Space::Hair);
    row->setFills(true);
    row->setColumnMinimum(themes.theme().target(Target::Primary));
    row->setGaps(gap, gap);
    for (int i = 0; i < daysShown; ++i) {
        auto *day = new TileButton(themes, this);
        day->setCheckable(true);
        // The flow says which day is chosen: a click alone changes nothing.
        connect(day, &TileButton::clicked, this, [this, day, i] {
            day->setChecked(!day->isChecked());
            emit chosen(m_today.addDays(i));
        });
        row->addWidget(day);
        m_days << day;
    }
}

void DayStrip::setDays(QDate today, QDate chosen)
{
    m_today = today;
    for (int i = 0; i < daysShown; ++i) {
        const QDate day = today.addDays(i);
        m_days[i]->setLines(
            {{Wording::day(day, today), TextRole::Label}, {Wording::dayOfMonth(day), TextRole::Caption, Tone::Muted}});
        m_days[i]->setChecked(day == chosen);
    }
}

} // namespace foyer::client
