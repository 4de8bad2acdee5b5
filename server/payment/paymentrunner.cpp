#include "server/payment/paymentrunner.h"

#include "server/faults/faultpoint.h"
#include "shared/domain/bookingreference.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(paymentLog, "foyer.payment")

int askAgainSeconds(int tries) { return std::min(1 << std::min(tries, 10), PaymentRunner::askAgainSecondsMax); }

// Whoever stands at a terminal takes his time, and his kiosk tells when he is done.
int undecidedAgainSeconds(const DueAttempt &attempt)
{
    return attempt.request.method == PaymentMethod::Terminal ? askAgainSeconds(attempt.tries) : 1;
}

engine::Command commandFor(const DueAttempt &attempt, engine::Request request)
{
    engine::Command command;
    command.show = attempt.show;
    command.request = std::move(request);
    return command;
}
} // namespace

PaymentRunner::PaymentRunner(PaymentRunnerParts parts)
    : m_parts(std::move(parts))
    , m_pool(PoolSettings {m_parts.connection, m_parts.threads, stepsWaitingMax})
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

void PaymentRunner::begin(const DueAttempt &attempt)
{
    runStep([this, attempt](Database &database) { advance(attempt, database); });
}

// What is lost here, or fails, is found again when its lease is over.
void PaymentRunner::runStep(std::function<void(Database &)> step)
{
    (void)m_pool.submit([step = std::move(step)](Database &database) {
        try {
            step(database);
        } catch (const DatabaseError &error) {
            if (!error.isConnectionLost() && !error.isRetryable())
                qCCritical(paymentLog).noquote() << "a payment could not be moved on:" << error.text();
        }
    });
}

void PaymentRunner::lookRegularly()
{
    QElapsedTimer sinceLook;
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (!sinceLook.isValid() || sinceLook.hasExpired(lookEveryMs)) {
            lookNow();
            sinceLook.start();
        }
        writeCaptured();
        m_stopRequested.wait_for(lock, std::chrono::milliseconds(writeCapturedEveryMs));
    }
    writeCaptured();
}

void PaymentRunner::takeUpDue(Database &database)
{
    const std::optional<DueAttempt> attempt = takeDueAttempt(database, leaseSeconds);
    if (!attempt)
        return;
    // There may be more: another thread looks while this one waits for the gateway.
    runStep([this](Database &other) { takeUpDue(other); });
    advance(*attempt, database);
}

void PaymentRunner::lookNow()
{
    runStep([this](Database &database) { takeUpDue(database); });
}

void PaymentRunner::advance(const DueAttempt &attempt, Database &database)
{
    if (attempt.state == AttemptState::Approved)
        return finishApproved(attempt, database);
    dieHereIfTold(FaultPoint::AttemptBegun);
    const Result<GatewayAnswer> answer = ask(attempt, database);
    dieHereIfTold(FaultPoint::GatewayAnswered);
    if (answer)
        return settle(attempt, *answer, database);
    qCInfo(paymentLog).noquote() << "attempt" << attempt.request.attempt.toString()
                                 << "is unknown:" << answer.error().detail;
    askAgainLater(database, attempt, askAgainSeconds(attempt.tries), true);
    m_parts.tell({attempt, PaymentNews::State::Unknown, {}});
}

// What was taken up may have been submitted by whoever left it.
Result<GatewayAnswer> PaymentRunner::ask(const DueAttempt &attempt, Database &database)
{
    if (attempt.voiding)
        return voidLate(attempt);
    if (attempt.tries == 0)
        return m_parts.gateway.submit(attempt.request);
    Result<GatewayAnswer> known = m_parts.gateway.lookUp(attempt.request);
    if (!known)
        return known;
    const bool undecided = known->state == GatewayState::Unheard || known->state == GatewayState::Pending;
    if (undecided && attempt.late)
        return beginVoid(database, attempt) ? voidLate(attempt) : known;
    if (known->state == GatewayState::Unheard)
        return m_parts.gateway.submit(attempt.request);
    return known;
}

