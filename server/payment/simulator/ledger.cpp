#include "server/payment/simulator/ledger.h"

#include "server/payment/gatewaywire.h"
#include "server/payment/simulator/behaviour.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
GatewayState firstState(const QString &token)
{
    switch (behaviourOf(token)) {
    case Behaviour::Approve:
    case Behaviour::AnswerLate:
    case Behaviour::LoseConnection:
    case Behaviour::Die:
    case Behaviour::TellTwice:
        return GatewayState::Approved;
    case Behaviour::Decline:
        return GatewayState::Declined;
    case Behaviour::ApproveLate:
    case Behaviour::NeverAnswer:
        return GatewayState::Pending;
    }
    Q_UNREACHABLE();
}
} // namespace

Ledger::Ledger(const QString &journalPath, const Clock &clock)
    : m_clock(clock)
    , m_journal(journalPath)
{
}

Result<std::unique_ptr<Ledger>> Ledger::open(const QString &journalPath, const Clock &clock)
{
    std::unique_ptr<Ledger> ledger(new Ledger(journalPath, clock));
    if (journalPath.isEmpty())
        return ledger;
    if (!ledger->m_journal.open(QIODevice::ReadWrite | QIODevice::Append))
        return failure(ErrorCode::FileUnusable, u"%1: %2"_s.arg(journalPath, ledger->m_journal.errorString()));
    const Result<Nothing> replayed = ledger->replay();
    if (!replayed)
        return replayed.error();
    return ledger;
}

Result<Nothing> Ledger::replay()
{
    m_journal.seek(0);
    while (!m_journal.atEnd()) {
        const QByteArray line = m_journal.readLine();
        if (!line.endsWith('\n'))
            break; // the last write was cut off: nobody was told of it
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const auto request = requestFromJson(line);
        const auto state = gatewayStateFromName(object["state"_L1].toString());
        if (!request || !state)
            return failure(ErrorCode::FileUnusable, u"%1 is not a journal of this gateway"_s.arg(m_journal.fileName()));
        Entry entry {*request, *state, object["receivedMs"_L1].toInteger()};
        const QJsonObject refunds = object["refunds"_L1].toObject();
        for (auto it = refunds.begin(); it != refunds.end(); ++it)
            entry.refundsMinor.insert(RefundId(QUuid::fromString(it.key())), it.value().toInteger());
        const QJsonArray failed = object["failedRefunds"_L1].toArray();
        for (const QJsonValue &one : failed)
            entry.failedRefunds.insert(RefundId(QUuid::fromString(one.toString())));
        m_entries.insert(request->attempt, entry);
    }
    return Nothing {};
}

void Ledger::write(const Entry &entry)
{
    m_entries.insert(entry.request.attempt, entry);
    if (!m_journal.isOpen())
        return;
    QJsonObject object = QJsonDocument::fromJson(requestToJson(entry.request)).object();
    object.insert(u"state"_s, gatewayStateName(entry.state));
    object.insert(u"receivedMs"_s, entry.receivedMs);
    QJsonObject refunds;
    for (auto it = entry.refundsMinor.cbegin(); it != entry.refundsMinor.cend(); ++it)
        refunds.insert(it.key().toString(), it.value());
    object.insert(u"refunds"_s, refunds);
    QJsonArray failed;
    for (const RefundId &refund : entry.failedRefunds)
        failed.append(refund.toString());
    object.insert(u"failedRefunds"_s, failed);
    m_journal.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    if (!m_journal.flush() || ::fsync(m_journal.handle()) != 0)
        qFatal("the journal cannot be written: %s", qPrintable(m_journal.errorString()));
}

void Ledger::decideIfDue(Entry &entry)
{
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    const bool isLate = behaviourOf(entry.request.token) == Behaviour::ApproveLate;
    if (entry.state != GatewayState::Pending || !isLate || now < entry.receivedMs + lateMs)
        return;
    entry.state = GatewayState::Approved;
    write(entry);
}

