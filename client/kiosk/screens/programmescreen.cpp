#include "client/kiosk/screens/programmescreen.h"

#include "client/kiosk/screens/daystrip.h"
#include "client/kiosk/screens/filterchips.h"
#include "client/kiosk/screens/titlesearch.h"
#include "client/kiosk/screens/wording.h"
#include "client/widgets/button.h"
#include "client/widgets/card.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/flowrow.h"
#include "client/widgets/touchscroll.h"

#include <QBoxLayout>

namespace foyer::client
{

namespace
{

constexpr qreal columnUprightMm = 64;
constexpr qreal columnLyingMm = 70;
constexpr qreal headingMm = 100; // at least

} // namespace

ProgrammeScreen::ProgrammeScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_heading(label(TextRole::Title))
    , m_otherCity(new SecondaryButton(themes(), {}, this))
    , m_days(new DayStrip(themes(), this))
    , m_chips(new FilterChips(context, this))
    , m_search(new TitleSearch(context, this))
    , m_message(label(TextRole::Body, Tone::Muted))
    , m_wall(new QWidget)
    , m_grid(new FlowGrid(m_wall))
    , m_scroll(new TouchScroll(themes(), m_wall, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(gap(Space::Medium));
    auto *top = new FlowRow;
    top->setSpacing(gap(Space::Medium));
    m_heading->setMinimumWidth(theme().columnPx(headingMm));
    top->addWidget(m_heading, 1);
    top->addWidget(m_otherCity);
    column->addLayout(top);
    column->addWidget(m_days);
    column->addWidget(m_chips);
    column->addWidget(m_message);
    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_body->setSpacing(gap(Space::Medium));
    m_body->addWidget(m_search);
    m_body->addWidget(m_scroll, 1);
    column->addLayout(m_body, 1);
    m_search->hide();
    connect(m_chips, &FilterChips::searchWanted, this, &ProgrammeScreen::search);
    m_grid->setContentsMargins({});
    m_grid->setGaps(gap(Space::Medium), gap(Space::Medium));
    connect(m_otherCity, &SecondaryButton::clicked, this, [this] { flow().chooseOtherCity(); });
    connect(m_days, &DayStrip::chosen, this, [this](QDate day) { flow().chooseDay(day); });
    connect(&flow().programme(), &ProgrammeModel::modelReset, this, &ProgrammeScreen::showTitles);
    connect(&flow().programme(), &ProgrammeModel::loadingChanged, this, &ProgrammeScreen::refresh);
    connect(&flow().titles(), &TitleCache::arrived, this, &ProgrammeScreen::showPosters);
}

void ProgrammeScreen::search(bool wanted)
{
    if (wanted)
        m_search->begin();
    else
        m_search->end();
    makeRoom();
}

// A screen that lies has none for the keys and the days.
void ProgrammeScreen::makeRoom()
{
    m_days->setVisible(m_search->isHidden() || m_body->direction() == QBoxLayout::TopToBottom);
}

void ProgrammeScreen::enter()
{
    m_scroll->toTop();
    retranslate();
}

void ProgrammeScreen::retranslate()
{
    showTitles();
    refresh();
}

void ProgrammeScreen::refresh()
{
    if (flow().step() != Step::Programme || !flow().place())
        return;
    const bool isForSomeHalls = flow().place()->isForSomeHalls();
    const QString where = isForSomeHalls && flow().home() ? flow().home()->name : flow().place()->cityName;
    m_heading->setText(tr("What is on in %1", "city").arg(where));
    m_otherCity->setText(tr("Other city"));
    m_otherCity->setVisible(!isForSomeHalls);
    m_days->setDays(flow().today(), flow().day());
    m_chips->refresh();
    m_search->refresh();
    const ProgrammeModel &programme = flow().programme();
    if (programme.loading() == Loading::Failed)
        m_message->setText(tr("We cannot show the programme right now. Please choose the day again."));
    else if (programme.loading() == Loading::Ready && programme.rowCount() == 0
             && programme.wishes() != protocol::Wishes())
        m_message->setText(tr("Nothing fits all that you wish. Touch a wish once more to leave it out."));
    else if (programme.loading() == Loading::Ready && programme.rowCount() == 0)
        m_message->setText(tr("Nothing more is shown %1. Please choose another day.")
                               .arg(Wording::dayInSentence(flow().day(), flow().today())));
    else if (programme.rowCount() == 0)
        m_message->setText(tr("One moment, please"));
    else
        m_message->clear();
    m_message->setVisible(!m_message->text().isEmpty());
}

void ProgrammeScreen::showTitles()
{
    if (flow().step() != Step::Programme)
        return;
    m_grid->clear();
    m_cards.clear();
    const ProgrammeModel &programme = flow().programme();
    for (int row = 0; row < programme.rowCount(); ++row) {
        const protocol::TitleCard &title = programme.title(row);
        auto *card = new Card(themes(), title.name, Wording::briefFacts(title), m_wall);
        connect(card, &Card::clicked, this, [this, id = title.title] { flow().chooseTitle(id); });
        m_grid->addWidget(card);
        card->show();
        m_cards << card;
    }
    m_scroll->toTop();
    showPosters();
}

void ProgrammeScreen::showPosters()
{
    const ProgrammeModel &programme = flow().programme();
    if (flow().step() != Step::Programme || m_cards.size() != programme.rowCount())
        return;
    for (int row = 0; row < m_cards.size(); ++row)
        m_cards[row]->setPoster(posterOf(programme.title(row).title));
}

void ProgrammeScreen::arrange(bool portrait)
{
    m_body->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    makeRoom();
    m_grid->setColumnMinimum(theme().columnPx(portrait ? columnUprightMm : columnLyingMm));
}

} // namespace foyer::client
