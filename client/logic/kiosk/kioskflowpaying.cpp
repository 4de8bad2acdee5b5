// The part of KioskFlow in which the customer pays: at a card terminal or by what a form for cards gave.
#include "client/logic/kiosk/kioskflow.h"

#include "client/net/whendone.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

void KioskFlow::connectPayment()
{
    connect(&m_reserving, &ReservationRun::changed, this, &KioskFlow::changed);
    connect(&m_reserving, &ReservationRun::taken, this, [this] { apply(KioskEvent::CodeTaken); });
    connect(&m_reserving, &ReservationRun::refused, this, [this](const Error &error) {
        const bool isOver = error.code == ErrorCode::HoldExpired || error.code == ErrorCode::HoldUnknown;
        if (isOver)
            return holdLost(error);
        if (error.path == "member"_L1) { // the purchase goes on without it
            m_desk.member.endGreeting();
            apply(KioskEvent::CodeTaken);
        }
        setNotice(error);
    });
    connect(&m_payment, &PaymentRun::changed, this, [this] {
        apply(m_payment.equalSeats() ? KioskEvent::SeatsLost : KioskEvent::SeatsAnswered);
        emit changed();
    });
    connect(&m_ticketLink, &TicketLink::changed, this, &KioskFlow::changed);
    connect(&m_mail, &TicketMail::left, this, [this] {
        apply(KioskEvent::MailLeft);
        emit changed();
    });
    connect(&m_mail, &TicketMail::refused, this, [this](const Error &error) {
        setNotice(error);
        emit changed();
    });
    connect(&m_payment, &PaymentRun::accepted, this, [this](const AttemptId &attempt) {
        if (m_payment.method() == PaymentMethod::Terminal)
            m_terminal.begin({attempt, toPay(), m_terminalLocale});
        followPaying();
        emit changed();
    });
    connect(&m_payment, &PaymentRun::booked, this, [this](BookingId booking) {
        m_terminal.end();
        m_bookingId = booking;
        m_picker.drop(); // sold: not ours to give back any more
        m_reserving.forget();
        apply(KioskEvent::Booked);
        fetchBooking();
    });
    connect(&m_payment, &PaymentRun::declined, this, [this](const protocol::Hold &hold) {
        const bool byCustomer = m_payment.method() == PaymentMethod::Terminal && m_terminal.wasGivenUp();
        m_terminal.end();
        m_picker.setHold(hold); // with its new end, before the countdown goes on
        apply(KioskEvent::PaymentEnded);
        m_reserving.takeAnew(true);
        if (!byCustomer)
            setNotice(failure(ErrorCode::PaymentDeclined));
    });
    connect(&m_payment, &PaymentRun::returned, this, [this] {
        m_terminal.end();
        m_reserving.forget();
        holdLost(failure(ErrorCode::PaymentReturned));
    });
    connect(&m_payment, &PaymentRun::refused, this, &KioskFlow::paymentRefused);
    connect(&m_terminal, &TerminalRun::changed, this, &KioskFlow::changed);
    connect(&m_terminal, &TerminalRun::finished, &m_payment, &PaymentRun::look);
    connect(&m_payingCountdown, &HoldCountdown::changed, this, &KioskFlow::changed);
    connect(&m_payingCountdown, &HoldCountdown::expired, this, [this] { m_terminal.giveUp(); });
}

void KioskFlow::answerEqualSeats(bool takes)
{
    if (step() == Step::EqualSeats && !m_state.serverLost)
        m_payment.answer(takes);
}

void KioskFlow::pay(const QString &paymentToken) { beginPaying(paymentToken, PaymentMethod::Token); }

void KioskFlow::payNothing()
{
    if (toPay().minor == 0)
        beginPaying(u"nothing-to-pay"_s, PaymentMethod::Token);
}

void KioskFlow::payAtTerminal(const QString &locale)
{
    if (!m_terminal.isReady())
        return;
    m_terminalLocale = locale;
    beginPaying(u"terminal"_s, PaymentMethod::Terminal);
}

void KioskFlow::beginPaying(const QString &paymentToken, PaymentMethod method)
{
    if (!mayAct() || step() != Step::Payment || !m_picker.isSettled() || !m_show.isReady() || !m_reserving.isSettled())
        return;
    setNotice({});
    m_staysPaying = false;
    apply(KioskEvent::PaymentBegun);
    PaymentRun::Order order {m_show.id(),  m_holder, m_picker.hold()->hold, m_basket.lines(), total(),
                             paymentToken, method};
    if (const std::optional<protocol::Reservation> &reservation = m_reserving.reservation()) {
        order.total = reservation->total;
        order.reserved = reservation->attempt;
    }
    m_payment.begin(order);
}

void KioskFlow::presentDemoCard(const QString &card) { m_terminal.presentDemoCard(card); }

void KioskFlow::giveUpPaying() { m_terminal.giveUp(); }

bool KioskFlow::asksWhetherStillPaying() const
{
    return step() == Step::Payment && m_payingCountdown.isWarning() && m_terminal.mayGiveUp() && !m_staysPaying;
}

void KioskFlow::keepPaying()
{
    m_staysPaying = true;
    emit changed();
}

// Only at a terminal the customer has something to do meanwhile.
void KioskFlow::followPaying()
{
    const bool runs = m_payment.isRunning() && m_payment.method() == PaymentMethod::Terminal;
    if (runs && m_payment.until().isValid() && m_api.serverClock().isKnown())
        m_payingCountdown.start(m_payment.until());
    else
        m_payingCountdown.stop();
}

void KioskFlow::paymentRefused(const Error &error)
{
    m_terminal.end();
    apply(KioskEvent::PaymentEnded);
    if (error.code == ErrorCode::HoldExpired || error.code == ErrorCode::HoldUnknown) {
        holdLost(error);
        return;
    }
    if (error.code == ErrorCode::AmountMismatch)
        m_show.load(m_show.id()); // the prices have changed
    m_picker.recheck();
    if (error.code == ErrorCode::ReservationOver) {
        m_reserving.replace();
        apply(KioskEvent::Back); // where the price is seen
    } else {
        m_reserving.takeAnew(false);
    }
    setNotice(error);
}

} // namespace foyer::client
