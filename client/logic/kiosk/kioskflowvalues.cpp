// What the flow says about the moment: values that follow from its parts.
#include "client/logic/kiosk/kioskflow.h"

#include <QTimeZone>

namespace foyer::client
{

bool KioskFlow::isReady() const { return m_api.connection() == Connection::Up && (m_home || !ownVenue()); }

std::optional<VenueId> KioskFlow::ownVenue() const
{
    const std::optional<protocol::Welcome> &welcome = m_api.welcome();
    return welcome && welcome->device ? welcome->device->venue : std::nullopt;
}

QDate KioskFlow::today() const
{
    const QDateTime now = m_api.serverClock().isKnown() ? m_api.serverClock().now() : m_api.clock().nowUtc();
    const QTimeZone zone(m_home ? m_home->timeZone.toLatin1() : QByteArray("UTC"));
    return (zone.isValid() ? now.toTimeZone(zone) : now).date();
}

int KioskFlow::peopleMax() const { return m_api.welcome() ? m_api.welcome()->seatsPerHoldMax : seatsPerHoldMax; }

int KioskFlow::holdSeconds() const { return m_api.welcome() ? m_api.welcome()->holdSeconds : holdSecondsDefault; }

Money KioskFlow::total() const
{
    if (!m_show.isReady())
        return {};
    const Result<Money> total = totalOf(m_basket.lines(), *m_show.plan(), m_show.show());
    return total ? *total : Money {};
}

Money KioskFlow::toPay() const { return m_reserving.reservation() ? m_reserving.reservation()->toPay : total(); }

} // namespace foyer::client
