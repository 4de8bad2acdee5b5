#include "server/payment/paymentrunner.h"

#include <QLoggingCategory>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(paymentLog, "foyer.payment")

constexpr int stepsWaitingMax = 256; // a step that finds no place is made up for by the next look

int askAgainSeconds(int tries) { return std::min(1 << std::min(tries, 10), PaymentRunner::askAgainSecondsMax); }
} // namespace

PaymentRunner::PaymentRunner(ConnectionSettings connection, PaymentGateway &gateway, PaymentObserver observer,
                             int threads)
    : m_gateway(gateway)
    , m_observer(std::move(observer))
    , m_pool(PoolSettings {std::move(connection), threads, stepsWaitingMax})
    , m_timer([this] { lookRegularly(); })
{
}

PaymentRunner::~PaymentRunner() { stop(); }

void PaymentRunner::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_stopRequested.notify_all();
    if (m_timer.joinable())
        m_timer.join();
    m_pool.stop();
}

void PaymentRunner::wake()
{
    (void)m_pool.submit([this](Database &database) { advanceOne(database); });
}

void PaymentRunner::lookRegularly()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        wake();
        m_stopRequested.wait_for(lock, std::chrono::milliseconds(lookEveryMs));
    }
}

void PaymentRunner::advanceOne(Database &database)
{
    try {
        const std::optional<DueAttempt> attempt = takeDueAttempt(database, leaseSeconds);
        if (!attempt)
            return;
        wake(); // there may be more: another thread looks while this one waits for the gateway
        advance(*attempt, database);
    } catch (const DatabaseError &error) {
        if (!error.isConnectionLost() && !error.isRetryable())
            qCCritical(paymentLog).noquote() << "a payment could not be moved on:" << error.text();
    }
}

void PaymentRunner::advance(const DueAttempt &attempt, Database &database)
{
    if (attempt.state == AttemptState::Approved)
        return finishApproved(attempt, database);
    const Result<GatewayAnswer> answer = ask(attempt, database);
    if (answer)
        return settle(attempt, *answer, database);
    qCInfo(paymentLog).noquote() << "attempt" << attempt.request.attempt.toString()
                                 << "is unknown:" << answer.error().detail;
    askAgainLater(database, attempt, askAgainSeconds(attempt.tries), true);
    tell(attempt, database);
}

Result<GatewayAnswer> PaymentRunner::ask(const DueAttempt &attempt, Database &database)
{
    if (attempt.state == AttemptState::Created) {
        markSubmitted(database, attempt);
        return m_gateway.submit(attempt.request);
    }
    Result<GatewayAnswer> known = m_gateway.lookUp(attempt.request.attempt);
    if (!known)
        return known;
    const bool undecided = known->state == GatewayState::Unheard || known->state == GatewayState::Pending;
    if (undecided && attempt.late)
        return m_gateway.voidPayment(attempt.request.attempt);
    if (known->state == GatewayState::Unheard)
        return m_gateway.submit(attempt.request);
    return known;
}

void PaymentRunner::settle(const DueAttempt &attempt, const GatewayAnswer &answer, Database &database)
{
    switch (answer.state) {
    case GatewayState::Unheard:
    case GatewayState::Pending:
        askAgainLater(database, attempt, 1, false);
        return;
    case GatewayState::Approved:
    case GatewayState::Captured:
        if (!approveAttempt(database, attempt, answer.reference))
            qCWarning(paymentLog).noquote() << "attempt" << attempt.request.attempt.toString()
                                            << "was approved after its seats were lost; the money goes back";
        break;
    case GatewayState::Declined:
    case GatewayState::Voided:
        declineAttempt(database, attempt);
        break;
    }
    m_observer.showChanged(attempt.show, logVersion(database, attempt.show));
    tell(attempt, database);
    wake(); // an approval has its capture due
}

void PaymentRunner::finishApproved(const DueAttempt &attempt, Database &database)
{
    const Result<GatewayAnswer> answer =
        attempt.booked ? m_gateway.capture(attempt.request.attempt) : m_gateway.voidPayment(attempt.request.attempt);
    const GatewayState wanted = attempt.booked ? GatewayState::Captured : GatewayState::Voided;
    if (!answer || answer->state != wanted) {
        qCWarning(paymentLog).noquote() << "attempt" << attempt.request.attempt.toString() << "could not be"
                                        << (attempt.booked ? "captured" : "voided") << "yet";
        return askAgainLater(database, attempt, askAgainSeconds(attempt.tries), false);
    }
    if (attempt.booked)
        markCaptured(database, attempt);
    else
        markVoided(database, attempt);
    tell(attempt, database);
}

void PaymentRunner::tell(const DueAttempt &attempt, Database &database)
{
    m_observer.paymentChanged(attempt.show, attempt.holder, attempt.request.attempt, database);
}

} // namespace foyer::server
