#include "server/dispatch/dispatcher.h"

#include "server/dispatch/attempt.h"
#include "server/dispatch/devicesessions.h"
#include "server/dispatch/gate.h"
#include "server/handlers/handlers.h"
#include "server/handlers/lanecommands.h"
#include "server/lanes/lanes.h"
#include "server/storage/pool.h"
#include "shared/core/clock.h"
#include "shared/protocol/messages.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

using protocol::RunsOn;

namespace
{

template <class M>
concept HandledExactly = requires(const M &message, HandlerContext &context)
{
    {
        server::handle(message, context)
        } -> std::same_as<Result<typename M::Reply>>;
};

template <class M>
concept LaneCommand = requires(const M &message, const Caller &caller, const engine::Done &done,
                               const Services &services)
{
    {
        message.show
        } -> std::convertible_to<ShowId>;
    {
        message.command
        } -> std::convertible_to<CommandId>;
    {
        requestOf(message, caller)
        } -> std::same_as<engine::Request>;
    {
        replyTo(message, done, services)
        } -> std::same_as<typename M::Reply>;
};

template <class M, class... Any>
inline constexpr bool isOneOf = (std::is_same_v<M, Any> || ...);

template <class M>
inline constexpr bool takesSeats = isOneOf<M, protocol::HoldSeats, protocol::HoldBest>;

// Commands by which people come to a show.
template <class M>
inline constexpr bool passesGate = takesSeats<M> || std::is_same_v<M, protocol::JoinWaitlist>;

// By what people can guess.
template <class M>
inline constexpr bool looksUp =
    isOneOf<M, protocol::FindBooking, protocol::FindEntry, protocol::GreetMember, protocol::PairDevice>;

// Commands that not everybody of the least role may give with every content.
template <class M>
concept RefusableByCaller = requires(const M &message, const Caller &caller)
{
    refusalOf(message, caller);
};

// Who changes his seats is in already.
template <class M>
bool isNewcomer(const M &message)
{
    if constexpr (takesSeats<M>)
        return !message.instead;
    else
        return true;
}

template <class M>
concept IsSubscription = requires(Subscriptions &subscriptions, const ExchangePtr &exchange, const M &message)
{
    subscriptions.subscribe(exchange, message);
};

Error retryLater(ErrorCode code, int retryAfterMs, const QString &detail)
{
    Error error = failure(code, detail);
    error.retryAfterMs = retryAfterMs;
    return error;
}

Error busy() { return retryLater(ErrorCode::Busy, busyRetryMs, u"too much is waiting"_s); }

} // namespace

struct Dispatcher::Entry {
    const char *kind;
    Role leastRole;
    bool isGreeting;
    void (Dispatcher::*start)(const ExchangePtr &, const QJsonObject &);
};

template <class M>
Dispatcher::Entry Dispatcher::entryFor()
{
    static_assert(protocol::Request<M>);
    static_assert(M::runsOn != RunsOn::Pool || HandledExactly<M>, "a handler must return exactly Result<M::Reply>");
    static_assert(M::runsOn != RunsOn::Push || IsSubscription<M>, "Subscriptions must know this message");
    static_assert(M::runsOn != RunsOn::Lane || LaneCommand<M>, "a lane must know what is asked and how it is told");
    return Entry {M::kind, M::leastRole, std::is_same_v<M, protocol::Hello>, &Dispatcher::start<M>};
}

Dispatcher::Dispatcher(const DispatcherParts &parts)
    : m_parts(parts)
    , m_traffic {parts.metrics}
{
    protocol::Requests::forEach([this]<class M>() {
        static const Entry entry = entryFor<M>();
        m_entries.insert(QString::fromLatin1(M::kind), &entry);
    });
    Q_ASSERT(size_t(m_entries.size()) == protocol::Requests::count);
}

bool Dispatcher::receive(const std::shared_ptr<Session> &session, const QByteArray &frame)
{
    if (!session->requests.take(m_parts.clock.monotonicMs())) {
        Exchange(session, protocol::requestIdOf(frame), {}, m_traffic)
            .fail(retryLater(ErrorCode::RateLimited, session->requests.msUntilNext(), u"slow down"_s));
        return !session->requests.isFlooded();
    }
    const Result<protocol::RequestFrame> request = protocol::parseRequest(frame);
    if (request)
        handle(session, *request);
    else
        Exchange(session, protocol::requestIdOf(frame), {}, m_traffic).fail(request.error());
    return true;
}

void Dispatcher::refuse(const std::shared_ptr<Session> &session, const Error &error)
{
    Exchange(session, 0, {}, m_traffic).fail(error);
}

void Dispatcher::missed(const std::shared_ptr<Session> &session, const QString &topic)
{
    m_parts.subscriptions.missed(session, topic);
}

