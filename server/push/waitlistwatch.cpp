#include "server/push/waitlistwatch.h"

namespace foyer::server
{

void WaitlistWatch::note(const HoldersEntry &told)
{
    if (told.entry.state == protocol::EntryState::Waiting)
        m_told[told.entry.show].insert(told.holder, told.entry);
    else if (const auto found = m_told.find(told.entry.show); found != m_told.end())
        found->second.remove(told.holder);
}

QList<HoldersEntry> WaitlistWatch::moved(ShowId show, const QList<HoldersEntry> &waiting)
{
    QList<HoldersEntry> moved;
    const auto told = m_told.find(show);
    if (told == m_told.end())
        return moved;
    for (const HoldersEntry &now : waiting) {
        const auto last = told->second.find(now.holder);
        if (last == told->second.end() || (last->ahead == now.entry.ahead && last->chance == now.entry.chance))
            continue;
        *last = now.entry;
        moved.append(now);
    }
    return moved;
}

QList<ShowId> WaitlistWatch::shows() const
{
    QList<ShowId> shows;
    for (const auto &[show, told] : m_told)
        shows.append(show);
    return shows;
}

void WaitlistWatch::forget(const std::function<bool(const HolderId &)> &isGone)
{
    for (auto it = m_told.begin(); it != m_told.end();) {
        it->second.removeIf([&](const auto &entry) { return isGone(entry.key()); });
        it = it->second.isEmpty() ? m_told.erase(it) : std::next(it);
    }
}

} // namespace foyer::server