GatewayAnswer Ledger::answer(const Entry &entry) const
{
    return {entry.state, u"sim-%1"_s.arg(entry.request.attempt.toString().first(8))};
}

Result<GatewayAnswer> Ledger::note(const GatewayRequest &request, GatewayState state)
{
    const auto known = m_entries.constFind(request.attempt);
    const bool isNew = known == m_entries.constEnd();
    if (!isNew && known->state != GatewayState::Voided && !(known->request.amount == request.amount))
        return failure(ErrorCode::AmountMismatch, u"this id belongs to another amount"_s);
    Entry entry = isNew ? Entry {request} : *known;
    if (isNew || (entry.state == GatewayState::Unheard && state != GatewayState::Unheard)) {
        entry = {request, state, m_clock.nowUtc().toMSecsSinceEpoch()};
        write(entry);
    }
    decideIfDue(entry);
    return answer(entry);
}

Result<GatewayAnswer> Ledger::prepare(const GatewayRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    return note(request, GatewayState::Unheard);
}

Result<GatewayAnswer> Ledger::submit(const GatewayRequest &request)
{
    const std::scoped_lock lock(m_mutex);
    return note(request, firstState(request.token));
}

GatewayAnswer Ledger::lookUp(const AttemptId &attempt)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_entries.constFind(attempt);
    if (known == m_entries.constEnd())
        return {GatewayState::Unheard, {}};
    Entry entry = *known;
    decideIfDue(entry);
    return answer(entry);
}

GatewayAnswer Ledger::capture(const AttemptId &attempt)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_entries.constFind(attempt);
    if (known == m_entries.constEnd())
        return {GatewayState::Unheard, {}};
    Entry entry = *known;
    if (entry.state == GatewayState::Approved) {
        entry.state = GatewayState::Captured;
        write(entry);
    }
    return answer(entry);
}

GatewayAnswer Ledger::voidPayment(const AttemptId &attempt)
{
    const std::scoped_lock lock(m_mutex);
    Entry entry = m_entries.value(attempt, Entry {{attempt, Money {0, u"XXX"_s}, {}}, GatewayState::Pending, 0});
    if (entry.state == GatewayState::Unheard || entry.state == GatewayState::Pending
        || entry.state == GatewayState::Approved) {
        entry.state = GatewayState::Voided;
        write(entry);
    }
    return answer(entry);
}

RefundState Ledger::refund(const GatewayRefund &refund)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_entries.constFind(refund.attempt);
    if (known == m_entries.constEnd() || known->state != GatewayState::Captured
        || known->failedRefunds.contains(refund.refund))
        return RefundState::Refused;
    Entry entry = *known;
    if (entry.refundsMinor.contains(refund.refund))
        return RefundState::Paid;
    qint64 total = refund.amount.minor;
    for (const qint64 minor : std::as_const(entry.refundsMinor))
        total += minor;
    if (total > entry.request.amount.minor || refund.amount.currency != entry.request.amount.currency)
        return RefundState::Refused;
    entry.refundsMinor.insert(refund.refund, refund.amount.minor);
    write(entry);
    return RefundState::Paid;
}

void Ledger::failRefund(const AttemptId &attempt, const RefundId &refund)
{
    const std::scoped_lock lock(m_mutex);
    Entry entry = m_entries.value(attempt);
    if (entry.refundsMinor.remove(refund) == 0)
        return;
    entry.failedRefunds.insert(refund);
    write(entry);
}

std::optional<Ledger::Entry> Ledger::entry(const AttemptId &attempt)
{
    const std::scoped_lock lock(m_mutex);
    const auto known = m_entries.constFind(attempt);
    if (known == m_entries.constEnd())
        return std::nullopt;
    Entry entry = *known;
    decideIfDue(entry);
    return entry;
}

QList<Ledger::Entry> Ledger::entries()
{
    const std::scoped_lock lock(m_mutex);
    return m_entries.values();
}

} // namespace foyer::server