void Dispatcher::closed(const std::shared_ptr<Session> &session)
{
    m_parts.subscriptions.forget(session);
    m_parts.devices.closed(*session);
}

void Dispatcher::greet(const std::shared_ptr<Session> &session, const Caller &caller, const protocol::Welcome &welcome)
{
    session->greet(caller);
    if (welcome.settings)
        m_parts.devices.greeted(session, caller, *welcome.settings);
}

void Dispatcher::handle(const std::shared_ptr<Session> &session, const protocol::RequestFrame &request)
{
    const Entry *const entry = m_entries.value(request.kind);
    const auto exchange =
        std::make_shared<Exchange>(session, request.id, entry ? QByteArray(entry->kind) : QByteArray(), m_traffic);
    if (!entry)
        return exchange->fail(failure(ErrorCode::UnknownKind, u"no such request"_s, u"kind"_s));
    if (const std::optional<Error> error = refusal(*session, *entry))
        return exchange->fail(*error);
    (this->*entry->start)(exchange, request.body);
}

std::optional<Error> Dispatcher::refusal(const Session &session, const Entry &entry) const
{
    if (m_stopping)
        return retryLater(ErrorCode::ShuttingDown, unavailableRetryMs, u"the server is stopping"_s);
    if (session.openRequests > openRequestsPerSessionMax)
        return retryLater(ErrorCode::Busy, busyRetryMs, u"too many requests without an answer"_s);
    const std::optional<Caller> caller = session.caller();
    if (!caller && !entry.isGreeting)
        return failure(ErrorCode::HelloRequired, u"session.hello comes first"_s);
    if (!mayActAs(caller ? caller->role : Role::Public, entry.leastRole))
        return failure(ErrorCode::Forbidden, u"not with this role"_s);
    return std::nullopt;
}

template <class M>
void Dispatcher::start(const ExchangePtr &exchange, const QJsonObject &body)
{
    const Result<M> message = protocol::fromJson<M>(body);
    if (!message)
        return exchange->fail(message.error());

    if constexpr (M::runsOn == RunsOn::Push) {
        m_parts.subscriptions.subscribe(exchange, *message);
    } else if constexpr (M::runsOn == RunsOn::Lane) {
        queue(exchange, *message, body);
    } else {
        if constexpr (looksUp<M>)
            if (const auto refusal = m_parts.gate.lookUpRefusal(*exchange->session()))
                return exchange->fail(*refusal);
        const bool accepted = m_parts.pool.submit(
            [this, exchange, message = *message](Database &database) { run(exchange, message, database); });
        if (accepted)
            return;
        if constexpr (looksUp<M>)
            m_parts.gate.lookedUpRightly(*exchange->session());
        exchange->fail(busy());
    }
}

template <class M>
void Dispatcher::queue(const ExchangePtr &exchange, const M &message, const QJsonObject &body)
{
    if constexpr (passesGate<M>)
        if (const auto refusal =
                m_parts.gate.refusal(*exchange->session(), message.show, message.holder, isNewcomer(message)))
            return exchange->fail(*refusal);
    const Caller caller = exchange->session()->caller().value_or(Caller());
    if constexpr (RefusableByCaller<M>)
        if (const auto refusal = refusalOf(message, caller))
            return exchange->fail(*refusal);
    engine::Command command {message.show, message.command, fingerprint(M::kind, body), requestOf(message, caller), {}};
    const bool accepted =
        m_parts.lanes.submit(std::move(command), [this, exchange, message](const engine::Outcome &outcome) {
            if (!outcome)
                return exchange->fail(outcome.error());
            if constexpr (takesSeats<M>)
                if (!outcome->repeated)
                    m_parts.gate.held(*exchange->session(), message.show, outcome->hold.hold);
            exchange->answer(Result(replyTo(message, *outcome, m_parts.services)));
        });
    if (!accepted)
        exchange->fail(busy());
}

template <class M>
void Dispatcher::run(const ExchangePtr &exchange, const M &message, Database &database)
{
    using Reply = typename M::Reply;
    Caller caller = exchange->session()->caller().value_or(Caller());
    caller.address = exchange->session()->address;
    const Result<Reply> reply = attempt<Reply>(exchange->kind(), [&]() -> Result<Reply> {
        HandlerContext context {database, m_parts.services, caller};
        return server::handle(message, context);
    });
    if constexpr (std::is_same_v<M, protocol::Hello>)
        if (reply)
            greet(exchange->session(), caller, *reply);
    if constexpr (looksUp<M>)
        if (reply || reply.error().code != ErrorCode::NotFound)
            m_parts.gate.lookedUpRightly(*exchange->session());
    exchange->answer(reply);
}

} // namespace foyer::server
