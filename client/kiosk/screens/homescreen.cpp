#include "client/kiosk/screens/homescreen.h"

#include "client/kiosk/screens/wording.h"
#include "client/widgets/card.h"
#include "client/widgets/flowgrid.h"

#include <QBoxLayout>

namespace foyer::client
{

namespace
{

constexpr qreal posterColumnMm = 70;
constexpr int wordsPart = 2, wallPart = 5; // of a screen that lies

} // namespace

HomeScreen::HomeScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_welcome(label(TextRole::Heading, Tone::Accent))
    , m_place(label(TextRole::Display))
    , m_today(label(TextRole::Body, Tone::Muted))
    , m_wall(new QWidget(this))
    , m_grid(new FlowGrid(m_wall))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Large));
    auto *words = new QVBoxLayout;
    words->setSpacing(gap(Space::Small));
    words->addStretch(1);
    words->addWidget(m_welcome);
    words->addWidget(m_place);
    words->addWidget(m_today);
    words->addStretch(1);
    m_layout->addLayout(words);
    m_layout->addWidget(m_wall);
    m_grid->setContentsMargins({});
    m_grid->setColumnMinimum(theme().columnPx(posterColumnMm));
    m_grid->setGaps(gap(Space::Medium), gap(Space::Medium));
    connect(&flow().programme(), &ProgrammeModel::modelReset, this, &HomeScreen::retranslate);
    connect(&flow().titles(), &TitleCache::arrived, this, &HomeScreen::showPosters);
}

void HomeScreen::retranslate()
{
    showTitles();
    refresh();
}

void HomeScreen::refresh()
{
    m_welcome->setText(tr("Welcome"));
    const std::optional<KioskPlace> &place = flow().place();
    const QString name = flow().homeName();
    m_place->setText(!name.isEmpty() ? name : place ? place->cityName : tr("Cinema, theatre, concert"));
    const bool anything = flow().programme().rowCount() > 0;
    m_today->setText(anything ? tr("On today. Touch a poster to choose your seats.")
                              : tr("Touch the button below to see what is on."));
}

void HomeScreen::showTitles()
{
    if (flow().step() != Step::Home)
        return;
    m_grid->clear();
    m_cards.clear();
    const ProgrammeModel &programme = flow().programme();
    for (int row = 0; row < std::min(m_shown, programme.rowCount()); ++row) {
        const protocol::TitleCard &title = programme.title(row);
        auto *card = new Card(themes(), title.name, Wording::briefFacts(title), m_wall);
        connect(card, &Card::clicked, this, [this, id = title.title] { choose(id); });
        m_grid->addWidget(card);
        card->show();
        m_cards << card;
    }
    showPosters();
}

void HomeScreen::showPosters()
{
    if (flow().step() != Step::Home || flow().programme().rowCount() < m_cards.size())
        return;
    for (int row = 0; row < m_cards.size(); ++row)
        m_cards[row]->setPoster(posterOf(flow().programme().title(row).title));
}

void HomeScreen::choose(TitleId title)
{
    flow().start();
    flow().chooseTitle(title);
}

std::optional<NextAction> HomeScreen::nextAction() const { return NextAction {tr("See everything that is on")}; }

void HomeScreen::arrange(bool portrait)
{
    m_shown = portrait ? postersUpright : postersLying;
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, portrait ? 1 : wordsPart);
    m_layout->setStretch(1, portrait ? 0 : wallPart);
    showTitles();
}

} // namespace foyer::client
