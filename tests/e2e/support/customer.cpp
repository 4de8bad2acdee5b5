#include "tests/e2e/support/customer.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{
bool isFinal(protocol::PaymentState state)
{
    using enum protocol::PaymentState;
    return state == Captured || state == Declined || state == Voided || state == Refunded;
}
} // namespace

Customer::Customer(const QUrl &server, const std::optional<QString> &deviceKey)
    : m_api(server, {u"e2e"_s, deviceKey}, m_clock, QRandomGenerator::global()->generate())
{
}

bool Customer::awaitUp() const
{
    return QTest::qWaitFor([this] { return isUp(); }, patienceMs);
}

protocol::HoldSeats Customer::wanting(ShowId show, const SeatNos &seats) const
{
    return {CommandId::create(), show, m_holder, seats, {}};
}

protocol::BeginPayment Customer::paying(const protocol::Hold &hold, qint64 seatMinor, const QString &token) const
{
    protocol::BeginPayment payment;
    payment.command = CommandId::create();
    payment.show = hold.show;
    payment.holder = m_holder;
    payment.hold = hold.hold;
    payment.attempt = AttemptId::create();
    for (const SeatNo seat : hold.seats)
        payment.seats.append({seat, u"adult"_s});
    payment.total = Money {seatMinor * hold.seats.size(), u"EUR"_s};
    payment.paymentToken = token;
    return payment;
}

protocol::GetPayment Customer::asking(const protocol::BeginPayment &payment) const
{
    return {payment.show, m_holder, payment.attempt};
}

Result<protocol::Hold> Customer::stateOf(const protocol::Hold &hold)
{
    return ask(protocol::GetHold {hold.show, m_holder, hold.hold});
}

Result<protocol::Payment> Customer::outcomeOf(const protocol::BeginPayment &payment)
{
    Result<protocol::Payment> told = failure(ErrorCode::TimedOut);
    QFuture<Result<protocol::Payment>> question = m_api.send(asking(payment));
    const bool ended = QTest::qWaitFor(
        [&] {
            if (!question.isFinished())
                return false;
            told = question.result();
            if (told && isFinal(told->state))
                return true;
            question = m_api.send(asking(payment));
            return false;
        },
        patienceMs);
    return ended ? told : failure(ErrorCode::TimedOut, u"the payment has not come to its end"_s);
}

} // namespace foyer::test
