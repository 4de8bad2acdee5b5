// The part of KioskFlow for who has bought already: the booking is looked up, its tickets are exchanged for others.
#include "client/logic/kiosk/kioskflow.h"

#include <QTimeZone>

namespace foyer::client
{

void KioskFlow::connectDesk()
{
    connect(&m_desk.help, &HelpRun::failed, this, &KioskFlow::setNotice);
    connect(&m_desk.lookUp, &BookingLookUp::changed, this, &KioskFlow::changed);
    connect(&m_desk.lookUp, &BookingLookUp::refused, this, &KioskFlow::setNotice);
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
    const protocol::ShowDetails &show = m_show.show();
    SeatNos seats;
    for (const protocol::Ticket &ticket : old.tickets)
        seats << ticket.seat;
    m_reserving.exchange({old.show, old.booking, old.reference, seats});
    m_people = int(seats.size());
    m_title = show.title;
    m_place = placeOf(show.venue, m_api.welcome()->settings);
    const QTimeZone zone(show.venue.timeZone.toLatin1());
    m_day = (zone.isValid() ? show.startsAt.toTimeZone(zone) : show.startsAt).date();
    m_picker.begin(show.show, m_holder);
    m_board.watch(show.show);
    apply(KioskEvent::ExchangeWanted);
}

} // namespace foyer::client
