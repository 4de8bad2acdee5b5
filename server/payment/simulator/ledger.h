// What the simulated gateway knows of each payment, kept in a journal so that it survives its own death.
#pragma once

#include "server/payment/gateway.h"
#include "shared/core/clock.h"

#include <QFile>
#include <QHash>
#include <QSet>
#include <mutex>
#include <optional>

namespace foyer::server
{

// How a payment behaves is said by its token (behaviour.h).
class Ledger
{
public:
    struct Entry {
        GatewayRequest request;
        GatewayState state = GatewayState::Pending;
        qint64 receivedMs = 0; // since 1970
        QHash<RefundId, qint64> refundsMinor = {}; // given back so far
        QSet<RefundId> failedRefunds = {}; // which no bank took
    };

    // journalPath may be empty: then nothing is kept. FileUnusable when it cannot be read or written.
    static Result<std::unique_ptr<Ledger>> open(const QString &journalPath, const Clock &clock);

    // Any thread. Notes a payment that is not asked for yet: it stays unheard of.
    Result<GatewayAnswer> prepare(const GatewayRequest &request);
    // A repeated id gets what stands there already; the same id for another amount is an error.
    Result<GatewayAnswer> submit(const GatewayRequest &request);
    GatewayAnswer lookUp(const AttemptId &attempt);
    GatewayAnswer capture(const AttemptId &attempt);
    GatewayAnswer voidPayment(const AttemptId &attempt);
    // Of what was captured; a repeated id gets what stands there already. More than was captured is refused.
    RefundState refund(const GatewayRefund &refund);
    // The customer's bank would not have what was given back: it lies with the house again.
    void failRefund(const AttemptId &attempt, const RefundId &refund);
    std::optional<Entry> entry(const AttemptId &attempt);
    // All payments, for tests that add up money.
    QList<Entry> entries();

private:
    Ledger(const QString &journalPath, const Clock &clock);
    Result<Nothing> replay();
    void write(const Entry &entry);
    Result<GatewayAnswer> note(const GatewayRequest &request, GatewayState state);
    void decideIfDue(Entry &entry);
    GatewayAnswer answer(const Entry &entry) const;

    const Clock &m_clock;
    std::mutex m_mutex;
    QFile m_journal;
    QHash<AttemptId, Entry> m_entries;
};

} // namespace foyer::server
