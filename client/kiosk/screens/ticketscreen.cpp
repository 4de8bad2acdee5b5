#include "client/kiosk/screens/ticketscreen.h"

#include "client/kiosk/screens/ticketview.h"
#include "client/kiosk/screens/wording.h"
#include "client/tickets/bookingsheet.h"
#include "client/widgets/button.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/touchscroll.h"
#include "shared/domain/bookingreference.h"
#include "shared/ticket/ticketdocument.h"

#include <QBoxLayout>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal ticketColumnMm = 100;
constexpr int wordsPart = 3, ticketsPart = 4; // of a screen that lies

// As people read a booking's reference, "7KQ2-M0XA".
QString grouped(const QString &reference)
{
    const Result<BookingReference> known = BookingReference::fromTyped(reference);
    return known ? known->grouped() : reference;
}

} // namespace

TicketScreen::TicketScreen(KioskContext &context, QWidget *parent)
    : Screen(context, parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_thanks(label(TextRole::Title))
    , m_show(label(TextRole::Body, Tone::Muted))
    , m_referenceIs(label(TextRole::Label, Tone::Muted))
    , m_reference(label(TextRole::Display, Tone::Accent))
    , m_advice(label(TextRole::Label, Tone::Muted))
    , m_print(new SecondaryButton(themes(), {}, this))
    , m_printed(label(TextRole::Label, Tone::Success))
    , m_list(new QWidget)
    , m_tickets(new FlowGrid(m_list))
    , m_scroll(new TouchScroll(themes(), m_list, this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Large));
    m_tickets->setContentsMargins({});
    m_tickets->setColumnMinimum(theme().px(ticketColumnMm));
    m_tickets->setGaps(gap(Space::Medium), gap(Space::Medium));
    auto *words = new QVBoxLayout;
    words->setSpacing(gap(Space::Small));
    words->addWidget(m_thanks);
    words->addWidget(m_show);
    words->addSpacing(gap(Space::Medium));
    words->addWidget(m_referenceIs);
    words->addWidget(m_reference);
    words->addWidget(m_advice);
    words->addSpacing(gap(Space::Medium));
    words->addWidget(m_print, 0, Qt::AlignLeft);
    words->addWidget(m_printed);
    words->addStretch(1);
    m_layout->addLayout(words);
    m_layout->addWidget(m_scroll, 1);
    connect(m_print, &SecondaryButton::clicked, this, &TicketScreen::print);
}

void TicketScreen::enter()
{
    m_printed->clear();
    m_scroll->toTop();
    retranslate();
}

void TicketScreen::retranslate()
{
    m_shown = {};
    refresh();
}

void TicketScreen::refresh()
{
    if (flow().step() != Step::Ticket)
        return;
    const bool isThere = flow().booking() && flow().show().isReady();
    m_scroll->setButtonNames(tr("Show what is above"), tr("Show what is below"));
    m_thanks->setText(tr("Thank you. Enjoy the show!"));
    m_referenceIs->setText(tr("Your booking reference"));
    m_advice->setText(isThere ? tr("Photograph the codes or print your tickets. The door needs nothing else.")
                              : tr("You have paid. One moment, your tickets are being made."));
    m_print->setText(tr("Print tickets"));
    m_print->setEnabled(isThere);
    if (isThere && m_shown != flow().booking()->booking)
        showTickets();
    if (!isThere) {
        m_shown = {};
        m_reference->clear();
        m_tickets->clear();
        m_show->clear();
    }
}

void TicketScreen::showTickets()
{
    const protocol::ShowDetails &show = flow().show().show();
    const protocol::Booking &booking = *flow().booking();
    m_shown = booking.booking;
    m_sheet = ticketSheetOf(booking, show, *flow().show().plan(), QLocale());
    m_show->setText(
        tr("%1 · %2 · %3", "title, day and time, hall").arg(show.titleName, Wording::showTime(show), show.hall));
    m_reference->setText(grouped(booking.reference));
    m_tickets->clear();
    for (qsizetype i = 0; i < m_sheet.faces.size(); ++i) {
        auto *ticket = new TicketView(m_list);
        ticket->setTicket(m_sheet, i,
                          tr("Ticket for %1").arg(Wording::place(booking.tickets[i].seat, *flow().show().plan())));
        m_tickets->addWidget(ticket);
        ticket->show();
    }
}

void TicketScreen::print()
{
    if (!flow().booking())
        return;
    const QString path = QDir(context().ticketFolder).filePath(u"foyer-%1.pdf"_s.arg(flow().booking()->reference));
    const bool done = QDir().mkpath(context().ticketFolder) && renderTicketsPdf(m_sheet, path).ok();
    m_printed->setTone(done ? Tone::Success : Tone::Danger);
    m_printed->setText(done ? tr("Your tickets are printed: %1", "path of a file").arg(QDir::toNativeSeparators(path))
                            : tr("The printer does not work. Please photograph the codes, or ask at the box office."));
}

std::optional<NextAction> TicketScreen::nextAction() const { return NextAction {tr("Done")}; }

void TicketScreen::arrange(bool portrait)
{
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, portrait ? 0 : wordsPart);
    m_layout->setStretch(1, portrait ? 1 : ticketsPart);
}

} // namespace foyer::client
