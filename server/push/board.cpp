#include "server/push/board.h"

namespace foyer::server
{

Board::Board(qint64 version, QByteArray states)
    : m_version(version)
    , m_toldVersion(version)
    , m_states(std::move(states))
{
}

bool Board::apply(const SeatChange &row)
{
    if (row.version <= m_version)
        return true;
    if (row.version > m_version + 1)
        return false;
    m_version = row.version;
    if (row.letter != noSeatLetter)
        for (const SeatNo seat : row.seats)
            set(seat.value, row.letter);
    return true;
}

void Board::replace(const Board &newer)
{
    Q_ASSERT(newer.m_version >= m_version && newer.m_states.size() == m_states.size());
    m_version = newer.m_version;
    for (int seat = 1; seat <= m_states.size(); ++seat)
        set(seat, newer.m_states.at(seat - 1));
}

std::optional<protocol::ShowDelta> Board::takeDelta()
{
    if (m_version == m_toldVersion)
        return std::nullopt;
    protocol::ShowDelta delta;
    delta.after = m_toldVersion;
    delta.version = m_version;
    for (const int seat : m_changed) {
        delta.seats.append(SeatNo(seat));
        delta.states.append(m_states.at(seat - 1));
    }
    m_changed.clear();
    m_toldVersion = m_version;
    return delta;
}

protocol::ShowDelta Board::wholeDelta() const
{
    protocol::ShowDelta delta {0, m_version, {}, m_states};
    delta.seats.reserve(m_states.size());
    for (int seat = 1; seat <= m_states.size(); ++seat)
        delta.seats.append(SeatNo(seat));
    return delta;
}

void Board::set(int seat, char letter)
{
    if (seat < 1 || seat > m_states.size() || m_states.at(seat - 1) == letter)
        return;
    m_states[seat - 1] = letter;
    m_changed.insert(seat);
}

} // namespace foyer::server
