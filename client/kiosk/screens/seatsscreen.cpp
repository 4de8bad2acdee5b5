#include "client/kiosk/screens/seatsscreen.h"

#include "client/kiosk/screens/partychooser.h"
#include "client/kiosk/screens/proposalwording.h"
#include "client/kiosk/screens/wording.h"
#include "client/logic/common/words.h"
#include "client/widgets/button.h"
#include "client/widgets/flowrow.h"
#include "client/widgets/seatlegend.h"
#include "client/widgets/seatlist.h"
#include "client/widgets/seatmapwidget.h"
#include "client/widgets/touchscroll.h"

#include <QGridLayout>

namespace foyer::client
{

namespace
{

constexpr qreal mapUprightMm = 150, mapLyingMm = 70; // at least
constexpr qreal buttonLineMm = 90;
constexpr int mapPart = 9, panelPart = 5; // of a screen that lies

} // namespace

SeatsScreen::SeatsScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QGridLayout(this))
    , m_title(new QWidget(this))
    , m_titleRow(new QHBoxLayout(m_title))
    , m_panel(new QWidget)
    , m_panelScroll(new TouchScroll(themes(), m_panel, this))
    , m_tools(new FlowRow)
    , m_heading(label(TextRole::Heading))
    , m_show(label(TextRole::Label, Tone::Muted))
    , m_map(new SeatMapWidget(themes(), this))
    , m_list(new SeatList(themes(), m_map->scene(), this))
    , m_legend(new SeatLegend(themes(), this))
    , m_party(new PartyChooser(themes(), this))
    , m_best(new SecondaryButton(themes(), {}, this))
    , m_wait(new SecondaryButton(themes(), {}, this))
    , m_mode(new SecondaryButton(themes(), {}, m_title))
    , m_take(new SecondaryButton(themes(), {}, this))
    , m_choice(label(TextRole::Body))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Small));
    m_best->setIcon(Icon::Star);
    m_titleRow->setContentsMargins({});
    m_titleRow->setSpacing(gap(Space::Medium));
    auto *words = new QVBoxLayout;
    words->setSpacing(gap(Space::Hair));
    words->addWidget(m_heading);
    words->addWidget(m_show);
    m_titleRow->addLayout(words, 1);
    m_titleRow->addWidget(m_mode);
    m_tools->addWidget(m_party, 1);
    m_tools->addWidget(m_best);
    for (SecondaryButton *button : {m_best, m_wait})
        button->setLine(buttonLineMm);
    auto *panel = new QVBoxLayout(m_panel);
    panel->setContentsMargins({});
    panel->setSpacing(gap(Space::Small));
    panel->addWidget(m_choice);
    panel->addWidget(m_take);
    panel->addLayout(m_tools);
    panel->addWidget(m_wait);
    panel->addWidget(m_legend);
    panel->addStretch(1);
    connect(m_party, &PartyChooser::chosen, this, [this](const Party &party) { flow().setParty(party); });
    connect(m_best, &SecondaryButton::clicked, this, [this] { flow().takeBestSeats(); });
    connect(m_wait, &SecondaryButton::clicked, this, [this] { flow().wantToWait(); });
    connect(m_mode, &SecondaryButton::clicked, this, [this] { access().setListedSeats(!access().listedSeats()); });
    connect(&access(), &AccessSettings::changed, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(m_take, &SecondaryButton::clicked, this, &SeatsScreen::goOn);
    connect(m_list, &SeatList::seatActivated, this, [this](SeatNo seat) { flow().toggleSeat(seat); });
    connectMap();
}

void SeatsScreen::connectMap()
{
    connect(m_map, &SeatMapWidget::seatActivated, this, [this](SeatNo seat) { flow().toggleSeat(seat); });
    const SeatBoard &board = flow().board();
    connect(&board, &SeatBoard::reset, this, [this] {
        m_map->setStates(flow().board().states());
        m_list->refresh();
        showWaiting();
    });
    connect(&board, &SeatBoard::seatsChanged, this, [this](const SeatNos &seats) {
        for (const SeatNo seat : seats)
            m_map->updateSeat(seat, flow().board().state(seat));
        m_list->refresh();
        showWaiting();
    });
}

void SeatsScreen::retranslate()
{
    m_plan.reset();
    refresh();
}

void SeatsScreen::refresh()
{
    m_best->setText(tr("Best seats together"));
    m_best->setVisible(!isProposing());
    m_party->show(flow().party(), flow().show().isReady() ? priceTypesOf(flow().show().show()) : QStringList(),
                  flow().peopleMax());
    showPlan();
    showMode();
    showChoice();
    showWaiting();
}

void SeatsScreen::showPlan()
{
    const ShowLoader &loader = flow().show();
    if (!loader.isReady()) {
        m_plan.reset();
        m_map->setPlan({});
        m_list->restart();
        m_heading->setText(tr("One moment, we are opening the hall."));
        m_show->clear();
        return;
    }
    const protocol::ShowDetails &show = loader.show();
    m_heading->setText(show.titleName);
    m_show->setText(tr("%1 · %2", "day and time, hall").arg(Wording::showTime(show), show.hall));
    if (m_plan == loader.plan())
        return;
    m_plan = loader.plan();
    m_map->setPlan(m_plan);
    m_map->setPrices(categoryPrices(show));
    m_legend->setPlan(*m_plan, categoryPrices(show));
    if (!flow().board().states().isEmpty())
        m_map->setStates(flow().board().states());
    m_list->restart();
}

