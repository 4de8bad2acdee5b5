// What follows the payment: the tickets, and the way to have them on a phone.
#include "client/logic/kiosk/kioskflow.h"

#include "client/net/whendone.h"

namespace foyer::client
{

void KioskFlow::fetchBooking()
{
    if (!m_bookingId.isValid() || m_api.connection() != Connection::Up)
        return;
    if (m_booking)
        return m_ticketLink.want(m_booking->show, m_holder, m_booking->booking);
    whenDone(m_api.send(protocol::GetBooking {m_show.id(), m_holder, m_bookingId}), this,
             [this, holder = m_holder](const Result<protocol::Booking> &booking) {
                 if (holder != m_holder)
                     return;
                 if (booking) {
                     m_booking = *booking;
                     m_ticketLink.want(booking->show, m_holder, booking->booking);
                 } else {
                     m_askAgain.start();
                 }
                 emit changed();
             });
}

} // namespace foyer::client
