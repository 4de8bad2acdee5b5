// A gateway that keeps its books well and answers badly: answers are lost before or after it acted, come late, are
// given twice, and a void may find that it cannot be done now.
#pragma once

#include "server/payment/simulator/ledger.h"

#include <condition_variable>
#include <functional>
#include <mutex>

namespace foyer::test
{

// What happens to a call follows from the seed, the id that it is about, and how often that id was named before. Any
// thread.
class FaultyGateway final : public server::PaymentGateway
{
public:
    FaultyGateway(server::Ledger &ledger, quint32 seed);

    Result<server::GatewayAnswer> submit(const server::GatewayRequest &request) override;
    Result<server::GatewayAnswer> lookUp(const server::GatewayRequest &request) override;
    Result<server::GatewayAnswer> capture(const server::GatewayRequest &request) override;
    Result<server::GatewayAnswer> voidPayment(const server::GatewayRequest &request) override;
    Result<server::RefundState> refund(const server::GatewayRefund &refund) override;

    // From now on it answers well.
    void heal() { m_healed = true; }

private:
    static constexpr int faultyCallsMax = 10; // of one id: then it is answered well
    static constexpr int slowCallMsMax = 30;
    enum class Fault { None, LostBefore, LostAfter, GivenTwice, NotNow, Slow };

    Fault faultOf(const QUuid &id);
    template <class Answer>
    Result<Answer> answered(Fault fault, const std::function<Result<Answer>()> &act);
    void letOthersPass();

    server::Ledger &m_ledger;
    const quint32 m_seed;
    std::atomic<bool> m_healed = false;
    std::mutex m_mutex;
    std::condition_variable m_called;
    QHash<QUuid, int> m_calls;
    qint64 m_callsOfAll = 0;
};

} // namespace foyer::test
