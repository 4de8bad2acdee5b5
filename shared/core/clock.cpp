#include "shared/core/clock.h"

#include <chrono>

namespace foyer
{

QDateTime SystemClock::nowUtc() const { return QDateTime::currentDateTimeUtc(); }

qint64 SystemClock::monotonicMs() const
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace foyer
