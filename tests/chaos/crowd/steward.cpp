#include "tests/chaos/crowd/steward.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{
constexpr std::chrono::minutes patience {20};
}

Steward::Steward(const QUrl &server, const QString &deviceKey, const Clock &clock, quint32 seed)
    : m_api(server, {u"chaos"_s, deviceKey}, clock, seed)
{
    m_api.open();
}

template <client::Command M>
void Steward::carryOut(const M &message, const std::function<void(const protocol::Block &)> &done)
{
    ++m_underWay;
    client::whenDone(m_api.sendUntilAnswered(message, patience), this,
                     [this, done](const Result<protocol::Block> &answer) {
                         --m_underWay;
                         if (answer)
                             done(*answer);
                         else
                             m_faults.append(u"rule 9: staff were refused, %1"_s.arg(errorName(answer.error().code)));
                     });
}

void Steward::keepBack(ShowId show, const SeatNos &seats)
{
    carryOut(protocol::BlockSeats {CommandId::create(), show, seats, u"for later"_s},
             [this](const protocol::Block &block) { m_blocks[block.show].append(block.hold); });
}

void Steward::giveBack(ShowId show)
{
    QList<HoldId> &blocks = m_blocks[show];
    if (!blocks.isEmpty())
        carryOut(protocol::UnblockSeats {CommandId::create(), show, blocks.takeFirst(), u"now is later"_s},
                 [](const protocol::Block &) {});
}

} // namespace foyer::chaos
