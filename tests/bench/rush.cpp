#include "tests/bench/rush.h"

#include "shared/protocol/booking.h"
#include "shared/protocol/payment.h"
#include "tests/bench/harness/benchhouse.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{
constexpr int runUpMs = 1000;
constexpr int endMsMax = 20'000; // until the last booking is through
constexpr int seatsOfTwoBookings = 5;
constexpr qint64 adultMinor = 1200;
} // namespace

SeatNos Supply::seats() const
{
    const int slot = int(m_taken / m_shows);
    const bool three = slot % 2 == 1;
    const int first = 1 + slot / 2 * seatsOfTwoBookings + (three ? 2 : 0);
    SeatNos seats;
    for (int i = 0; i < (three ? 3 : 2); ++i)
        seats.append(SeatNo(first + i));
    return seats;
}

void Supply::takeNext()
{
    ++m_taken;
    if (m_taken / m_shows >= benchSeats / seatsOfTwoBookings * 2)
        qFatal("every seat of the bench is sold");
}

Rush::Rush(Swarm &swarm, Supply &supply)
    : m_swarm(swarm)
    , m_dialogue(swarm)
    , m_supply(supply)
    , m_buyers(size_t(swarm.size()))
{
    for (int client = 0; client < swarm.size(); ++client)
        m_dialogue.ask(client, protocol::WatchPayments {m_buyers[size_t(client)].holder});
}

RushResult Rush::run(int seconds)
{
    m_time.start();
    m_goesOn = true;
    for (int client = 0; client < m_swarm.size(); ++client)
        buy(client);
    const auto live = [this](int ms) {
        QElapsedTimer time;
        time.start();
        while (!time.hasExpired(ms) && isAnyoneBuying())
            m_swarm.poll(20, [this](int client, const QByteArray &text) { receive(client, text); });
        return double(time.nsecsElapsed()) / 1e9;
    };
    live(runUpMs);
    m_counts = true;
    const double lasted = live(seconds * 1000);
    m_result.bookingsPerSecond = double(m_booked) / lasted;
    m_counts = m_goesOn = false;
    live(endMsMax);
    if (isAnyoneBuying())
        qFatal("a booking was begun and never ended");
    if (m_booked == 0)
        qFatal("nobody could book; %lld refusals", m_result.refusals);
    return m_result;
}

bool Rush::isAnyoneBuying() const
{
    return std::any_of(m_buyers.begin(), m_buyers.end(), [](const Buyer &buyer) { return buyer.isBuying; });
}

void Rush::buy(int client)
{
    Buyer &buyer = m_buyers[size_t(client)];
    buyer.isBuying = m_goesOn;
    if (!m_goesOn)
        return;
    buyer.show = m_supply.show();
    buyer.seats = m_supply.seats();
    m_supply.takeNext();
    buyer.sentNs = m_time.nsecsElapsed();
    buyer.holdRequest = m_dialogue.tell(
        client, protocol::HoldSeats {CommandId::create(), buyer.show, buyer.holder, buyer.seats, std::nullopt});
}

void Rush::receive(int client, const QByteArray &text)
{
    const auto frame = protocol::parseServerFrame(text);
    if (!frame)
        qFatal("not a frame: %s", text.constData());
    if (const auto *const answer = std::get_if<protocol::Answer>(&*frame))
        answered(client, *answer);
    else
        pushed(client, std::get<protocol::PushedFrame>(*frame));
}

// A refusal gives the booking up and begins another one.
void Rush::answered(int client, const protocol::Answer &answer)
{
    const Buyer &buyer = m_buyers[size_t(client)];
    if (!answer.body) {
        ++m_result.refusals;
        return buy(client);
    }
    if (answer.id != buyer.holdRequest)
        return; // the payment has begun
    if (m_counts)
        m_result.holdMs.append(double(m_time.nsecsElapsed() - buyer.sentNs) / 1e6);
    pay(client, protocol::fromJson<protocol::Hold>(*answer.body)->hold);
}

void Rush::pay(int client, HoldId hold)
{
    Buyer &buyer = m_buyers[size_t(client)];
    buyer.attempt = AttemptId::create();
    QList<protocol::SeatPrice> prices;
    for (const SeatNo seat : std::as_const(buyer.seats))
        prices.append({seat, u"adult"_s});
    const Money total {adultMinor * prices.size(), u"EUR"_s};
    m_dialogue.tell(client,
                    protocol::BeginPayment {CommandId::create(), buyer.show, buyer.holder, hold, buyer.attempt, prices,
                                            total, u"card-approved"_s});
}

void Rush::pushed(int client, const protocol::PushedFrame &push)
{
    const auto changed = protocol::fromJson<protocol::PaymentChanged>(push.body);
    if (!changed || changed->payment.attempt != m_buyers[size_t(client)].attempt || !changed->payment.hold.booking)
        return; // of the booking before: its money is captured after it was told
    m_buyers[size_t(client)].attempt = {};
    m_booked += m_counts ? 1 : 0;
    buy(client);
}

} // namespace foyer::bench
