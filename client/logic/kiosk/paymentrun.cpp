#include "client/logic/kiosk/paymentrun.h"

#include "client/net/whendone.h"
#include "shared/protocol/holder.h"

namespace foyer::client
{

namespace
{

// The server was not reached, or did not say: the attempt may run or not.
bool leavesOpen(ErrorCode code)
{
    return code == ErrorCode::ConnectionLost || code == ErrorCode::TimedOut || code == ErrorCode::Unavailable
        || code == ErrorCode::Internal || code == ErrorCode::PaymentUnknown;
}

} // namespace

PaymentRun::PaymentRun(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_poll.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &PaymentRun::poll);
    m_slow.setSingleShot(true);
    m_slow.setInterval(askingBankAfterMs);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (m_phase == PayPhase::Running)
            setPhase(PayPhase::AskingBank);
    });
    connect(&m_api, &Api::pushed, this, [this](const QString &topic, qint64, const QJsonObject &body) {
        if (!isRunning() || topic != protocol::holderTopic(m_message.holder))
            return;
        if (const auto change = protocol::fromJson<protocol::PaymentChanged>(body))
            told(change->payment);
    });
}

void PaymentRun::begin(const Order &order)
{
    Q_ASSERT(!isRunning());
    const AttemptId attempt = order.reserved ? *order.reserved : AttemptId::create();
    m_message = {CommandId::create(), order.show,  order.holder,       order.hold,   attempt,
                 order.seats,         order.total, order.paymentToken, order.method, order.reserved.has_value()};
    m_beginning = true;
    m_polling = false;
    m_looking = false;
    m_until = {};
    m_answered = false;
    m_slow.start();
    setPhase(PayPhase::Running);
    watch();
    whenDone(m_api.sendUntilAnswered(m_message, beginPatience), this,
             [this, attempt = m_message.attempt](const Result<protocol::Payment> &payment) {
                 if (attempt == m_message.attempt && isRunning())
                     begun(payment);
             });
}

void PaymentRun::recheck()
{
    if (!isRunning())
        return;
    m_polling = false; // what was asked on another connection is not answered any more
    watch();
    poll();
}

void PaymentRun::look()
{
    if (!isRunning())
        return;
    m_looking = true;
    m_polling = false; // an answer that is on its way is of before
    m_poll.setInterval(pollFirstMs);
    poll();
}

void PaymentRun::answer(bool takes)
{
    if (m_phase != PayPhase::AskingCustomer)
        return;
    m_answered = true;
    const protocol::AnswerEqualSeats answer {CommandId::create(), m_message.show, m_message.holder, m_message.attempt,
                                             takes};
    whenDone(m_api.sendUntilAnswered(answer, std::chrono::seconds(equalSeatsSeconds)), this,
             [this, attempt = m_message.attempt](const Result<protocol::Payment> &) {
                 if (attempt == m_message.attempt)
                     recheck(); // also after a refusal: what became of it is the payment's
             });
    leaveEqualSeats();
}

void PaymentRun::leaveEqualSeats()
{
    m_equalSeats.reset();
    setPhase(PayPhase::AskingBank);
}

void PaymentRun::watch()
{
    if (m_api.connection() == Connection::Up)
        m_api.send(protocol::WatchHolder {m_message.holder});
}

void PaymentRun::begun(const Result<protocol::Payment> &payment)
{
    m_beginning = false;
    if (payment) {
        m_poll.start(pollFirstMs);
        told(*payment);
        return;
    }
    if (leavesOpen(payment.error().code)) {
        setPhase(PayPhase::AskingBank);
        m_poll.start(pollFirstMs);
        return;
    }
    end();
    emit refused(payment.error());
}

void PaymentRun::poll()
{
    if (!isRunning() || m_polling || m_beginning)
        return;
    m_poll.setInterval(std::min(m_poll.interval() * 2, pollMostMs));
    m_poll.start();
    if (m_api.connection() != Connection::Up)
        return;
    m_polling = true;
    if (m_looking)
        ask(protocol::LookAtPayment {m_message.show, m_message.holder, m_message.attempt});
    else
        ask(protocol::GetPayment {m_message.show, m_message.holder, m_message.attempt});
}

template <class Question>
void PaymentRun::ask(const Question &question)
{
    whenDone(m_api.send(question), this, [this, attempt = m_message.attempt](const Result<protocol::Payment> &payment) {
        if (attempt == m_message.attempt && isRunning())
            polled(payment);
    });
}

void PaymentRun::polled(const Result<protocol::Payment> &payment)
{
    m_polling = false;
    if (payment) {
        told(*payment);
    } else if (payment.error().code == ErrorCode::NotFound) {
        end(); // the server never heard of it, and nothing is on its way any more
        emit refused(failure(ErrorCode::Unavailable));
    }
}

void PaymentRun::told(const protocol::Payment &payment)
{
    if (payment.attempt != m_message.attempt)
        return;
    if (payment.hold.state == protocol::HoldState::Paying && !m_until.isValid()) {
        m_until = payment.hold.expiresAt;
        emit accepted(payment.attempt);
    }
    if (payment.asksAboutSeats || m_equalSeats)
        return toldOfEqualSeats(payment);
    settle(payment);
}

void PaymentRun::toldOfEqualSeats(const protocol::Payment &payment)
{
    if (!payment.asksAboutSeats) {
        leaveEqualSeats(); // their time is over
        settle(payment);
    } else if (!m_answered && !m_equalSeats) {
        m_equalSeats = payment.hold;
        setPhase(PayPhase::AskingCustomer);
    }
}

void PaymentRun::settle(const protocol::Payment &payment)
{
    switch (payment.state) {
    case protocol::PaymentState::Created:
    case protocol::PaymentState::Submitted:
        return;
    case protocol::PaymentState::Approved:
    case protocol::PaymentState::Captured:
        if (payment.hold.booking) { // without one the seats are just being sold, or the money given back
            end();
            emit booked(*payment.hold.booking);
        }
        return;
    case protocol::PaymentState::Declined:
        end();
        emit declined(payment.hold);
        return;
    case protocol::PaymentState::Voided:
    case protocol::PaymentState::Refunded:
        end();
        emit returned();
        return;
    case protocol::PaymentState::Unknown:
        setPhase(PayPhase::AskingBank);
        return;
    }
}

void PaymentRun::setPhase(PayPhase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    emit changed();
}

void PaymentRun::end()
{
    m_poll.stop();
    m_slow.stop();
    m_beginning = false;
    m_equalSeats.reset();
    setPhase(PayPhase::Choosing);
}

} // namespace foyer::client
