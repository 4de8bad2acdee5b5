// Whether the server can do its work now: what a load balancer asks at /readyz.
#pragma once

#include <QString>
#include <atomic>

namespace foyer::server
{

class Pool;

inline constexpr int databaseAnswerMsMax = 2000; // a slower one counts as none

// Any thread.
class Readiness
{
public:
    explicit Readiness(Pool &pool)
        : m_pool(pool)
    {
    }

    void stopping() { m_stopping = true; }
    // Empty when ready. Waits for the database, databaseAnswerMsMax at most.
    QString notReadyBecause() const;

private:
    Pool &m_pool;
    std::atomic<bool> m_stopping = false;
};

} // namespace foyer::server
