#include "client/kiosk/screens/seatline.h"

#include "client/logic/common/words.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/flowrow.h"
#include "client/widgets/tilebutton.h"

#include <QPainter>
#include <QVBoxLayout>

namespace foyer::client
{

namespace
{

constexpr qreal placeMm = 70; // the least width of the words that say where

} // namespace

SeatLine::SeatLine(ThemeSource &themes, SeatNo seat, const QString &place, const QList<Choice> &choices,
                   QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_place(place)
    , m_takenOff(new TextLabel(themes, TextRole::Body, this, Tone::Success))
{
    const Theme &theme = themes.theme();
    auto *column = new QVBoxLayout(this);
    const int margin = theme.space(Space::Medium);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.space(Space::Small));
    auto *where = new TextLabel(themes, TextRole::Body, this);
    where->setText(place);
    auto *heading = new FlowRow;
    heading->setSpacing(theme.space(Space::Small));
    where->setMinimumWidth(theme.columnPx(placeMm));
    heading->addWidget(where, 1);
    heading->addWidget(m_takenOff);
    column->addLayout(heading);
    m_takenOff->setWordWrap(false);
    auto *row = new FlowGrid;
    row->setFills(true);
    row->setColumnMinimum(theme.target(Target::Primary));
    row->setGaps(theme.space(Space::Hair), theme.space(Space::Hair));
    for (const Choice &choice : choices) {
        auto *tile = new TileButton(themes, this);
        tile->setCheckable(true);
        tile->setLines({{choice.words, TextRole::Label}, {choice.price, TextRole::Label, Tone::Muted}});
        // The flow says who sits there: a click alone changes nothing.
        connect(tile, &TileButton::clicked, this, [this, tile, seat, type = choice.type] {
            tile->setChecked(!tile->isChecked());
            emit wished(seat, type);
        });
        row->addWidget(tile);
        m_tiles.insert(choice.type, tile);
    }
    column->addLayout(row);
}

void SeatLine::setChosen(const QString &type)
{
    for (auto tile = m_tiles.cbegin(); tile != m_tiles.cend(); ++tile)
        tile.value()->setChecked(tile.key() == type);
}

void SeatLine::setTakenOff(const QString &price)
{
    m_takenOff->setText(price);
    setAccessibleName(price.isEmpty() ? m_place : Words::listed({m_place, price}));
}

void SeatLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().surface);
    painter.drawRoundedRect(rect(), theme.radius(), theme.radius());
}

} // namespace foyer::client
