// The part of KioskFlow for who has bought already: the booking is looked up, its tickets are exchanged for others.
#include "client/logic/kiosk/kioskflow.h"

#include <QTimeZone>

namespace foyer::client
{

void KioskFlow::connectDesk()
{
    connect(&m_desk.help, &HelpRun::failed, this, &KioskFlow::setNotice);
    connect(&m_desk.member, &MemberCard::changed, this, &KioskFlow::changed);
    connect(&m_desk.member, &MemberCard::refused, this, &KioskFlow::setNotice);
    connect(&m_desk.member, &MemberCard::greeted, this, [this] {
        setNotice({});
        if (!m_desk.member.hasPromotion() || m_reserving.promotion() == m_desk.member.code())
            apply(KioskEvent::CodeTaken); // nothing is asked that could be refused
    });
    connect(this, &KioskFlow::changed, this, &KioskFlow::followMember);
    connect(&m_desk.lookUp, &BookingLookUp::changed, this, &KioskFlow::changed);
    connect(&m_desk.lookUp, &BookingLookUp::refused, this, &KioskFlow::setNotice);
    connect(&m_desk.lookUp, &BookingLookUp::placeFound, this,
            [this](const protocol::FoundEntry &found) { m_show.load(found.entry.show); });
    connect(&m_show, &ShowLoader::changed, this, &KioskFlow::openPlace);
    connect(&m_desk.lookUp, &BookingLookUp::found, this, [this](const protocol::FoundBooking &found) {
        apply(KioskEvent::BookingFound);
        if (step() == Step::MyBooking)
            m_show.load(found.booking.show);
    });
}

void KioskFlow::openBooking(const QString &code)
{
    apply(KioskEvent::BookingWanted);
    if (!mayAct() || step() != Step::FindBooking || code.isEmpty())
        return;
    setNotice({});
    m_desk.lookUp.find(code);
}

// Once its show is known: the customer goes on here as the one who joined, at whichever kiosk.
void KioskFlow::openPlace()
{
    const std::optional<protocol::FoundEntry> &found = m_desk.lookUp.place();
    if (step() != Step::FindBooking || !found || m_show.id() != found->entry.show || !m_show.isReady())
        return;
    m_holder = found->holder;
    m_party = Party(found->entry.count);
    standAtShow();
    apply(KioskEvent::PlaceFound);
    if (step() == Step::InLine)
        m_waitlist.resume(*found);
}

// As if its customer had come to it by the programme.
void KioskFlow::standAtShow()
{
    const protocol::ShowDetails &show = m_show.show();
    m_title = show.title;
    m_place = placeOf(show.venue, m_api.welcome()->settings);
    const QTimeZone zone(show.venue.timeZone.toLatin1());
    m_day = (zone.isValid() ? show.startsAt.toTimeZone(zone) : show.startsAt).date();
    m_picker.begin(show.show, m_holder);
    m_proposal.want(m_party);
    m_board.watch(show.show);
}

void KioskFlow::openBookingInstead(const QString &code)
{
    apply(KioskEvent::BookingInstead);
    openBooking(code);
}

bool KioskFlow::canExchange() const
{
    return step() == Step::MyBooking && m_show.isReady() && m_api.serverClock().isKnown()
        && m_desk.lookUp.booking()->startsAt > m_api.serverClock().now();
}

// A purchase like any other, for which the old tickets are taken in payment.
void KioskFlow::exchange()
{
    if (!mayAct() || !canExchange())
        return;
    const protocol::Booking old = m_desk.lookUp.booking()->booking;
    SeatNos seats;
    for (const protocol::Ticket &ticket : old.tickets)
        seats << ticket.seat;
    m_reserving.exchange({old.show, old.booking, old.reference, seats});
    m_party = Party(int(seats.size()));
    standAtShow();
    apply(KioskEvent::ExchangeWanted);
}

} // namespace foyer::client
