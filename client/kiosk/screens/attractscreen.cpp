#include "client/kiosk/screens/attractscreen.h"

#include "client/kiosk/screens/attractcard.h"
#include "client/kiosk/screens/wording.h"
#include "client/widgets/button.h"
#include "client/widgets/driftband.h"
#include "client/widgets/flowrow.h"

#include <QGridLayout>

namespace foyer::client
{

namespace
{

// What the glass has room for between the words above and the ways below.
constexpr qreal columnUprightMm = 100;
constexpr qreal columnLyingMm = 66;
constexpr qreal leastPart = 0.6; // of a column, before the page scrolls
constexpr int wordsPart = 3, bandPart = 5; // of a screen that lies
constexpr int timesUpright = 3;
constexpr int timesLying = 1;

} // namespace

AttractScreen::AttractScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QGridLayout(this))
    , m_words(new QWidget(this))
    , m_welcome(new TextLabel(themes(), TextRole::Heading, m_words, Tone::Accent))
    , m_place(new TextLabel(themes(), TextRole::Display, m_words))
    , m_invitation(new TextLabel(themes(), TextRole::Body, m_words, Tone::Muted))
    , m_band(new DriftBand(themes(), this))
    , m_ways(new QWidget(this))
    , m_booking(new SecondaryButton(themes(), {}, m_ways))
    , m_soldOut(new SecondaryButton(themes(), {}, m_ways))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Large));
    auto *words = new QVBoxLayout(m_words);
    words->setContentsMargins({});
    words->setSpacing(gap(Space::Small));
    for (TextLabel *text : {m_welcome, m_place, m_invitation})
        words->addWidget(text);
    words->addStretch(1);
    auto *ways = new FlowRow(m_ways);
    ways->setContentsMargins({});
    ways->setSpacing(gap(Space::Medium));
    ways->addWidget(m_booking);
    ways->addWidget(m_soldOut);
    connect(m_booking, &SecondaryButton::clicked, this, [this] { flow().openBooking(); });
    connect(m_soldOut, &SecondaryButton::clicked, this, [this] { flow().wantSoldOut(); });
    connect(&flow().nextShows(), &NextShowsModel::modelReset, this, &AttractScreen::retranslate);
    connect(&flow().titles(), &TitleCache::arrived, this, &AttractScreen::showPosters);
}

void AttractScreen::retranslate()
{
    showTitles();
    refresh();
}

void AttractScreen::refresh()
{
    m_welcome->setText(tr("Welcome"));
    m_place->setText(flow().home() ? flow().home()->name : tr("Cinema, theatre, concert"));
    m_invitation->setText(invitation());
    const int titles = flow().nextShows().rowCount();
    m_band->setAccessibleName(titles == 0
                                  ? QString()
                                  : tr("%n title(s) on here next: left and right lead through them, up and down past "
                                       "them",
                                       "a band of posters, for who listens", titles));
    m_booking->setText(tr("I have a booking"));
    m_booking->updateGeometry();
    m_soldOut->setText(tr("Waitlist"));
    m_soldOut->updateGeometry();
    m_soldOut->setVisible(flow().home().has_value());
}

QString AttractScreen::invitation() const
{
    const NextShowsModel &next = flow().nextShows();
    if (next.rowCount() == 0)
        return tr("Touch the button below to see what is on.");
    if (next.day() == flow().today())
        return tr("On today. Touch a poster or a time to choose your seats.");
    return tr("Next here %1. Touch a poster or a time to choose your seats.", "tomorrow, on Sunday ...")
        .arg(Wording::dayInSentence(next.day(), flow().today()));
}

void AttractScreen::showTitles()
{
    if (flow().step() != Step::Home || !flow().home())
        return;
    QList<QWidget *> items;
    m_cards.clear();
    const NextShowsModel &next = flow().nextShows();
    for (int row = 0; row < next.rowCount(); ++row) {
        const protocol::TitleShows &title = next.title(row);
        auto *card =
            new AttractCard(themes(), title, flow().home()->timeZone, m_isPortrait ? timesUpright : timesLying, m_band);
        connect(card, &AttractCard::chosen, this,
                [this, id = title.title.title](ShowId show) { flow().chooseNextShow(id, show); });
        m_cards << card;
        items << card;
    }
    m_band->setItems(items);
    showPosters();
}

void AttractScreen::showPosters()
{
    if (flow().step() == Step::Home)
        for (AttractCard *card : std::as_const(m_cards))
            card->setPoster(posterOf(card->title()));
}

std::optional<NextAction> AttractScreen::nextAction() const { return NextAction {tr("See everything that is on")}; }

void AttractScreen::arrange(bool portrait)
{
    const int width = theme().columnPx(portrait ? columnUprightMm : columnLyingMm);
    m_band->setColumn(width, theme().isTextLarge() ? width : int(width * leastPart), gap(Space::Medium));
    for (QWidget *part : {m_words, static_cast<QWidget *>(m_band), m_ways})
        m_layout->removeWidget(part);
    m_layout->addWidget(m_words, 0, 0);
    if (portrait)
        m_layout->addWidget(m_band, 1, 0);
    m_layout->addWidget(m_ways, portrait ? 2 : 1, 0);
    if (!portrait)
        m_layout->addWidget(m_band, 0, 1, 2, 1, Qt::AlignVCenter); // read after what stands at its beginning
    m_layout->setColumnStretch(0, portrait ? 1 : wordsPart);
    m_layout->setColumnStretch(1, portrait ? 0 : bandPart);
    m_layout->setRowStretch(portrait ? 1 : 0, 1);
    m_layout->setRowStretch(portrait ? 0 : 1, 0);
    if (std::exchange(m_isPortrait, portrait) != portrait)
        showTitles();
}

} // namespace foyer::client
