// What a seat of a show is at one moment. One letter each, used alike in the database, on the wire and in snapshots.
#pragma once

#include <array>
#include <optional>

namespace foyer
{

enum class SeatState : char { Free = '.', Held = 'h', Paying = 'p', Sold = 's', Offered = 'o', Blocked = 'b' };

inline constexpr std::array allSeatStates {SeatState::Free, SeatState::Held,    SeatState::Paying,
                                           SeatState::Sold, SeatState::Offered, SeatState::Blocked};

constexpr std::optional<SeatState> seatStateFromLetter(char letter)
{
    for (const SeatState state : allSeatStates)
        if (static_cast<char>(state) == letter)
            return state;
    return std::nullopt;
}

} // namespace foyer
