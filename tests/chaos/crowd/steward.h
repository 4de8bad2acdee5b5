// Staff of the house: keep seats of a show back before the crowd comes, and give some to those who wait now and then.
#pragma once

#include "client/net/websocket/websocketapi.h"
#include "client/net/whendone.h"
#include "shared/protocol/houseseats.h"
#include "tests/chaos/history/rules.h"

namespace foyer::chaos
{

class Steward : public QObject
{
    Q_OBJECT
public:
    // deviceKey: of a device of staff.
    Steward(const QUrl &server, const QString &deviceKey, const Clock &clock, quint32 seed);

    void keepBack(ShowId show, const SeatNos &seats);
    // One block of those that this show still has.
    void giveBack(ShowId show);

    bool isIdle() const { return m_underWay == 0; }
    const Faults &faults() const { return m_faults; } // staff are never refused here

private:
    template <client::Command M>
    void carryOut(const M &message, const std::function<void(const protocol::Block &)> &done);

    client::WebSocketApi m_api;
    QHash<ShowId, QList<HoldId>> m_blocks;
    int m_underWay = 0;
    Faults m_faults;
};

} // namespace foyer::chaos
