// The part of KioskFlow in which the customer chooses seats: those that are proposed, or others.
#include "client/logic/kiosk/kioskflow.h"

namespace foyer::client
{

// What is held stays held until other seats are taken. Who sits on which of them is told seat by seat later.
void KioskFlow::setParty(const Party &party)
{
    if (party == m_party || party.people() > peopleMax())
        return emit changed();
    const Party before = std::exchange(m_party, party);
    if (before.people() == m_party.people())
        m_proposal.price(m_party, m_show);
    else if (m_picker.hold() && m_picker.hold()->seats.size() == m_party.people())
        m_proposal.dismiss();
    else
        m_proposal.want(m_party);
    m_basket.clear();
    pickerChanged();
}

void KioskFlow::takeProposal()
{
    if (!mayAct() || step() != Step::Seats || m_proposal.seats().isEmpty())
        return;
    setNotice({});
    m_picker.choose(m_proposal.take());
}

void KioskFlow::takeBestSeats(int wheelchairs)
{
    if (!mayAct() || step() != Step::Seats)
        return;
    setNotice({});
    m_proposal.dismiss();
    m_picker.takeBest(m_party.people(), wheelchairs);
}

// Of what is proposed a seat can be left out; any other seat begins a choice of one's own.
void KioskFlow::toggleSeat(SeatNo seat)
{
    if (!mayAct() || step() != Step::Seats)
        return;
    setNotice({});
    SeatNos proposed = m_proposal.seats();
    m_proposal.dismiss();
    if (proposed.isEmpty())
        m_picker.toggle(seat);
    else
        m_picker.choose(proposed.removeOne(seat) ? proposed : SeatNos {seat});
}

void KioskFlow::takeSuggestion()
{
    if (!mayAct() || step() != Step::Seats)
        return;
    setNotice({});
    m_picker.takeSuggestion();
}

void KioskFlow::followProposal()
{
    if (step() != Step::Seats || !m_show.isReady() || m_picker.isBusy())
        return;
    if (m_proposal.look(m_show, m_board.states(), m_picker.hold() ? m_picker.hold()->seats : SeatNos()))
        emit changed();
}

void KioskFlow::pickerChanged()
{
    if (m_show.isReady())
        m_basket.setSeats(m_picker.hold() ? m_picker.hold()->seats : SeatNos(), m_party, *m_show.plan(), m_show.show());
    followReservation();
    if (m_picker.hold().has_value() != m_state.holding)
        apply(m_picker.hold() ? KioskEvent::HoldTaken : KioskEvent::HoldGiven);
    followCountdown();
    followProposal();
    emit changed();
    if (m_proposal.isTaken() && m_picker.isSettled()) {
        m_proposal.dismiss();
        checkOut();
    }
}

} // namespace foyer::client
