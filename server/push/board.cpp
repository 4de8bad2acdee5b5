#include "server/push/board.h"

namespace foyer::server
{

Board::Board(qint64 version, QByteArray states)
    : m_version(version)
    , m_toldVersion(version)
    , m_states(std::move(states))
{
}

void Board::apply(qint64 version, char letter, const SeatNos &seats)
{
    if (version <= m_version)
        return;
    m_version = version;
    for (const SeatNo seat : seats)
        set(seat.value, letter);
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

void Board::set(int seat, char letter)
{
    if (seat < 1 || seat > m_states.size() || m_states.at(seat - 1) == letter)
        return;
    m_states[seat - 1] = letter;
    m_changed.insert(seat);
}

} // namespace foyer::server
