#include "client/kiosk/screens/basketscreen.h"

#include "client/kiosk/screens/codepanel.h"
#include "client/kiosk/screens/seatline.h"
#include "client/kiosk/screens/wording.h"
#include "client/logic/common/words.h"
#include "client/widgets/touchscroll.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal posterMm = 62;
constexpr int summaryPart = 2, linesPart = 3; // of a screen that lies

} // namespace

BasketScreen::BasketScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_poster(new PosterView(themes(), this))
    , m_heading(label(TextRole::Title))
    , m_title(label(TextRole::Heading))
    , m_when(label(TextRole::Body))
    , m_where(label(TextRole::Label, Tone::Muted))
    , m_total(label(TextRole::Title, Tone::Accent))
    , m_fees(label(TextRole::Caption, Tone::Muted))
    , m_codes(new CodePanel(context, this))
    , m_who(label(TextRole::Body, Tone::Muted))
    , m_list(new QWidget)
    , m_lines(new QVBoxLayout(m_list))
    , m_scroll(new TouchScroll(themes(), m_list, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Large));
    m_lines->setContentsMargins({});
    m_lines->setSpacing(gap(Space::Small));
    m_poster->setFixedSize(theme().px(posterMm), m_poster->heightForWidth(theme().px(posterMm)));
    auto *facts = new QVBoxLayout;
    facts->setSpacing(gap(Space::Small));
    for (TextLabel *text : {m_title, m_when, m_where})
        facts->addWidget(text);
    facts->addStretch(1);
    for (TextLabel *text : {m_total, m_fees})
        facts->addWidget(text);
    auto *show = new QHBoxLayout;
    show->setSpacing(gap(Space::Large));
    show->addWidget(m_poster, 0, Qt::AlignTop);
    show->addLayout(facts, 1);
    auto *summary = new QVBoxLayout;
    summary->setSpacing(gap(Space::Large));
    summary->addWidget(m_heading);
    summary->addLayout(show);
    summary->addStretch(1);
    auto *people = new QVBoxLayout;
    people->setSpacing(gap(Space::Medium));
    people->addWidget(m_who);
    people->addWidget(m_scroll, 1);
    people->addWidget(m_codes);
    m_layout->addLayout(summary);
    m_layout->addLayout(people, 1);
    connect(&flow().titles(), &TitleCache::arrived, this, &BasketScreen::refresh);
}

void BasketScreen::enter()
{
    m_scroll->toTop();
    retranslate();
}

void BasketScreen::retranslate()
{
    m_shown.clear();
    refresh();
}

void BasketScreen::refresh()
{
    const ShowLoader &loader = flow().show();
    if (flow().step() != Step::Basket || !loader.isReady())
        return;
    const protocol::ShowDetails &show = loader.show();
    m_heading->setText(tr("Your tickets"));
    m_poster->setPoster(posterOf(show.title), show.titleName);
    m_title->setText(show.titleName);
    m_when->setText(Wording::showTime(show));
    m_where->setText(tr("%1 · %2", "hall, venue").arg(show.hall, show.venue.name));
    m_who->setText(tr("Who is coming? Touch a price to change it."));
    showTotal();
    showLines();
    m_codes->refresh();
    emit nextActionChanged();
}

void BasketScreen::showTotal()
{
    const QString total = Wording::price(flow().total());
    const std::optional<protocol::Reservation> &reservation = flow().reserving().reservation();
    if (flow().reserving().isExchange() && reservation)
        return showExchange(*reservation);
    m_total->setText(reservation ? tr("To pay %1", "price").arg(Wording::price(flow().toPay()))
                                 : tr("Total %1", "price").arg(total));
    m_fees->setText(reservation ? tr("Instead of %1. All fees are included.", "price").arg(total)
                                : tr("All fees are included."));
}

void BasketScreen::showExchange(const protocol::Reservation &reservation)
{
    const QString total = Wording::price(flow().total());
    const Money old {reservation.credit.minor + reservation.back.minor, reservation.credit.currency};
    m_total->setText(reservation.back.minor > 0 ? tr("You get back %1", "price").arg(Wording::price(reservation.back))
                                                : tr("To pay %1", "price").arg(Wording::price(flow().toPay())));
    m_fees->setText(tr("The new seats cost %1, your old tickets count for %2. All fees are included.")
                        .arg(total, Wording::price(old)));
}

void BasketScreen::showLines()
{
    SeatNos seats;
    for (const protocol::SeatPrice &line : flow().basket().lines())
        seats << line.seat;
    if (seats != m_shown) {
        m_shown = seats;
        for (SeatLine *line : std::as_const(m_lineOf)) {
            line->hide();
            line->deleteLater();
        }
        m_lineOf.clear();
        while (m_lines->count() > 0)
            const std::unique_ptr<QLayoutItem> dropped(m_lines->takeAt(0));
        for (const SeatNo seat : std::as_const(seats))
            m_lines->addWidget(makeLine(seat));
        m_lines->addStretch(1);
    }
    const auto &reservation = flow().reserving().reservation();
    const QList<protocol::SeatPrice> &lines = flow().basket().lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qint64 offMinor = reservation ? reservation->discountsMinor.value(i) : 0;
        m_lineOf[lines[i].seat]->setChosen(lines[i].priceType);
        m_lineOf[lines[i].seat]->setTakenOff(offMinor > 0 ? Wording::priceOff({offMinor, reservation->total.currency})
                                                          : QString());
    }
}

SeatLine *BasketScreen::makeLine(SeatNo seat)
{
    const SeatingPlan &plan = *flow().show().plan();
    const protocol::ShowDetails &show = flow().show().show();
    QList<SeatLine::Choice> choices;
    for (const QString &type : priceTypesFor(seat, plan, show)) {
        const Result<Money> price = priceOf({seat, type}, plan, show);
        choices << SeatLine::Choice {type, Words::priceType(type), price ? Wording::price(*price) : QString()};
    }
    const Seat *at = plan.seat(seat);
    const QString category = at ? plan.categories[at->category].name : QString();
    auto *line =
        new SeatLine(themes(), seat, tr("%1 · %2", "row and seat, category").arg(Wording::place(seat, plan), category),
                     choices, m_list);
    connect(line, &SeatLine::wished, this, [this](SeatNo no, const QString &type) { flow().setPriceType(no, type); });
    m_lineOf.insert(seat, line);
    line->show();
    return line;
}

std::optional<NextAction> BasketScreen::nextAction() const
{
    const bool mayGoOn = !flow().basket().lines().isEmpty() && flow().reserving().isSettled()
        && context().printing.step() == PrintStep::Idle;
    if (flow().reserving().reservation() && flow().toPay().minor == 0)
        return NextAction {tr("Continue"), mayGoOn};
    return NextAction {tr("Pay %1", "price").arg(Wording::price(flow().toPay())), mayGoOn};
}

void BasketScreen::arrange(bool portrait)
{
    m_poster->setVisible(!theme().isTextLarge());
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, portrait ? 0 : summaryPart);
    m_layout->setStretch(1, portrait ? 1 : linesPart);
}

} // namespace foyer::client
