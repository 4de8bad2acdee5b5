#include "tests/support/money/moneycase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

void MoneyCase::openHouse()
{
    m_database = std::make_unique<TestDatabase>(m_postgres);
    m_house = std::make_unique<SmallHouse>(*m_database);
    m_cashbox = std::make_unique<Cashbox>(*m_database);
    m_anna = std::make_unique<Desk>(*m_database);
    m_anna->caller().device = u"counter 1"_s;
    m_anna->paymentBegun = [this](const protocol::BeginPayment &begun, const Money &toPay) {
        m_cashbox->begin(begun, toPay);
    };
    m_anna->refundAsked = [this] { m_cashbox->refundAsked(); };
    m_cashbox->open();
}

void MoneyCase::closeHouse()
{
    m_cashbox.reset();
    m_anna.reset();
    m_house.reset();
    m_database.reset();
}

protocol::Reserve MoneyCase::wish(const protocol::Hold &hold, const AttemptId &attempt)
{
    protocol::Reserve reserve {hold.show, m_anna->holder(), hold.hold, attempt, {}, {}, {}, {}};
    for (const SeatNo seat : hold.seats)
        reserve.seats.append({seat, u"adult"_s});
    return reserve;
}

protocol::BeginPayment MoneyCase::order(const protocol::Hold &hold, const AttemptId &attempt, qint64 totalMinor)
{
    return {
        CommandId::create(),    hold.show,          m_anna->holder(),     hold.hold, attempt, wish(hold, attempt).seats,
        {totalMinor, u"EUR"_s}, u"card-approved"_s, PaymentMethod::Token, true};
}

MoneyCase::Paid MoneyCase::buy(ShowId show, const SeatNos &seats,
                               const std::function<void(protocol::Reserve &)> &reserving, const QString &token)
{
    const protocol::Hold hold = m_anna->hold(show, seats).value();
    const AttemptId attempt = AttemptId::create();
    protocol::Reserve reserve = wish(hold, attempt);
    if (reserving)
        reserving(reserve);
    protocol::BeginPayment begin = order(hold, attempt, m_anna->ask(reserve).value().total.minor);
    begin.paymentToken = token;
    m_anna->ask(begin).value();
    const auto wanted =
        token == u"card-approved"_s ? protocol::PaymentState::Captured : protocol::PaymentState::Declined;
    [&] { QTRY_COMPARE(now(hold, attempt).state, wanted); }();
    return {hold, attempt};
}

protocol::Payment MoneyCase::now(const protocol::Hold &hold, const AttemptId &attempt)
{
    return m_anna->ask(protocol::GetPayment {hold.show, m_anna->holder(), attempt}).value();
}

QString MoneyCase::issueVoucher(qint64 minor, const QString &currency)
{
    return m_anna->ask(protocol::IssueVoucher {{minor, currency}, {}}).value().code;
}

void MoneyCase::saveCode(const QString &code, const std::function<void(protocol::SavePromotion &)> &change)
{
    protocol::SavePromotion save;
    save.code = code;
    save.value = 2500;
    if (change)
        change(save);
    m_anna->ask(save).value();
}

protocol::AskRefund MoneyCase::refundOf(const Paid &paid, const SeatNos &seats, const RefundId &id)
{
    return {id, paid.hold.show, BookingId(paid.hold.hold.value), seats, u"ill"_s};
}

void MoneyCase::giveBack(const Paid &paid, const SeatNos &seats)
{
    const RefundId refund = m_anna->ask(refundOf(paid, seats)).value().refund;
    QTRY_COMPARE(refundNow(refund).state, protocol::RefundState::Paid);
}

protocol::TicketsInExchange MoneyCase::inExchange(const Paid &paid, const SeatNos &seats)
{
    const BookingId booking(paid.hold.hold.value);
    const auto known = m_anna->ask(protocol::GetBooking {paid.hold.show, m_anna->holder(), booking});
    return {paid.hold.show, booking, known.value().reference, seats};
}

SeatNos MoneyCase::validSeats(const Paid &paid)
{
    return m_database->owner().value<SeatNos>("money/valid_seats", paid.hold.show, paid.hold.hold);
}

void MoneyCase::verifyBooksAgree() { QCOMPARE(m_cashbox->keptMinor(), number("money/kept")); }

} // namespace foyer::test
