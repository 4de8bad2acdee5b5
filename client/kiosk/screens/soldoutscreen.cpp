#include "client/kiosk/screens/soldoutscreen.h"

#include "client/kiosk/screens/wording.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/tilebutton.h"
#include "client/widgets/touchscroll.h"

#include <QVBoxLayout>

namespace foyer::client
{

namespace
{

constexpr qreal columnUprightMm = 110;
constexpr qreal columnLyingMm = 130;

} // namespace

SoldOutScreen::SoldOutScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_heading(label(TextRole::Title))
    , m_message(label(TextRole::Body, Tone::Muted))
    , m_list(new QWidget)
    , m_shows(new FlowGrid(m_list))
    , m_scroll(new TouchScroll(themes(), m_list, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap(Space::Medium));
    column->addWidget(m_heading);
    column->addWidget(m_message);
    column->addWidget(m_scroll, 1);
    m_shows->setContentsMargins({});
    m_shows->setGaps(gap(Space::Small), gap(Space::Small));
    connect(&flow().nextShows(), &NextShowsModel::modelReset, this, &SoldOutScreen::retranslate);
    connect(&flow().nextShows(), &NextShowsModel::loadingChanged, this, &SoldOutScreen::refresh);
}

void SoldOutScreen::retranslate()
{
    showShows();
    refresh();
}

void SoldOutScreen::refresh()
{
    if (flow().step() != Step::SoldOut)
        return;
    m_heading->setText(tr("Wait for seats"));
    if (flow().nextShows().loading() == Loading::Failed)
        m_message->setText(tr("We cannot show the times right now. Please try again in a moment."));
    else if (m_shows->count() == 0)
        m_message->setText(tr("No show here is sold out: you can choose your seats for all of them."));
    else
        m_message->setText(tr("These shows are sold out. Touch one: when seats come free, they are offered to those "
                              "who wait, in the order of arrival."));
}

void SoldOutScreen::showShows()
{
    if (flow().step() != Step::SoldOut || !flow().home())
        return;
    m_shows->clear();
    const NextShowsModel &next = flow().nextShows();
    for (int row = 0; row < next.rowCount(); ++row) {
        const protocol::TitleShows &title = next.title(row);
        for (const protocol::ShowCard &show : title.shows) {
            if (show.freeSeats > 0)
                continue;
            auto *tile = new TileButton(themes(), m_list);
            tile->setAlignment(Qt::AlignLeft);
            const QString when =
                tr("%1 · %2", "time, hall").arg(Wording::time(show.startsAt, flow().home()->timeZone), show.hall);
            tile->setLines({{title.title.name, TextRole::Body}, {when, TextRole::Label, Tone::Muted}});
            connect(tile, &TileButton::clicked, this,
                    [this, id = title.title.title, show = show.show] { flow().chooseNextShow(id, show); });
            m_shows->addWidget(tile);
            tile->show();
        }
    }
}

void SoldOutScreen::arrange(bool portrait)
{
    m_shows->setColumnMinimum(theme().columnPx(portrait ? columnUprightMm : columnLyingMm));
}

} // namespace foyer::client
