// The line before the sale of one show. Belongs to one thread; WaitingRoom guards it.
#pragma once

#include "shared/core/ids.h"

#include <QHash>

#include <map>
#include <vector>

namespace foyer::server
{

// Where somebody stands.
struct Place {
    bool admitted = false;
    int number = 0; // from 1 in the order of arrival; 0: let in without waiting
    int ahead = 0;
    int estimatedSeconds = 0;
    bool operator==(const Place &) const = default;
};

struct PlaceOfHolder {
    HolderId holder;
    Place place;
};

class Room
{
public:
    bool isEmpty() const { return m_line.empty(); }
    int size() const { return int(m_line.size()); }
    bool contains(const HolderId &holder) const { return m_numbers.contains(holder); }

    // A number at the end of the line, or the one that the holder has; seen at that moment.
    int enter(const HolderId &holder, qint64 nowMs);
    Place placeOf(const HolderId &holder) const;
    // Drops whom nobody has seen for roomKeepSeconds, and expects no more of who was let in long ago.
    void forgetOld(qint64 nowMs);
    // The first in line leave it, as many as that or all. To be called once for each tick, with 0 as well: the
    // estimates come from its pace. expectedPerSecond: what the pace is likely to be, until it has been seen.
    std::vector<PlaceOfHolder> letIn(int count, double expectedPerSecond, qint64 nowMs);
    // Those whose place has changed so much since they were told that they should be told.
    std::vector<PlaceOfHolder> toBeTold();

    // Who was let in and has not asked for seats yet may do so at any moment: counts as one command each, for a while.
    void expectCommandOf(const HolderId &holder, qint64 nowMs);
    void commandCameFrom(const HolderId &holder) { m_expected.remove(holder); }
    int expectedCommands() const { return int(m_expected.size()); }

private:
    struct Waiting {
        HolderId holder;
        qint64 seenMs = 0;
        int ahead = 0;
        int toldAhead = 0; // what the holder was told last
    };

    int secondsUntil(int ahead) const;
    Place placeOf(int number, const Waiting &waiting) const;
    void countAhead();

    std::map<int, Waiting> m_line; // by number
    QHash<HolderId, int> m_numbers;
    int m_lastNumber = 0;
    double m_perSecond = 0; // how many are let in, smoothed
    qint64 m_letInMs = 0; // when letIn was called last; 0: never
    QHash<HolderId, qint64> m_expected; // when they were let in
};

} // namespace foyer::server
