#include "client/logic/kiosk/ticketlink.h"

#include "client/net/whendone.h"

namespace foyer::client
{

TicketLink::TicketLink(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void TicketLink::want(ShowId show, const HolderId &holder, BookingId booking)
{
    const protocol::LinkBooking wanted {show, holder, booking};
    if (m_wanted == wanted)
        return;
    clear();
    m_wanted = wanted;
    whenDone(m_api.send(wanted), this, [this, wanted](const Result<protocol::PhoneLink> &link) {
        if (m_wanted != wanted)
            return;
        if (link)
            m_url = link->url;
        else
            clear(); // asked for again when the connection comes back
        emit changed();
    });
}

void TicketLink::clear()
{
    m_wanted = {};
    m_url.clear();
}

} // namespace foyer::client
