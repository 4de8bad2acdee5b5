#include "server/waitingroom/room.h"

#include "shared/domain/limits.h"

#include <algorithm>
#include <cmath>

namespace foyer::server
{

namespace
{

constexpr qint64 keepMs = roomKeepSeconds * 1000ll;
constexpr qint64 expectedMsMax = 10'000; // who has not asked by then is choosing, and counts when the command comes
constexpr double smoothingSeconds = 10;
constexpr double perSecondMin = 0.01;
constexpr int secondsMax = 7200;
// Those who are far behind are told of every tenth of the way only: a line of thousands would be told all the time.
constexpr int toldShare = 10;

} // namespace

int Room::enter(const HolderId &holder, qint64 nowMs)
{
    if (const auto known = m_numbers.constFind(holder); known != m_numbers.constEnd()) {
        m_line.at(*known).seenMs = nowMs;
        return *known;
    }
    const int number = ++m_lastNumber;
    const int ahead = size();
    m_line.emplace_hint(m_line.end(), number, Waiting {holder, nowMs, ahead, ahead});
    m_numbers.insert(holder, number);
    return number;
}

int Room::secondsUntil(int ahead) const
{
    const double seconds = (ahead + 1) / std::max(m_perSecond, perSecondMin);
    return int(std::min<double>(secondsMax, std::ceil(seconds)));
}

Place Room::placeOf(int number, const Waiting &waiting) const
{
    return {false, number, waiting.ahead, secondsUntil(waiting.ahead)};
}

Place Room::placeOf(const HolderId &holder) const
{
    const int number = m_numbers.value(holder);
    return placeOf(number, m_line.at(number));
}

void Room::forgetOld(qint64 nowMs)
{
    m_expected.removeIf([nowMs](const auto &each) { return nowMs - each.value() >= expectedMsMax; });
    const auto dropped = std::erase_if(m_line, [this, nowMs](const auto &each) {
        const bool isGone = nowMs - each.second.seenMs >= keepMs;
        if (isGone)
            m_numbers.remove(each.second.holder);
        return isGone;
    });
    if (dropped > 0)
        countAhead();
}

std::vector<PlaceOfHolder> Room::letIn(int count, double expectedPerSecond, qint64 nowMs)
{
    std::vector<PlaceOfHolder> in;
    while (count-- > 0 && !m_line.empty()) {
        const auto first = m_line.begin();
        in.push_back({first->second.holder, {true, first->first, 0, 0}});
        m_numbers.remove(first->second.holder);
        m_line.erase(first);
    }
    if (!in.empty())
        countAhead();
    if (m_letInMs == 0)
        m_perSecond = expectedPerSecond;
    else if (nowMs > m_letInMs) {
        const double seconds = double(nowMs - m_letInMs) / 1000;
        const double weight = 1 - std::exp(-seconds / smoothingSeconds);
        m_perSecond += weight * (double(in.size()) / seconds - m_perSecond);
    }
    m_letInMs = nowMs;
    return in;
}

void Room::countAhead()
{
    int ahead = 0;
    for (auto &[number, waiting] : m_line)
        waiting.ahead = ahead++;
}

std::vector<PlaceOfHolder> Room::toBeTold()
{
    std::vector<PlaceOfHolder> told;
    for (auto &[number, waiting] : m_line) {
        if (waiting.toldAhead - waiting.ahead < std::max(1, waiting.toldAhead / toldShare))
            continue;
        waiting.toldAhead = waiting.ahead;
        told.push_back({waiting.holder, placeOf(number, waiting)});
    }
    return told;
}

void Room::expectCommandOf(const HolderId &holder, qint64 nowMs) { m_expected.insert(holder, nowMs); }

} // namespace foyer::server