// Somebody else may be told at this moment that it is approved: whether it is voided or booked is decided by the
// attempt's row. A gateway that cannot void it now is asked again.
Result<GatewayAnswer> PaymentRunner::voidLate(const DueAttempt &attempt)
{
    Result<GatewayAnswer> answer = m_parts.gateway.voidPayment(attempt.request);
    if (answer && answer->state == GatewayState::Approved)
        answer->state = GatewayState::Pending;
    return answer;
}

void PaymentRunner::settle(const DueAttempt &attempt, const GatewayAnswer &answer, Database &database)
{
    switch (answer.state) {
    case GatewayState::Unheard:
    case GatewayState::Pending:
        return askAgainLater(database, attempt, undecidedAgainSeconds(attempt), false);
    case GatewayState::Approved:
    case GatewayState::Captured:
        return approve(attempt, answer.reference);
    case GatewayState::Declined:
    case GatewayState::Voided:
        return decline(attempt);
    }
}

// An outcome that is neither booked nor lost leaves the attempt as it was, to be taken up again: also while its holder
// is asked whether he takes equal seats.
void PaymentRunner::approve(const DueAttempt &attempt, const QString &gatewayReference)
{
    const auto reference = BookingReference::fromRandomBits(QRandomGenerator::system()->generate64());
    const engine::ApprovePayment request {attempt.request.attempt, gatewayReference, reference.text()};
    (void)m_parts.submit(
        commandFor(attempt, request), [this, attempt, gatewayReference](const engine::Outcome &outcome) {
            const bool lost = !outcome && outcome.error().code == ErrorCode::PaymentReturned;
            if (!outcome && !lost)
                return;
            if (outcome && outcome->hold.letter == 'h') {
                dieHereIfTold(FaultPoint::EqualSeatsHeld);
                return m_parts.tell({attempt, PaymentNews::State::EqualSeats, *outcome});
            }
            DueAttempt approved = attempt;
            approved.state = AttemptState::Approved;
            approved.booked = outcome.ok();
            approved.request.reference = gatewayReference;
            if (lost)
                qCWarning(paymentLog).noquote() << "attempt" << attempt.request.attempt.toString()
                                                << "was approved after its seats were lost; the money goes back";
            else
                m_parts.tell({attempt, PaymentNews::State::Approved, *outcome});
            runStep([this, approved](Database &database) { finishApproved(approved, database); });
        });
}

void PaymentRunner::decline(const DueAttempt &attempt)
{
    const engine::DeclinePayment request {attempt.request.attempt};
    (void)m_parts.submit(commandFor(attempt, request), [this, attempt](const engine::Outcome &outcome) {
        if (outcome)
            m_parts.tell({attempt, PaymentNews::State::Declined, *outcome});
    });
}

void PaymentRunner::finishApproved(const DueAttempt &attempt, Database &database)
{
    dieHereIfTold(FaultPoint::AttemptApproved);
    const Result<GatewayAnswer> answer =
        attempt.booked ? m_parts.gateway.capture(attempt.request) : m_parts.gateway.voidPayment(attempt.request);
    dieHereIfTold(FaultPoint::Captured);
    const GatewayState wanted = attempt.booked ? GatewayState::Captured : GatewayState::Voided;
    if (!answer || answer->state != wanted) {
        qCWarning(paymentLog).noquote() << "attempt" << attempt.request.attempt.toString() << "could not be"
                                        << (attempt.booked ? "captured" : "voided") << "yet";
        return askAgainLater(database, attempt, askAgainSeconds(attempt.tries), false);
    }
    if (attempt.booked)
        return noteCaptured(attempt);
    markVoided(database, attempt);
    m_parts.tell({attempt, PaymentNews::State::Voided, {}});
}

void PaymentRunner::noteCaptured(const DueAttempt &attempt)
{
    const std::scoped_lock lock(m_capturedMutex);
    m_captured.append(attempt);
}

void PaymentRunner::writeCaptured()
{
    QList<DueAttempt> captured;
    {
        const std::scoped_lock lock(m_capturedMutex);
        captured.swap(m_captured);
    }
    if (!captured.isEmpty())
        runStep([captured](Database &database) { markCaptured(database, captured); });
}

} // namespace foyer::server
