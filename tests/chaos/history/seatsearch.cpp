#include "tests/chaos/history/seatsearch.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{
constexpr qsizetype linesMax = 40; // of an explanation's end, where the reason is

qint64 likelyMs(const SeatEvent &event) { return std::min(event.decidedMs, event.returnedMs); }
} // namespace

SeatSearch::SeatSearch(QList<SeatEvent> events)
    : m_events(std::move(events))
{
    std::ranges::stable_sort(m_events, {}, &SeatEvent::invokedMs);
    m_done.fill(0, m_events.size());
}

SeatSearch::Answer SeatSearch::run()
{
    if (place(0, {}))
        return Answer::Found;
    return m_tried.size() >= statesMax ? Answer::Undecided : Answer::Impossible;
}

// Those that may come next: begun before any of the others had ended. The likeliest first.
QList<qsizetype> SeatSearch::candidates(qsizetype first) const
{
    QList<qsizetype> found;
    qint64 firstEndMs = never;
    for (qsizetype i = first; i < m_events.size() && m_events[i].invokedMs <= firstEndMs; ++i) {
        if (m_done[i])
            continue;
        firstEndMs = std::min(firstEndMs, m_events[i].returnedMs);
        found.append(i);
    }
    found.removeIf([&](qsizetype i) { return m_events[i].invokedMs > firstEndMs; });
    std::ranges::stable_sort(found, {}, [&](qsizetype i) { return likelyMs(m_events[i]); });
    return found;
}

bool SeatSearch::remember(qsizetype first, const SeatState &state)
{
    const qsizetype last = m_done.lastIndexOf('\1');
    const Tried tried {first, last < first ? QByteArray() : m_done.mid(first, last + 1 - first), state};
    if (m_tried.size() >= statesMax || m_tried.contains(tried))
        return false;
    m_tried.insert(tried);
    return true;
}

bool SeatSearch::place(qsizetype first, const SeatState &state)
{
    while (first < m_events.size() && m_done[first])
        ++first;
    if (m_order.size() > m_longest.size()) {
        m_longest = m_order;
        m_stateAfterLongest = state;
    }
    if (first == m_events.size())
        return true;
    if (!remember(first, state))
        return false;
    const QList<qsizetype> next = candidates(first);
    // What only looks, and fits, may come now: whatever order exists, one with it here exists too.
    for (const qsizetype i : next)
        if (isLooking(m_events[i].act) && after(state, m_events[i]))
            return placeOne(i, first, state);
    return std::ranges::any_of(next, [&](qsizetype i) {
        const auto changed = after(state, m_events[i]);
        return changed && placeOne(i, first, *changed);
    });
}

bool SeatSearch::placeOne(qsizetype index, qsizetype first, const SeatState &next)
{
    m_done[index] = 1;
    m_order.append(index);
    const bool found = place(first, next);
    m_done[index] = 0;
    m_order.removeLast();
    return found;
}

QString SeatSearch::explanation() const
{
    QStringList lines;
    for (const qsizetype i : m_longest)
        lines.append(u"    then "_s + describe(m_events[i]));
    lines.append(u"    now the seat is "_s + describe(m_stateAfterLongest) + u", and none of these can come next:"_s);
    for (qsizetype i = 0; i < m_events.size(); ++i)
        if (!m_longest.contains(i))
            lines.append(u"      "_s + describe(m_events[i]));
    const qsizetype from = std::max<qsizetype>(0, m_longest.size() - linesMax / 2);
    return lines.mid(from, linesMax).join(u'\n');
}

} // namespace foyer::chaos
