// The seats of one show as the subscribers know them, kept up to date from the show's log.
#pragma once

#include "shared/protocol/live.h"

#include <optional>
#include <set>

namespace foyer::server
{

// A value; knows nothing of the database.
class Board
{
public:
    // states: one SeatState letter for each seat number 1, 2, 3 ...
    Board(qint64 version, QByteArray states);

    qint64 version() const { return m_version; }
    const QByteArray &states() const { return m_states; }

    // One row of the log. Rows come in the order of their versions; an old one changes nothing.
    void apply(qint64 version, char letter, const SeatNos &seats);
    // Another reading of the whole show, at least as new.
    void replace(const Board &newer);
    // What changed since the last call, the last state of each seat; nothing when no version passed since.
    std::optional<protocol::ShowDelta> takeDelta();

private:
    void set(int seat, char letter);

    qint64 m_version;
    qint64 m_toldVersion;
    QByteArray m_states;
    std::set<int> m_changed; // seat numbers
};

} // namespace foyer::server
