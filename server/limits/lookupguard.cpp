#include "server/limits/lookupguard.h"

#include "server/limits/growingpause.h"
#include "server/metrics/metrics.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr char refusalsName[] = "foyer_look_up_refusals_total";
}

LookUpGuard::LookUpGuard(const Clock &clock, Metrics &metrics)
    : m_clock(clock)
    , m_paused(metrics.counter(refusalsName, {}))
    , m_askers(lookUpAskersMax)
{
    metrics.describe(refusalsName, "Look-ups refused because too many before them found nothing");
}

std::optional<Error> LookUpGuard::refusal(const Asker &asker)
{
    const qint64 nowMs = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    Record &record = m_askers.touch(asker);
    if (nowMs - record.lastMs >= wrongLookUpsForgottenAfterSeconds * 1000ll)
        record.wrong = 0;
    const qint64 waitMs = record.lastMs + growingPauseMs(record.wrong - wrongLookUpsFree + 1) - nowMs;
    if (record.wrong >= wrongLookUpsFree && waitMs > 0) {
        m_paused.add();
        Error error = failure(ErrorCode::Paused, u"%1 look-ups found nothing"_s.arg(record.wrong));
        error.retryAfterMs = int(waitMs);
        return error;
    }
    ++record.wrong;
    record.lastMs = nowMs;
    return std::nullopt;
}

void LookUpGuard::wasRight(const Asker &asker)
{
    const std::lock_guard lock(m_mutex);
    if (Record *const record = m_askers.find(asker))
        record->wrong = std::max(0, record->wrong - 1);
}

} // namespace foyer::server