void SeatsScreen::showMode()
{
    const bool isListed = access().listedSeats();
    m_mode->setText(isListed ? tr("Seats as a map") : tr("Seats as a list"));
    m_mode->updateGeometry();
    m_map->setVisible(!isListed);
    m_list->setVisible(isListed);
    m_legend->setVisible(!isListed);
    m_take->setText(isProposing() ? tr("Take these seats") : tr("Take these"));
    const bool asks = isListed && m_plan && (isProposing() || flow().picker().isSettled());
    const bool isAsked = asks && m_take->isHidden();
    m_take->setVisible(asks);
    if (isAsked && m_best->hasFocus())
        m_take->setFocus(); // the keys are on what answers the question
}

void SeatsScreen::goOn()
{
    if (isForWaiting())
        flow().wantToWait();
    else if (isProposing())
        flow().takeProposal();
    else
        flow().checkOut();
}

bool SeatsScreen::isForWaiting() const
{
    return !isProposing() && !flow().notice() && flow().picker().chosen().isEmpty() && flow().canWait();
}

QString SeatsScreen::question() const
{
    QList<Money> prices;
    for (const protocol::SeatPrice &line : isProposing() ? flow().proposal().lines() : flow().basket().lines())
        if (const Result<Money> price = priceOf(line, *m_plan, flow().show().show()))
            prices << *price;
    const SeatNos seats = isProposing() ? flow().proposal().seats() : flow().picker().chosen();
    return prices.size() == seats.size() ? ProposalWording::question(seats, *m_plan, prices) : QString();
}

// The same for who looks at the map and for who listens.
QString SeatsScreen::proposal() const
{
    QStringList sentences;
    if (flow().proposal().isOvertaken())
        sentences << tr("Somebody was faster. These are the best seats now.");
    sentences << question();
    if (flow().reserving().isExchange())
        sentences << tr("Your old seats are kept until you agree.");
    return sentences.join(u' ');
}

void SeatsScreen::showChoice()
{
    const SeatPicker &picker = flow().picker();
    m_map->setSelection(isProposing() ? flow().proposal().seats() : picker.chosen());
    m_map->setSuggested(picker.suggestion());
    m_list->refresh();
    if (picker.isBusy())
        m_choice->setText(tr("One moment, we are asking for your seats."));
    else if (isProposing())
        m_choice->setText(proposal());
    else if (picker.chosen().isEmpty() || !m_plan)
        m_choice->setText(flow().reserving().isExchange()
                              ? tr("Touch your new seats, or let us choose. Your old ones are kept until you agree.")
                              : tr("Touch the seats you would like, or let us choose."));
    else if (access().listedSeats() && picker.isSettled())
        m_choice->setText(question());
    else
        m_choice->setText(Words::listedApart(Wording::places(picker.chosen(), *m_plan)));
}

void SeatsScreen::showWaiting()
{
    m_wait->setText(tr("Wait for seats"));
    m_wait->setVisible(flow().canWait() && !isForWaiting());
    if (isForWaiting())
        m_choice->setText(tr("You can wait for seats that come free, or touch any that still are."));
    emit nextActionChanged();
}

std::optional<NextAction> SeatsScreen::nextAction() const
{
    if (isProposing()) {
        const Result<Money> total = totalOf(flow().proposal().lines(), *flow().show().plan(), flow().show().show());
        return NextAction {tr("Take these seats · %1", "total price").arg(Wording::price(total ? *total : Money {}))};
    }
    if (isForWaiting())
        return NextAction {tr("Wait for seats")};
    const bool isReady = flow().picker().isSettled() && flow().show().isReady();
    if (flow().picker().chosen().isEmpty() || !flow().picker().hold())
        return NextAction {tr("Continue"), false};
    return NextAction {tr("Continue · %1", "total price").arg(Wording::price(flow().total())), isReady};
}

// Upright the map has the whole width; lying, a panel stands beside it.
void SeatsScreen::arrange(bool portrait)
{
    for (QWidget *part : {m_title, static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_panelScroll)})
        m_layout->removeWidget(part);
    m_map->setMinimumHeight(theme().px(portrait ? mapUprightMm : mapLyingMm));
    m_titleRow->setDirection(theme().isTextLarge() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int panelColumn = portrait ? 0 : 1;
    const auto addTitle = [this, panelColumn] { m_layout->addWidget(m_title, 0, panelColumn); };
    if (portrait)
        addTitle();
    for (QWidget *hall : {static_cast<QWidget *>(m_map), static_cast<QWidget *>(m_list)})
        m_layout->addWidget(hall, portrait ? 1 : 0, 0, portrait ? 1 : 2, 1);
    if (!portrait)
        addTitle(); // beside the hall, and read after it
    m_layout->addWidget(m_panelScroll, portrait ? 2 : 1, panelColumn);
    m_panelScroll->setWhole(portrait);
    m_layout->setColumnStretch(0, mapPart);
    m_layout->setColumnStretch(1, portrait ? 0 : panelPart);
    m_layout->setRowStretch(1, 1);
}

} // namespace foyer::client
