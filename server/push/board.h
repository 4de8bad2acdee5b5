// The seats of one show as the subscribers know them, kept up to date from the show's log.
#pragma once

#include "shared/protocol/live.h"

#include <optional>
#include <set>

namespace foyer::server
{

// In place of a SeatState letter: the row of the log changes no seat, only the version.
inline constexpr char noSeatLetter = '-';

// One row of the log.
struct SeatChange {
    qint64 version = 0;
    char letter = noSeatLetter; // of a SeatState: what all these seats are from this version on
    SeatNos seats;
};

// A value; knows nothing of the database.
class Board
{
public:
    // states: one SeatState letter for each seat number 1, 2, 3 ...
    Board(qint64 version, QByteArray states);

    qint64 version() const { return m_version; }
    const QByteArray &states() const { return m_states; }

    // Takes the row that follows the board's version; an old one changes nothing. False for a later one: what lies
    // between is missing, and the board stays as it was.
    bool apply(const SeatChange &row);
    // Another reading of the whole show, at least as new.
    void replace(const Board &newer);
    // What changed since the last call, the last state of each seat; nothing when no version passed since.
    std::optional<protocol::ShowDelta> takeDelta();
    // Leads from any version to this one: names every seat.
    protocol::ShowDelta wholeDelta() const;

private:
    void set(int seat, char letter);

    qint64 m_version;
    qint64 m_toldVersion;
    QByteArray m_states;
    std::set<int> m_changed; // seat numbers
};

} // namespace foyer::server
