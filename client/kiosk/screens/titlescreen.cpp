#include "client/kiosk/screens/titlescreen.h"

#include "client/kiosk/screens/daystrip.h"
#include "client/kiosk/screens/reviewlines.h"
#include "client/kiosk/screens/reviewsbutton.h"
#include "client/kiosk/screens/showtile.h"
#include "client/kiosk/screens/wording.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/touchscroll.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal posterUprightMm = 78;
constexpr qreal posterLyingMm = 52;
constexpr qreal showColumnMm = 72;
constexpr int aboutPart = 5, showsPart = 8; // of a screen that lies

void empty(QLayout &layout)
{
    while (QLayoutItem *taken = layout.takeAt(0)) {
        const std::unique_ptr<QLayoutItem> item(taken);
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace

TitleScreen::TitleScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_about(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_poster(new PosterView(themes(), this))
    , m_name(label(TextRole::Title))
    , m_facts(label(TextRole::Label))
    , m_genres(label(TextRole::Label, Tone::Accent))
    , m_people(label(TextRole::Caption, Tone::Muted))
    , m_synopsis(label(TextRole::Label, Tone::Muted))
    , m_toReviews(new ReviewsButton(themes()))
    , m_reviews(new ReviewLines(themes()))
    , m_factsScroll(new TouchScroll(themes(), makeFacts(), this))
    , m_days(new DayStrip(themes(), this))
    , m_message(label(TextRole::Body, Tone::Muted))
    , m_list(new QWidget)
    , m_venues(new QVBoxLayout(m_list))
    , m_scroll(new TouchScroll(themes(), m_list, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Large));
    m_about->setSpacing(gap(Space::Large));
    m_about->addWidget(m_poster, 0, Qt::AlignTop);
    m_about->addWidget(m_factsScroll, 1);
    auto *shows = new QVBoxLayout;
    shows->setSpacing(gap(Space::Medium));
    shows->addWidget(m_days);
    shows->addWidget(m_message);
    shows->addWidget(m_scroll, 1);
    m_layout->addLayout(m_about);
    m_layout->addLayout(shows, 1);
    m_venues->setContentsMargins({});
    m_venues->setSpacing(gap(Space::Small));
    connect(m_days, &DayStrip::chosen, this, [this](QDate day) { flow().chooseDay(day); });
    connect(&flow().titleVenues(), &TitleVenuesModel::modelReset, this, &TitleScreen::showVenues);
    connect(&flow().titleVenues(), &TitleVenuesModel::loadingChanged, this, &TitleScreen::refresh);
    connect(&flow().titles(), &TitleCache::arrived, this, [this](TitleId title) {
        if (title == flow().title())
            showTitle();
    });
}

QWidget *TitleScreen::makeFacts()
{
    auto *facts = new QWidget;
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins({});
    column->setSpacing(gap(Space::Small));
    for (TextLabel *text : {m_name, m_facts, m_genres})
        column->addWidget(text);
    column->addWidget(m_toReviews, 0, Qt::AlignLeading);
    for (TextLabel *text : {m_people, m_synopsis})
        column->addWidget(text);
    column->addWidget(m_reviews);
    column->addStretch(1);
    connect(m_toReviews, &ReviewsButton::clicked, this, [this] { TouchScroll::bringToTop(m_reviews); });
    return facts;
}

void TitleScreen::enter()
{
    m_factsScroll->toTop();
    m_scroll->toTop();
    retranslate();
}

void TitleScreen::retranslate()
{
    showTitle();
    showVenues();
    refresh();
}

void TitleScreen::refresh()
{
    if (flow().step() != Step::Title)
        return;
    m_days->setDays(flow().today(), flow().day());
    const TitleVenuesModel &venues = flow().titleVenues();
    if (venues.loading() == Loading::Failed)
        m_message->setText(tr("We cannot show the times right now. Please choose the day again."));
    else if (venues.loading() == Loading::Ready && venues.rowCount() == 0)
        m_message->setText(
            tr("Not shown %1. Please choose another day.").arg(Wording::dayInSentence(flow().day(), flow().today())));
    else
        m_message->setText(venues.rowCount() == 0 ? tr("One moment, please") : tr("Choose a time"));
}

void TitleScreen::showTitle()
{
    if (flow().step() != Step::Title)
        return;
    const protocol::TitleDetails *title = flow().titles().want(flow().title());
    if (!title)
        return;
    const protocol::TitleCard &card = title->card;
    m_poster->setPoster(Poster(title->posterSvg.toUtf8()), card.name);
    m_name->setText(card.name);
    m_facts->setText(Wording::facts(card));
    QStringList genres;
    for (const QString &genre : card.genres)
        genres << Wording::genre(genre);
    m_genres->setText(genres.join(u" · "_s));
    m_people->setText(title->people);
    m_synopsis->setText(title->synopsis);
    m_toReviews->setReviews(title->reviews);
    m_reviews->setReviews(title->reviews);
}

void TitleScreen::showVenues()
{
    if (flow().step() != Step::Title)
        return;
    empty(*m_venues);
    const TitleVenuesModel &venues = flow().titleVenues();
    for (int row = 0; row < venues.rowCount(); ++row)
        addVenue(venues.venue(row));
    m_venues->addStretch(1);
}

void TitleScreen::addVenue(const protocol::VenueShows &venue)
{
    auto *name = new TextLabel(themes(), TextRole::Body, m_list);
    const bool isHere = flow().place() && flow().place()->venue == venue.venue.venue;
    const QString where = isHere ? tr("in this house") : Wording::distance(venue.venue.distanceKm.value_or(0));
    name->setText(tr("%1, %2", "venue, distance").arg(venue.venue.name, where));
    m_venues->addWidget(name);
    name->show();
    auto *times = new QWidget(m_list);
    times->setAccessibleName(name->text()); // each time is one of this house
    auto *grid = new FlowGrid(times);
    grid->setContentsMargins(0, 0, 0, gap(Space::Medium));
    grid->setColumnMinimum(theme().columnPx(showColumnMm));
    grid->setGaps(gap(Space::Small), gap(Space::Small));
    for (const protocol::ShowCard &show : venue.shows) {
        auto *tile = new ShowTile(themes(), show, venue.venue.timeZone, times);
        connect(tile, &ShowTile::clicked, this, [this, id = show.show] { flow().chooseShow(id); });
        grid->addWidget(tile);
    }
    m_venues->addWidget(times);
    times->show();
}

void TitleScreen::arrange(bool portrait)
{
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, portrait ? 0 : aboutPart);
    m_layout->setStretch(1, portrait ? 1 : showsPart);
    m_about->setDirection(portrait ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int posterWidth = theme().px(portrait ? posterUprightMm : posterLyingMm);
    m_poster->setFixedSize(posterWidth, m_poster->heightForWidth(posterWidth));
    m_poster->setVisible(!theme().isTextLarge());
    m_factsScroll->setMaximumHeight(portrait && !theme().isTextLarge() ? m_poster->height() : QWIDGETSIZE_MAX);
    showTitle();
}

} // namespace foyer::client
