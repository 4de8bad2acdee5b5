// Makes expiry visible promptly: looks for holds whose time is over, and frees their seats through the lanes. Expiry
// itself needs no timer: every statement compares with the database's clock. What must not be kept needs one: the
// addresses of who waited for a sale that is over.
#pragma once

#include "server/storage/pool.h"
#include "shared/core/ids.h"

#include <QTimer>

namespace foyer::server
{

class Lanes;

inline constexpr int sweepEveryMs = 200;
inline constexpr int forgetEveryMs = 60'000;
// The index on the ends of holds leads to what ended lately at little cost. What ended while nobody looked is found by
// a look at everything: at the start, and after anything failed.
inline constexpr qint64 lookBackSeconds = 600;
inline constexpr qint64 lookAtEverythingSeconds = 100LL * 366 * 86400;

// Lives in the main thread; its work is done by the pool and the lanes, which must be stopped before it goes.
class ExpirySweeper final : public QObject
{
    Q_OBJECT
public:
    ExpirySweeper(Pool &pool, Lanes &lanes);

    void start(); // what is to be forgotten goes at once
    void stop();

private:
    void look();
    void findLapsed(Database &database);
    void expire(ShowId show);
    void forgetContacts();

    Pool &m_pool;
    Lanes &m_lanes;
    QTimer m_timer;
    QTimer m_forgetTimer;
    std::atomic<bool> m_lookAtEverything = true;
    std::atomic<int> m_underWay = 0; // a look and the shows that it found: no new look before they are done
};

} // namespace foyer::server
