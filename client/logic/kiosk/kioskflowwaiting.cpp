// The part of KioskFlow in which the customer waits: to be let in to a sale, or for seats to come free.
#include "client/logic/kiosk/kioskflow.h"

#include "shared/domain/seatstate.h"

namespace foyer::client
{

namespace
{

bool saysThatSeatsAreGone(const std::optional<Error> &notice)
{
    return notice
        && (notice->code == ErrorCode::SeatTaken || notice->code == ErrorCode::NoSeatsTogether
            || notice->code == ErrorCode::SoldOut);
}

} // namespace

void KioskFlow::connectWaiting()
{
    connect(&m_room, &RoomWait::changed, this, &KioskFlow::changed);
    connect(&m_room, &RoomWait::admitted, this, [this] {
        m_proposal.want(m_party);
        apply(KioskEvent::RoomAdmitted);
        followProposal();
    });
    connect(&m_waitlist, &WaitlistRun::changed, this, &KioskFlow::changed);
    connect(&m_waitlist, &WaitlistRun::joined, this, [this] { apply(KioskEvent::EntryJoined); });
    connect(&m_waitlist, &WaitlistRun::offered, this, [this] {
        m_idle.touch(); // whoever waited without touching anything has its time to decide
        apply(KioskEvent::OfferCame);
    });
    connect(&m_waitlist, &WaitlistRun::contactWanted, this, [this](ContactWay way) {
        apply(way == ContactWay::Mail ? KioskEvent::TellByMailWanted : KioskEvent::TellByPhoneWanted);
    });
    connect(&m_waitlist, &WaitlistRun::contactLeft, this, [this] { apply(KioskEvent::ContactLeft); });
    connect(&m_waitlist, &WaitlistRun::taken, this, &KioskFlow::offerTaken);
    connect(&m_waitlist, &WaitlistRun::refused, this, &KioskFlow::waitRefused);
    connect(&m_waitlist, &WaitlistRun::ended, this, [this] {
        const bool wasOffered = step() == Step::Offer;
        apply(KioskEvent::EntryEnded);
        setNotice(failure(wasOffered ? ErrorCode::EntryNotOffered : ErrorCode::EntryUnknown));
    });
    connect(&m_offerCountdown, &HoldCountdown::expired, this, [this] {
        m_waitlist.recheck();
        m_payment.recheck();
    });
}

bool KioskFlow::canWait() const
{
    if (step() != Step::Seats || !m_show.isReady() || m_picker.isBusy() || m_picker.hold())
        return false;
    const QByteArray &states = m_board.states();
    const bool areTooFew = !states.isEmpty() && states.count(char(SeatState::Free)) < m_party.people();
    return areTooFew || saysThatSeatsAreGone(m_notice);
}

void KioskFlow::wantToWait()
{
    if (canWait())
        apply(KioskEvent::WaitWanted);
}

void KioskFlow::chooseWait(const WaitChoice &choice)
{
    m_waitChoice = choice;
    emit changed();
}

void KioskFlow::joinWaitlist()
{
    if (!mayAct() || step() != Step::WaitWish || m_waitlist.phase() != WaitPhase::Out)
        return;
    setNotice({});
    protocol::JoinWaitlist wish;
    wish.command = CommandId::create();
    wish.show = m_show.id();
    wish.holder = m_holder;
    wish.count = m_party.people();
    if (!m_waitChoice.section.isEmpty())
        wish.section = m_waitChoice.section;
    wish.together = m_waitChoice.together && m_party.people() > 1;
    wish.atKiosk = true;
    m_waitlist.join(wish);
}

void KioskFlow::acceptOffer()
{
    if (!mayAct() || step() != Step::Offer)
        return;
    setNotice({});
    m_waitlist.accept();
}

void KioskFlow::seatsRefused(const Error &error)
{
    m_proposal.dismiss();
    if (error.code == ErrorCode::ShowClosed)
        showFailed(error);
    else if (error.code == ErrorCode::WaitingRoom)
        waitRefused(error);
    else
        setNotice(error);
}

void KioskFlow::waitRefused(const Error &error)
{
    if (error.code == ErrorCode::WaitingRoom)
        apply(KioskEvent::RoomNeeded);
    if (step() != Step::Room)
        setNotice(error);
}

void KioskFlow::offerTaken(const protocol::Hold &hold)
{
    m_proposal.dismiss();
    m_picker.setHold(hold);
    apply(KioskEvent::OfferTaken);
    pickerChanged();
}

} // namespace foyer::client
