// Waiting in tests: for a future, or for something to become true.
#pragma once

#include "shared/core/result.h"

#include <QFuture>
#include <QTest>

namespace foyer::test
{

// Generous, since a machine under sanitizers and other tests is slow. Tests that mean a time measure it.
inline constexpr int patienceMs = 30'000;

// What the future brought, or TimedOut.
template <class T>
Result<T> await(const QFuture<Result<T>> &future, int msMax = patienceMs)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, msMax))
        return failure(ErrorCode::TimedOut, QStringLiteral("no answer after %1 ms").arg(msMax));
    return future.result();
}

} // namespace foyer::test
