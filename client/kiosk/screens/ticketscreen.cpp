#include "client/kiosk/screens/ticketscreen.h"

#include "client/kiosk/screens/printline.h"
#include "client/kiosk/screens/qrview.h"
#include "client/kiosk/screens/ticketview.h"
#include "client/kiosk/screens/wording.h"
#include "client/tickets/bookingsheet.h"
#include "client/widgets/button.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/privacy.h"
#include "client/widgets/touchscroll.h"

#include <QBoxLayout>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal ticketColumnMm = 100;
constexpr qreal phoneCodeMm = 44;
constexpr int wordsPart = 3, ticketsPart = 4; // of a screen that lies

// An address is one long word: large text needs places to break it.
QString breakable(QString address)
{
    static const QRegularExpression sign(u"([@.])"_s);
    return address.replace(sign, u"\\1\u200b"_s);
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
    , m_printing(new PrintLine(context, this))
    , m_mailed(label(TextRole::Label, Tone::Success))
    , m_mail(new SecondaryButton(themes(), {}, this))
    , m_phone(new QWidget(this))
    , m_phoneAdvice(new TextLabel(themes(), TextRole::Label, m_phone, Tone::Muted))
    , m_phoneCode(new QrView(theme().px(phoneCodeMm), m_phone))
    , m_list(new QWidget)
    , m_tickets(new FlowGrid(m_list))
    , m_scroll(new TouchScroll(themes(), m_list, this))
{
    for (TextLabel *text : {m_reference, m_mailed})
        setPrivate(*text);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(gap(Space::Large));
    m_tickets->setContentsMargins({});
    m_tickets->setColumnMinimum(theme().columnPx(ticketColumnMm));
    m_tickets->setGaps(gap(Space::Medium), gap(Space::Medium));
    auto *words = new QVBoxLayout;
    words->setSpacing(gap(Space::Small));
    words->addWidget(m_thanks);
    words->addWidget(m_show);
    words->addSpacing(gap(Space::Medium));
    words->addWidget(m_referenceIs);
    words->addWidget(m_reference);
    words->addWidget(m_advice);
    words->addSpacing(gap(Space::Small));
    words->addWidget(m_printing);
    words->addSpacing(gap(Space::Small));
    words->addWidget(m_phone);
    words->addSpacing(gap(Space::Small));
    words->addWidget(m_mailed);
    words->addWidget(m_mail, 0, Qt::AlignLeading);
    words->addStretch(1);
    auto *phone = new QHBoxLayout(m_phone);
    phone->setContentsMargins({});
    phone->setSpacing(gap(Space::Medium));
    phone->addWidget(m_phoneCode);
    phone->addWidget(m_phoneAdvice, 1);
    m_layout->addLayout(words);
    m_layout->addWidget(m_scroll, 1);
    connect(m_printing, &PrintLine::wanted, this, &TicketScreen::print);
    connect(m_mail, &SecondaryButton::clicked, this, [this] { flow().wantMail(); });
}

void TicketScreen::enter()
{
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
    m_thanks->setText(tr("Thank you. Enjoy the show!"));
    m_referenceIs->setText(tr("Your booking reference"));
    m_advice->setText(isThere ? tr("The door needs nothing but the codes, on paper or on a screen.")
                              : tr("You have paid. One moment, your tickets are being made."));
    if (isThere && m_shown != flow().booking()->booking)
        showTickets();
    showPrinting();
    showPhoneLink();
    showMail();
    if (!isThere) {
        m_shown = {};
        m_reference->clear();
        m_reference->setAccessibleName({});
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
    m_reference->setText(Wording::reference(booking.reference));
    m_reference->setAccessibleName(Wording::spelled(m_reference->text()));
    m_tickets->clear();
    for (qsizetype i = 0; i < m_sheet.faces.size(); ++i) {
        auto *ticket = new TicketView(m_list);
        ticket->setTicket(m_sheet, i,
                          tr("Ticket for %1").arg(Wording::place(booking.tickets[i].seat, *flow().show().plan())));
        m_tickets->addWidget(ticket);
        ticket->show();
    }
}

// Once by itself, as soon as the tickets are there; when that fails, again when the customer wishes.
void TicketScreen::showPrinting()
{
    const bool isThere = flow().booking() && flow().show().isReady();
    if (isThere && context().printing.step() == PrintStep::Idle)
        print();
    m_printing->refresh();
}

void TicketScreen::showPhoneLink()
{
    const QString &link = flow().ticketLink().url();
    m_phone->setVisible(!link.isEmpty());
    m_advice->setVisible(link.isEmpty());
    m_phoneCode->setLink(link, tr("Code that opens your tickets on your phone"));
    m_phoneAdvice->setText(tr("Scan this with your phone to take your tickets along. It works for an hour."));
}

void TicketScreen::showMail()
{
    const TicketMail &mail = flow().mail();
    const QString address = theme().isTextLarge() ? breakable(mail.address()) : mail.address();
    m_mailed->setVisible(mail.isLeft());
    m_mailed->setText(address.isEmpty() ? tr("Your tickets are on their way to the address of your card.")
                                        : tr("Your tickets are on their way to %1.", "mail address").arg(address));
    m_mail->setText(mail.isLeft() ? tr("Another address") : tr("Send by mail"));
    m_mail->updateGeometry();
}

void TicketScreen::print() { context().printing.print(m_sheet); }

std::optional<NextAction> TicketScreen::nextAction() const { return NextAction {tr("Done")}; }

void TicketScreen::arrange(bool portrait)
{
    m_layout->setDirection(portrait ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setStretch(0, portrait ? 0 : wordsPart);
    m_layout->setStretch(1, portrait ? 1 : ticketsPart);
}

} // namespace foyer::client
