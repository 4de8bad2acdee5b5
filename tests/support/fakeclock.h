// A clock that a test moves by hand.
#pragma once

#include "shared/core/clock.h"

namespace foyer::test
{

class FakeClock final : public Clock
{
public:
    QDateTime nowUtc() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonicMs; }
    void advanceMs(qint64 ms)
    {
        m_now = m_now.addMSecs(ms);
        m_monotonicMs += ms;
    }
    // Somebody sets the wall clock: no time passes.
    void set(const QDateTime &now) { m_now = now; }

private:
    QDateTime m_now {QDate(2026, 5, 1), QTime(18, 0), Qt::UTC};
    qint64 m_monotonicMs = 1'000'000;
};

} // namespace foyer::test
