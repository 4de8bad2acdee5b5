// Which waitlist entries somebody on this node looks at, and what they were told last.
#pragma once

#include "shared/protocol/waitlist.h"

#include <QHash>
#include <functional>
#include <map>

namespace foyer::server
{

// An entry with whose it is.
struct HoldersEntry {
    HolderId holder;
    protocol::Entry entry;
};

// Belongs to the hub's thread.
class WaitlistWatch
{
public:
    // What a holder is to be told, or was told just now.
    void note(const HoldersEntry &told);
    // The line of a show as it is now, the first in line first: those who moved, or whose chance did, since they were
    // told.
    QList<HoldersEntry> moved(ShowId show, const QList<HoldersEntry> &waiting);
    // Shows with entries that wait and are looked at.
    QList<ShowId> shows() const;
    void forget(const std::function<bool(const HolderId &)> &isGone);

private:
    std::map<ShowId, QHash<HolderId, protocol::Entry>> m_told; // only those that wait
};

} // namespace foyer::server
