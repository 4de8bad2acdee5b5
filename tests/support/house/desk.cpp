#include "tests/support/house/desk.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

Desk::Desk(const TestDatabase &database, const server::engine::HoldPolicy &policy)
    : m_database(database.connect())
    , m_signer(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 'k')).value())
    , m_services {policy,
                  m_signer,
                  [this](const protocol::BeginPayment &begun, const Money &toPay) {
                      m_begun.append(begun);
                      if (paymentBegun)
                          paymentBegun(begun, toPay);
                  },
                  [this] {
                      if (refundAsked)
                          refundAsked();
                  },
                  [](ShowId show, const HolderId &) {
                      return protocol::RoomPlace {show, true};
                  },
                  [](const HolderId &, const protocol::Entry &) {}}
    , m_node(m_database->value<int>("lanes/new_node"))
    , m_runner(m_plans, policy, [this](const server::engine::ShowState &, const QList<server::engine::Event> &events) {
        m_committed += events;
    })
{
}

server::engine::Outcome Desk::carryOut(server::engine::Command command)
{
    if (toLanes)
        return toLanes(command);
    command.arrival = {m_node, ++m_lastArrival};
    return m_runner.run(*m_database, std::span(&command, 1)).first();
}

Result<protocol::Hold> Desk::hold(ShowId show, const SeatNos &seats, std::optional<HoldId> instead)
{
    return ask(protocol::HoldSeats {CommandId::create(), show, m_holder, seats, instead});
}

Result<protocol::Hold> Desk::best(ShowId show, int count)
{
    return ask(protocol::HoldBest {CommandId::create(), show, m_holder, count, 0, {}, {}});
}

Result<protocol::Hold> Desk::release(const protocol::Hold &hold)
{
    return ask(protocol::ReleaseHold {CommandId::create(), hold.show, m_holder, hold.hold});
}

Result<protocol::Hold> Desk::renew(const protocol::Hold &hold)
{
    return ask(protocol::RenewHold {CommandId::create(), hold.show, m_holder, hold.hold});
}

Result<protocol::Payment> Desk::pay(const protocol::Hold &hold, qint64 totalMinor, const QString &token,
                                    PaymentMethod method)
{
    protocol::BeginPayment message;
    message.command = CommandId::create();
    message.show = hold.show;
    message.holder = m_holder;
    message.hold = hold.hold;
    message.attempt = AttemptId::create();
    for (const SeatNo seat : hold.seats)
        message.seats.append({seat, u"adult"_s});
    message.total = Money {totalMinor, u"EUR"_s};
    message.paymentToken = token;
    message.method = method;
    return ask(message);
}

Result<protocol::Booking> Desk::book(ShowId show, const SeatNos &seats, qint64 seatMinor, const QString &reference)
{
    const auto held = hold(show, seats);
    const auto payment = held ? pay(*held, seatMinor * seats.size(), u"card-approved"_s) : held.error();
    if (!payment)
        return payment.error();
    const server::engine::ApprovePayment approval {payment->attempt, u"gateway"_s, reference};
    if (const auto approved = carryOut({show, {}, 0, approval, {}}); !approved)
        return approved.error();
    return ask(protocol::GetBooking {show, m_holder, BookingId(held->hold.value)});
}

SeatNos seatNos(std::initializer_list<int> numbers)
{
    SeatNos seats;
    for (const int number : numbers)
        seats.append(SeatNo(number));
    return seats;
}

} // namespace foyer::test
