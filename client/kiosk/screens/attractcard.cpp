#include "client/kiosk/screens/attractcard.h"

#include "client/kiosk/screens/wording.h"
#include "client/logic/common/nextshowsmodel.h"
#include "client/widgets/card.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/tilebutton.h"

#include <QVBoxLayout>

namespace foyer::client
{

AttractCard::AttractCard(ThemeSource &themes, const protocol::TitleShows &title, const QString &timeZone, int timesMax,
                         QWidget *parent)
    : QWidget(parent)
    , m_title(title.title.title)
    , m_poster(new Card(themes, title.title.name, Wording::briefFacts(title.title), this))
{
    const Theme &theme = themes.theme();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(theme.space(Space::Small));
    column->addWidget(m_poster);
    connect(m_poster, &Card::clicked, this, [this, show = nextOf(title).show] { emit chosen(show); });
    auto *times = new QWidget(this);
    auto *grid = new FlowGrid(times);
    grid->setContentsMargins({});
    grid->setColumnMinimum(theme.target(Target::Primary));
    grid->setGaps(theme.space(Space::Hair), theme.space(Space::Hair));
    grid->setFills(true);
    for (const protocol::ShowCard &show : title.shows)
        if (show.freeSeats > 0 && grid->count() < timesMax)
            grid->addWidget(makeTime(themes, title, show, Wording::time(show.startsAt, timeZone), times));
    if (grid->count() == 0)
        grid->addWidget(makeTime(themes, title, title.shows.constFirst(), tr("sold out"), times));
    column->addWidget(times);
    column->addStretch(1);
}

QWidget *AttractCard::makeTime(ThemeSource &themes, const protocol::TitleShows &title, const protocol::ShowCard &show,
                               const QString &words, QWidget *parent)
{
    auto *tile = new TileButton(themes, parent);
    tile->setLines({{words, TextRole::Label}});
    tile->setAccessibleName(
        tr("%1, %2, %3", "time, title, price").arg(words, title.title.name, Wording::priceFrom(show.priceFrom)));
    connect(tile, &TileButton::clicked, this, [this, id = show.show] { emit chosen(id); });
    return tile;
}

void AttractCard::setPoster(const Poster &poster) { m_poster->setPoster(poster); }

int AttractCard::heightForWidth(int width) const { return layout()->totalHeightForWidth(width); }

} // namespace foyer::client
