#include "client/logic/kiosk/seatproposal.h"

#include "shared/domain/bestseats.h"
#include "shared/domain/loneseat.h"
#include "shared/domain/seatstate.h"

namespace foyer::client
{

namespace
{

constexpr char freeLetter = char(SeatState::Free);

QByteArray withFree(QByteArray states, const SeatNos &seats)
{
    for (const SeatNo seat : seats)
        if (seat.value <= states.size())
            states[seat.value - 1] = freeLetter;
    return states;
}

bool areFree(const SeatNos &seats, const QByteArray &states)
{
    return std::all_of(seats.begin(), seats.end(), [&states](SeatNo seat) {
        return seat.value <= states.size() && states[seat.value - 1] == freeLetter;
    });
}

} // namespace

void SeatProposal::want(const Party &party)
{
    dismiss();
    m_party = party;
}

void SeatProposal::price(const Party &party, const ShowLoader &show)
{
    if (!m_party || m_seats.isEmpty())
        return;
    m_party = party;
    m_basket.clear();
    m_basket.setSeats(m_seats, party, *show.plan(), show.show());
}

void SeatProposal::dismiss()
{
    m_party.reset();
    m_seats.clear();
    m_basket.clear();
    m_isOvertaken = false;
    m_isTaken = false;
}

SeatNos SeatProposal::take()
{
    const SeatNos seats = m_seats;
    dismiss();
    m_isTaken = true;
    return seats;
}

bool SeatProposal::look(const ShowLoader &show, const QByteArray &states, const SeatNos &own)
{
    if (!m_party || states.isEmpty())
        return false;
    const QByteArray letters = withFree(states, own);
    if (!m_seats.isEmpty() && areFree(m_seats, letters))
        return false;
    const SeatNos before = std::exchange(m_seats, best(*show.seatIndex(), letters));
    m_isOvertaken = m_isOvertaken || !before.isEmpty();
    m_basket.clear();
    m_basket.setSeats(m_seats, *m_party, *show.plan(), show.show());
    return m_seats != before;
}

// Those that the server would choose, had it to choose now.
SeatNos SeatProposal::best(const SeatIndex &index, const QByteArray &states) const
{
    if (states.count(freeLetter) < m_party->people())
        return {};
    const QList<SeatChoice> choices = bestSeatsRanked(index, states, {.count = m_party->people()}, choicesMax);
    if (choices.isEmpty())
        return {};
    const auto fine = std::find_if(choices.begin(), choices.end(), [&](const SeatChoice &choice) {
        return !leavesAvoidableLoneSeat(index, states, choice.seats);
    });
    SeatNos seats = (fine == choices.end() ? choices.begin() : fine)->seats;
    std::sort(seats.begin(), seats.end());
    return seats;
}

} // namespace foyer::client
