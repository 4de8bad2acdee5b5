#include "tests/support/money/runs/faultygateway.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using namespace server;

namespace
{
Error lost() { return failure(ErrorCode::PaymentUnknown, u"the line broke"_s); }
} // namespace

FaultyGateway::FaultyGateway(Ledger &ledger, quint32 seed)
    : m_ledger(ledger)
    , m_seed(seed)
{
}

FaultyGateway::Fault FaultyGateway::faultOf(const QUuid &id)
{
    int call = 0;
    {
        const std::scoped_lock lock(m_mutex);
        ++m_callsOfAll;
        call = m_calls[id]++;
    }
    m_called.notify_all();
    if (m_healed || call >= faultyCallsMax)
        return Fault::None;
    const quint32 seeds[] {m_seed, id.data1, quint32(id.data2) << 16 | id.data3, quint32(call)};
    const int dice = QRandomGenerator(seeds, std::size(seeds)).bounded(100);
    if (dice < 5)
        return Fault::LostBefore;
    if (dice < 11)
        return Fault::LostAfter;
    if (dice < 15)
        return Fault::GivenTwice;
    if (dice < 21)
        return Fault::NotNow;
    return dice < 24 ? Fault::Slow : Fault::None;
}

// So that what was asked first is done last.
void FaultyGateway::letOthersPass()
{
    constexpr int othersMin = 3;
    std::unique_lock lock(m_mutex);
    const qint64 enough = m_callsOfAll + othersMin;
    m_called.wait_for(lock, std::chrono::milliseconds(slowCallMsMax), [&] { return m_callsOfAll >= enough; });
}

template <class Answer>
Result<Answer> FaultyGateway::answered(Fault fault, const std::function<Result<Answer>()> &act)
{
    if (fault == Fault::LostBefore)
        return lost();
    if (fault == Fault::Slow)
        letOthersPass();
    if (fault == Fault::GivenTwice)
        (void)act();
    Result<Answer> answer = act();
    if (fault == Fault::Slow)
        letOthersPass();
    return fault == Fault::LostAfter ? Result<Answer>(lost()) : answer;
}

Result<GatewayAnswer> FaultyGateway::submit(const GatewayRequest &request)
{
    return answered<GatewayAnswer>(faultOf(request.attempt.value), [&] { return m_ledger.submit(request); });
}

Result<GatewayAnswer> FaultyGateway::lookUp(const GatewayRequest &request)
{
    return answered<GatewayAnswer>(faultOf(request.attempt.value), [&] { return m_ledger.lookUp(request.attempt); });
}

Result<GatewayAnswer> FaultyGateway::capture(const GatewayRequest &request)
{
    const Fault fault = faultOf(request.attempt.value);
    if (fault == Fault::NotNow)
        return m_ledger.lookUp(request.attempt);
    return answered<GatewayAnswer>(fault, [&] { return m_ledger.capture(request.attempt); });
}

Result<GatewayAnswer> FaultyGateway::voidPayment(const GatewayRequest &request)
{
    const Fault fault = faultOf(request.attempt.value);
    if (fault == Fault::NotNow)
        return m_ledger.lookUp(request.attempt);
    return answered<GatewayAnswer>(fault, [&] { return m_ledger.voidPayment(request.attempt); });
}

Result<RefundState> FaultyGateway::refund(const GatewayRefund &refund)
{
    const Fault fault = faultOf(refund.refund.value);
    if (fault == Fault::NotNow)
        return RefundState::Pending;
    return answered<RefundState>(fault, [&] { return m_ledger.refund(refund); });
}

} // namespace foyer::test
