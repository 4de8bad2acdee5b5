#include "client/kiosk/screens/mybookingscreen.h"

#include "client/kiosk/screens/printline.h"
#include "client/kiosk/screens/wording.h"
#include "client/tickets/bookingsheet.h"
#include "client/widgets/button.h"
#include "client/widgets/privacy.h"

#include <QBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal posterMm = 90;

} // namespace

MyBookingScreen::MyBookingScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_poster(new PosterView(themes(), this))
    , m_reference(label(TextRole::Heading, Tone::Accent))
    , m_title(label(TextRole::Title))
    , m_when(label(TextRole::Body))
    , m_where(label(TextRole::Label, Tone::Muted))
    , m_seats(label(TextRole::Body))
    , m_total(label(TextRole::Label, Tone::Muted))
    , m_printing(new PrintLine(context, this))
    , m_exchange(new SecondaryButton(themes(), {}, this))
    , m_exchangeAdvice(label(TextRole::Label, Tone::Muted))
{
    setPrivate(*m_reference);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Huge));
    m_poster->setFixedSize(theme().px(posterMm), m_poster->heightForWidth(theme().px(posterMm)));
    m_layout->addWidget(m_poster, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(gap(Space::Small));
    for (TextLabel *text : {m_reference, m_title, m_when, m_where})
        words->addWidget(text);
    words->addSpacing(gap(Space::Medium));
    words->addWidget(m_seats);
    words->addWidget(m_total);
    words->addSpacing(gap(Space::Large));
    words->addWidget(m_printing);
    words->addSpacing(gap(Space::Large));
    words->addWidget(m_exchange, 0, Qt::AlignLeading);
    words->addWidget(m_exchangeAdvice);
    words->addStretch(1);
    m_layout->addLayout(words, 1);
    connect(m_printing, &PrintLine::wanted, this, &MyBookingScreen::print);
    connect(m_exchange, &SecondaryButton::clicked, this, [this] { flow().exchange(); });
    connect(&flow().titles(), &TitleCache::arrived, this, &MyBookingScreen::refresh);
}

void MyBookingScreen::refresh()
{
    const std::optional<protocol::FoundBooking> &found = flow().desk().lookUp.booking();
    if (flow().step() != Step::MyBooking || !found)
        return;
    const bool isReady = flow().show().isReady();
    m_reference->setText(Wording::reference(found->booking.reference));
    m_reference->setAccessibleName(Wording::spelled(m_reference->text()));
    m_title->setText(found->titleName);
    m_when->setText(isReady ? Wording::showTime(flow().show().show()) : tr("One moment, please"));
    m_where->setText(isReady ? tr("%1 · %2", "hall, venue").arg(flow().show().show().hall, found->venueName)
                             : found->venueName);
    m_total->setText(tr("Paid: %1", "price").arg(Wording::price(found->booking.total)));
    showSeats(found->booking);
    m_printing->refresh(isReady ? tr("Print my tickets again") : QString());
    const bool canExchange = flow().canExchange();
    m_exchange->setText(tr("Exchange for other seats"));
    m_exchange->updateGeometry();
    m_exchange->setVisible(canExchange);
    m_exchangeAdvice->setText(tr("In this show or another one. You see what you pay or get back before you agree, and "
                                 "your tickets stay valid until then."));
    m_exchangeAdvice->setVisible(canExchange);
}

void MyBookingScreen::showSeats(const protocol::Booking &booking)
{
    if (!flow().show().isReady()) {
        m_seats->clear();
        return;
    }
    SeatNos seats;
    for (const protocol::Ticket &ticket : booking.tickets)
        seats << ticket.seat;
    m_seats->setText(Wording::places(seats, *flow().show().plan()).join(u'\n'));
    m_poster->setPoster(posterOf(flow().show().show().title), flow().show().show().titleName);
}

void MyBookingScreen::print()
{
    const ShowLoader &loader = flow().show();
    if (flow().desk().lookUp.booking() && loader.isReady())
        context().printing.print(
            ticketSheetOf(flow().desk().lookUp.booking()->booking, loader.show(), *loader.plan(), QLocale()));
}

std::optional<NextAction> MyBookingScreen::nextAction() const { return NextAction {tr("Done")}; }

void MyBookingScreen::arrange(bool portrait)
{
    m_poster->setVisible(!theme().isTextLarge());
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace foyer::client
