#include "server/payment/refundrunner.h"

#include "server/faults/faultpoint.h"

#include <QLoggingCategory>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(refundLog, "foyer.payment")

int againSeconds(int tries) { return std::min(1 << std::min(tries, 10), RefundRunner::againSecondsMax); }

bool mayPass(ErrorCode code)
{
    return code == ErrorCode::Unavailable || code == ErrorCode::Busy || code == ErrorCode::Internal;
}
} // namespace

RefundRunner::RefundRunner(RefundRunnerParts parts)
    : m_parts(std::move(parts))
    , m_pool(PoolSettings {m_parts.connection, threads, stepsWaitingMax})
    , m_timer([this] { lookRegularly(); })
{
}

RefundRunner::~RefundRunner() { stop(); }

void RefundRunner::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    if (m_timer.joinable())
        m_timer.join();
    m_pool.stop();
}

void RefundRunner::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

void RefundRunner::lookRegularly()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        m_woken = false;
        runStep([this](Database &database) {
            freeOldReservations(database, reservationSeconds);
            takeUpDue(database);
        });
        m_changed.wait_for(lock, std::chrono::milliseconds(lookEveryMs), [this] { return m_stopping || m_woken; });
    }
}

// What is lost here, or fails, is found again when its lease is over.
void RefundRunner::runStep(std::function<void(Database &)> step)
{
    (void)m_pool.submit([step = std::move(step)](Database &database) {
        try {
            step(database);
        } catch (const DatabaseError &error) {
            if (!error.isConnectionLost() && !error.isRetryable())
                qCCritical(refundLog).noquote() << "a refund could not be moved on:" << error.text();
        }
    });
}

void RefundRunner::takeUpDue(Database &database)
{
    while (const std::optional<DueRefund> refund = takeDueRefund(database, leaseSeconds))
        advance(*refund, database);
}

void RefundRunner::advance(const DueRefund &refund, Database &database)
{
    if (refund.seatsAreSold)
        giveSeatsBack(refund);
    else
        payBack(refund, database);
}

void RefundRunner::giveSeatsBack(const DueRefund &refund)
{
    dieHereIfTold(FaultPoint::RefundTaken);
    engine::Command command;
    command.show = refund.show;
    command.id = CommandId(refund.id.value);
    command.request = engine::RefundSeats {refund.booking, refund.seats, refund.reason};
    (void)m_parts.submit(std::move(command), [this, refund](const engine::Outcome &outcome) {
        if (!outcome && mayPass(outcome.error().code))
            return;
        const bool freed = outcome.ok();
        if (!freed)
            qCCritical(refundLog).noquote()
                << "refund" << refund.id.toString() << "could not give its seats back:" << outcome.error().detail;
        runStep([this, refund, freed](Database &database) {
            if (!freed)
                return noteSeatsNotFreed(database, refund.id);
            dieHereIfTold(FaultPoint::SeatsFreed);
            noteSeatsFreed(database, refund.id);
            payBack(refund, database);
        });
    });
}

void RefundRunner::payBack(const DueRefund &refund, Database &database)
{
    dieHereIfTold(FaultPoint::RefundFreed);
    for (const RefundPart &part : dueParts(database, refund.id))
        if (!pay(part, database))
            return goOnLater(database, refund.id, againSeconds(refund.tries));
    noteRefundOver(database, refund.id);
}

bool RefundRunner::pay(const RefundPart &part, Database &database)
{
    if (!part.voucher.isEmpty()) {
        payToVoucher(database, part.refund.refund);
        return true;
    }
    if (!part.isCaptured)
        return false;
    const Result<RefundState> answer = m_parts.gateway.refund(part.refund);
    dieHereIfTold(FaultPoint::PartPaid);
    if (!answer || *answer == RefundState::Pending)
        return false;
    if (*answer == RefundState::Refused)
        qCWarning(refundLog).noquote() << "the gateway refused to give back" << part.refund.amount.minor << "of attempt"
                                       << part.refund.attempt.toString();
    notePart(database, part.refund.refund, *answer == RefundState::Paid);
    return true;
}

} // namespace foyer::server
