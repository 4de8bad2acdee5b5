#include "client/widgets/seatlist.h"

#include "client/widgets/button.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/seatwording.h"
#include "client/widgets/tilebutton.h"
#include "client/widgets/touchscroll.h"
#include "shared/core/moneytext.h"

#include <QBoxLayout>

namespace foyer::client
{

namespace
{

constexpr qreal wideColumnMm = 80; // of sections and rows
constexpr qreal seatColumnMm = 48;

struct RowSummary {
    int free = 0;
    std::optional<Money> priceFrom;
};

RowSummary summaryOf(const SeatMapScene &scene, int row)
{
    RowSummary summary;
    const SeatRow &it = scene.plan().rows[row];
    for (int seat = it.firstSeat; seat < it.firstSeat + it.seatCount; ++seat) {
        if (!isOpen(scene.look(seat)))
            continue;
        ++summary.free;
        const std::optional<Money> price = scene.price(seat);
        if (price && (!summary.priceFrom || price->minor < summary.priceFrom->minor))
            summary.priceFrom = price;
    }
    return summary;
}

void setLines(TileButton &tile, const QString &name, int free, const std::optional<Money> &from)
{
    QList<TileLine> lines {{name, TextRole::Body}, {SeatWording::freeSeats(free), TextRole::Label, Tone::Muted}};
    if (free > 0 && from)
        lines << TileLine {SeatWording::priceFrom(*from), TextRole::Label, Tone::Muted};
    tile.setLines(lines);
    tile.setEnabled(free > 0);
}

} // namespace

SeatList::SeatList(ThemeSource &themes, const SeatMapScene &scene, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_scene(scene)
    , m_heading(new TextLabel(themes, TextRole::Body, this))
    , m_up(new SecondaryButton(themes, {}, this))
    , m_wall(new QWidget)
    , m_grid(new FlowGrid(m_wall))
    , m_scroll(new TouchScroll(themes, m_wall, this))
{
    const Theme &theme = themes.theme();
    auto *top = new QHBoxLayout;
    top->setSpacing(theme.space(Space::Medium));
    top->addWidget(m_heading, 1);
    top->addWidget(m_up);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(Space::Small));
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    m_grid->setContentsMargins({});
    m_grid->setGaps(theme.space(Space::Small), theme.space(Space::Small));
    m_up->setIcon(Icon::ChevronUp);
    connect(m_up, &SecondaryButton::clicked, this, &SeatList::goUp);
}

void SeatList::restart()
{
    m_grid->clear();
    m_tiles.clear();
    if (m_scene.isEmpty())
        m_heading->clear();
    else
        open(hasSections() ? Level::Sections : Level::Rows, 0);
}

bool SeatList::hasSections() const { return m_scene.plan().sections.size() > 1; }

void SeatList::open(Level level, int index)
{
    if (level == Level::Rows)
        m_section = index;
    else if (level == Level::Seats)
        m_row = index;
    m_level = level;
    fill();
}

void SeatList::goUp()
{
    const int from = m_level == Level::Seats ? m_row : m_section;
    open(m_level == Level::Seats ? Level::Rows : Level::Sections, m_section);
    if (TileButton *tile = m_tiles.value(from))
        tile->setFocus(Qt::TabFocusReason);
}

QList<int> SeatList::indices() const
{
    const SeatingPlan &plan = m_scene.plan();
    QList<int> all;
    switch (m_level) {
    case Level::Sections:
        for (int section = 0; section < plan.sections.size(); ++section)
            all << section;
        return all;
    case Level::Rows:
        for (int row = 0; row < plan.rows.size(); ++row)
            if (plan.rows[row].section == m_section)
                all << row;
        return all;
    case Level::Seats:
        for (int i = 0; i < plan.rows[m_row].seatCount; ++i)
            all << plan.rows[m_row].firstSeat + i;
        return all;
    }
    Q_UNREACHABLE();
}

QString SeatList::rowName(int row) const
{
    const SeatRow &it = m_scene.plan().rows[row];
    return it.label.isEmpty() ? SeatWording::section(m_scene.plan(), it.section) : tr("Row %1").arg(it.label);
}

QString SeatList::heading() const
{
    switch (m_level) {
    case Level::Sections:
        return tr("Choose a section");
    case Level::Rows:
        return hasSections() ? tr("%1: choose a row", "section").arg(SeatWording::section(m_scene.plan(), m_section))
                             : tr("Choose a row. The first one is nearest to the front.");
    case Level::Seats:
        return tr("%1: choose your seats", "row").arg(rowName(m_row));
    }
    Q_UNREACHABLE();
}

void SeatList::fill()
{
    const bool hadFocus = isAncestorOf(focusWidget());
    m_grid->clear();
    m_tiles.clear();
    m_grid->setColumnMinimum(m_themes.theme().px(m_level == Level::Seats ? seatColumnMm : wideColumnMm));
    for (const int index : indices()) {
        auto *tile = new TileButton(m_themes, m_wall);
        tile->setCheckable(m_level == Level::Seats);
        connect(tile, &TileButton::clicked, this, [this, index] { activate(index); });
        describe(index, *tile);
        m_grid->addWidget(tile);
        tile->show();
        m_tiles.insert(index, tile);
        if (hadFocus && tile->isEnabled() && !m_wall->isAncestorOf(focusWidget()))
            tile->setFocus(Qt::TabFocusReason);
    }
    m_heading->setText(heading());
    m_up->setVisible(m_level == Level::Seats || (m_level == Level::Rows && hasSections()));
    m_up->setText(m_level == Level::Seats ? tr("Other rows") : tr("Other sections"));
    m_up->updateGeometry();
    m_scroll->toTop();
}

void SeatList::activate(int index)
{
    switch (m_level) {
    case Level::Sections:
        return open(Level::Rows, index);
    case Level::Rows:
        return open(Level::Seats, index);
    case Level::Seats:
        describe(index, *m_tiles[index]); // a press alone changes nothing: the scene will say
        emit seatActivated(m_scene.plan().seats[index].no);
        return;
    }
}

void SeatList::describe(int index, TileButton &tile) const
{
    switch (m_level) {
    case Level::Sections:
        return setLines(tile, SeatWording::section(m_scene.plan(), index), m_scene.freeSeats(index),
                        m_scene.priceFrom(index));
    case Level::Rows: {
        const RowSummary summary = summaryOf(m_scene, index);
        return setLines(tile, rowName(index), summary.free, summary.priceFrom);
    }
    case Level::Seats:
        return describeSeat(index, tile);
    }
}

void SeatList::describeSeat(int seat, TileButton &tile) const
{
    const SeatLook look = m_scene.look(seat);
    QList<TileLine> lines {{tr("Seat %1").arg(m_scene.plan().seats[seat].label), TextRole::Body}};
    const QString kind = SeatWording::kind(m_scene.geometry().kind(seat));
    if (!kind.isEmpty())
        lines << TileLine {kind, TextRole::Label, Tone::Muted};
    const std::optional<Money> price = m_scene.price(seat);
    const bool hasPrice = isOpen(look) && price;
    lines << TileLine {hasPrice ? moneyText(*price, QLocale()) : SeatWording::look(look), TextRole::Label, Tone::Muted};
    tile.setLines(lines);
    tile.setChecked(look == SeatLook::Chosen);
    tile.setEnabled(isOpen(look));
}

void SeatList::refresh()
{
    if (!isVisible() || m_scene.isEmpty())
        return;
    for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile)
        describe(tile.key(), *tile.value());
}

void SeatList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace foyer::client
