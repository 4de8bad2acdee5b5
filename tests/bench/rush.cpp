#include "tests/bench/rush.h"

#include "shared/protocol/booking.h"
#include "shared/protocol/holder.h"
#include "shared/protocol/payment.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{
constexpr int runUpMs = 1000;
constexpr int endMsMax = 20'000; // until the last booking is through
constexpr int pollMsMax = 20;
} // namespace

Rush::Rush(Swarm &swarm, Supply &supply)
    : m_swarm(swarm)
    , m_dialogue(swarm)
    , m_supply(supply)
    , m_buyers(size_t(swarm.size()))
{
    for (int client = 0; client < swarm.size(); ++client) {
        m_dialogue.ask(client, protocol::WatchHolder {m_buyers[size_t(client)].holder});
        m_idle.push_back(client);
    }
    m_time.start();
}

RushResult Rush::runClosed(int seconds)
{
    m_goesOn = true;
    for (const int client : std::exchange(m_idle, {}))
        buy(client, m_time.nsecsElapsed());
    live(runUpMs, [] {});
    m_counts = true;
    QElapsedTimer time;
    time.start();
    live(seconds * 1000, [] {});
    finish(double(time.nsecsElapsed()) / 1e9);
    return m_result;
}

RushResult Rush::runOpen(double perSecond, int seconds)
{
    std::exponential_distribution<double> gap(perSecond / 1e9);
    m_counts = true;
    const qint64 endNs = m_time.nsecsElapsed() + qint64(seconds) * 1'000'000'000;
    double nextNs = double(m_time.nsecsElapsed());
    live(seconds * 1000, [&] {
        for (; nextNs < double(std::min(endNs, m_time.nsecsElapsed())) && !m_idle.empty(); nextNs += gap(m_random)) {
            const int client = m_idle.front();
            m_idle.pop_front();
            buy(client, qint64(nextNs));
        }
    });
    finish(seconds);
    return m_result;
}

void Rush::live(int ms, const std::function<void()> &eachTime)
{
    QElapsedTimer time;
    time.start();
    while (!time.hasExpired(ms)) {
        eachTime();
        m_swarm.poll(m_goesOn ? pollMsMax : 1, [this](int client, const QByteArray &text) { receive(client, text); });
    }
}

void Rush::finish(double seconds)
{
    m_result.bookingsPerSecond = double(m_booked) / seconds;
    m_counts = m_goesOn = false;
    QElapsedTimer time;
    time.start();
    while (m_idle.size() < m_buyers.size()) {
        if (time.hasExpired(endMsMax))
            qFatal("%lld bookings were begun and never ended", qlonglong(m_buyers.size() - m_idle.size()));
        m_swarm.poll(pollMsMax, [this](int client, const QByteArray &text) { receive(client, text); });
    }
    if (m_booked == 0)
        qFatal("nobody could book; %lld refusals", m_result.refusals);
}

void Rush::buy(int client, qint64 sinceNs)
{
    Buyer &buyer = m_buyers[size_t(client)];
    buyer.wanted = m_supply.next();
    buyer.sinceNs = sinceNs;
    buyer.holdRequest = m_dialogue.tell(
        client,
        protocol::HoldSeats {CommandId::create(), buyer.wanted.show, buyer.holder, buyer.wanted.seats, std::nullopt});
}

void Rush::end(int client)
{
    m_buyers[size_t(client)].attempt = {};
    if (m_goesOn)
        buy(client, m_time.nsecsElapsed());
    else
        m_idle.push_back(client);
}

// Reads no more than it needs: the load generator shares the cores of what it measures.
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

// A refusal gives the booking up.
void Rush::answered(int client, const protocol::Answer &answer)
{
    const Buyer &buyer = m_buyers[size_t(client)];
    if (!answer.body) {
        ++m_result.refusals;
        return end(client);
    }
    if (answer.id != buyer.holdRequest)
        return; // the payment has begun
    if (m_counts)
        m_result.holdMs.append(double(m_time.nsecsElapsed() - buyer.sinceNs) / 1e6);
    pay(client, HoldId(answer.body->value("hold"_L1).toInteger()));
}

void Rush::pay(int client, HoldId hold)
{
    Buyer &buyer = m_buyers[size_t(client)];
    buyer.attempt = AttemptId::create();
    QList<protocol::SeatPrice> prices;
    for (const SeatNo seat : std::as_const(buyer.wanted.seats))
        prices.append({seat, u"adult"_s});
    const Money total {adultMinor * prices.size(), u"EUR"_s};
    m_dialogue.tell(client,
                    protocol::BeginPayment {CommandId::create(), buyer.wanted.show, buyer.holder, hold, buyer.attempt,
                                            prices, total, u"card-approved"_s});
}

void Rush::pushed(int client, const protocol::PushedFrame &push)
{
    const QJsonObject payment = push.body["payment"_L1].toObject();
    const bool isBooked = payment["hold"_L1].toObject().contains("booking"_L1);
    if (!isBooked || payment["attempt"_L1] != m_buyers[size_t(client)].attempt.toString())
        return;
    m_booked += m_counts ? 1 : 0;
    ++m_result.bookings;
    end(client);
}

} // namespace foyer::bench
