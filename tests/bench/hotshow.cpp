#include "tests/bench/hotshow.h"

#include "shared/protocol/booking.h"
#include "shared/protocol/holder.h"
#include "shared/protocol/payment.h"
#include "tests/bench/engine.h"
#include "tests/bench/harness/openfiles.h"
#include "tests/bench/rows.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{
constexpr int clients = 5000;
constexpr int seats = 2000;
constexpr int endMsMax = 120'000;
constexpr double answerMsGoal = 1000;
constexpr int pollMsMax = 5;
} // namespace

HotShow::HotShow(Swarm &swarm, ShowId show)
    : m_swarm(swarm)
    , m_dialogue(swarm)
    , m_show(show)
    , m_customers(size_t(swarm.size()))
{
    for (int client = 0; client < swarm.size(); ++client)
        m_dialogue.ask(client, protocol::WatchHolder {m_customers[size_t(client)].holder});
}

HotShowResult HotShow::run()
{
    m_time.start();
    for (int client = 0; client < m_swarm.size(); ++client)
        ask(client);
    while (m_ended < m_swarm.size()) {
        if (m_time.hasExpired(endMsMax))
            qFatal("%d of %d customers still wait", m_swarm.size() - m_ended, m_swarm.size());
        m_swarm.poll(pollMsMax, [this](int client, const QByteArray &text) { receive(client, text); });
        askAgainThoseWhoseTimeHasCome();
    }
    m_result.seconds = double(m_time.nsecsElapsed()) / 1e9;
    return m_result;
}

void HotShow::askAgainThoseWhoseTimeHasCome()
{
    while (!m_later.empty() && m_later.begin()->first <= m_time.elapsed()) {
        const int client = m_later.begin()->second;
        m_later.erase(m_later.begin());
        ask(client);
    }
}

void HotShow::ask(int client)
{
    Customer &customer = m_customers[size_t(client)];
    customer.sentNs = m_time.nsecsElapsed();
    switch (customer.step) {
    case Step::Hold:
        customer.request = m_dialogue.tell(
            client, protocol::HoldBest {customer.command, m_show, customer.holder, seatsOfEach, 0, {}, {}});
        return;
    case Step::Enter:
        customer.request = m_dialogue.tell(client, protocol::EnterRoom {m_show, customer.holder});
        return;
    case Step::Pay: {
        QList<protocol::SeatPrice> prices;
        for (const SeatNo seat : std::as_const(customer.seats))
            prices.append({seat, u"adult"_s});
        const Money total {adultMinor * prices.size(), u"EUR"_s};
        customer.request =
            m_dialogue.tell(client,
                            protocol::BeginPayment {customer.command, m_show, customer.holder, customer.hold,
                                                    customer.attempt, prices, total, u"card-approved"_s});
        return;
    }
    case Step::Wait:
    case Step::Push:
    case Step::Done:
        return;
    }
}

void HotShow::receive(int client, const QByteArray &text)
{
    const auto frame = protocol::parseServerFrame(text);
    if (!frame)
        qFatal("not a frame: %s", text.constData());
    if (const auto *const push = std::get_if<protocol::PushedFrame>(&*frame))
        return pushed(client, *push);
    answered(client, std::get<protocol::Answer>(*frame));
}

void HotShow::answered(int client, const protocol::Answer &answer)
{
    Customer &customer = m_customers[size_t(client)];
    if (answer.id != customer.request)
        return;
    m_result.answerMs.append(double(m_time.nsecsElapsed() - customer.sentNs) / 1e6);
    if (!answer.body)
        return refused(client, answer.body.error());
    if (customer.step == Step::Hold) {
        const auto hold = protocol::fromJson<protocol::Hold>(*answer.body);
        customer.hold = hold->hold;
        customer.seats = hold->seats;
        customer.command = CommandId::create();
        goOn(client, Step::Pay);
    } else if (customer.step == Step::Enter) {
        placed(client, *protocol::fromJson<protocol::RoomPlace>(*answer.body));
    } else if (customer.step == Step::Pay) {
        customer.step = Step::Push;
    }
}

void HotShow::refused(int client, const Error &error)
{
    switch (error.code) {
    case ErrorCode::WaitingRoom:
        ++m_result.waited;
        return goOn(client, Step::Enter);
    case ErrorCode::Busy:
        ++m_result.toldToRetry;
        m_later.emplace(m_time.elapsed() + std::max(1, error.retryAfterMs), client);
        return;
    case ErrorCode::SoldOut:
    case ErrorCode::NoSeatsTogether:
    case ErrorCode::SeatTaken:
        return end(client, m_result.soldOut);
    default:
        Report::say(u"hot show: %1"_s.arg(errorName(error.code)));
        return end(client, m_result.errors);
    }
}

void HotShow::pushed(int client, const protocol::PushedFrame &push)
{
    if (const auto changed = protocol::fromJson<protocol::RoomChanged>(push.body))
        return placed(client, changed->place);
    const auto payment = protocol::fromJson<protocol::PaymentChanged>(push.body);
    if (payment && payment->payment.hold.booking && m_customers[size_t(client)].step != Step::Done)
        end(client, m_result.booked);
}

void HotShow::placed(int client, const protocol::RoomPlace &place)
{
    const Step step = m_customers[size_t(client)].step;
    if (step != Step::Enter && step != Step::Wait)
        return;
    if (place.admitted)
        goOn(client, Step::Hold);
    else
        m_customers[size_t(client)].step = Step::Wait;
}

void HotShow::goOn(int client, Step step)
{
    m_customers[size_t(client)].step = step;
    ask(client);
}

void HotShow::end(int client, int &count)
{
    m_customers[size_t(client)].step = Step::Done;
    ++count;
    ++m_ended;
}

void measureHotShow(BenchHouse &house, const Effort &, Report &report)
{
    if (!mayOpen(clients))
        return Report::say(u"hot show: not measured, a process may open too few files (ulimit -n)"_s);
    BenchServer server(house, u"hotshow"_s, {u"--gateway-url"_s, u"instant:"_s});
    const ShowId show = server.makeShows(1, seats);
    const auto swarm = connectKiosks(server, clients);
    HotShowResult result = HotShow(*swarm, show).run();
    std::optional<server::Row> log = server.owner().one("bench/log_order", show);
    const auto sold = log->next<qint64>();
    log->skip();
    const auto overtaken = log->next<qint64>();
    Report::say(
        u"hot show: %1 booked, %2 found it sold out, %3 were told to retry, %4 waited to be let in"_s.arg(result.booked)
            .arg(result.soldOut)
            .arg(result.toldToRetry)
            .arg(result.waited));
    const double p99 = percentile(result.answerMs, 0.99);
    report.add({u"hot show, seats sold"_s,
                double(sold),
                u"of 2,000"_s,
                {},
                {},
                u"all, no errors"_s,
                sold == seats && result.errors == 0});
    report.add({u"hot show, p99 of an answer"_s, p99, u"ms"_s, {}, {}, u"<= 1 s"_s, p99 <= answerMsGoal});
    report.add({u"hot show, log rows that overtook an earlier arrival"_s,
                double(overtaken),
                u"rows"_s,
                {},
                {},
                u"0"_s,
                overtaken == 0});
    report.add({u"hot show, until all knew"_s, result.seconds, u"s"_s});
}

} // namespace foyer::bench
