// The part of DemoHouse that knows a booking of somebody who comes back.
#include "shared/domain/bookingreference.h"
#include "tests/gui/house/demohouse.h"

namespace foyer::test
{

namespace
{
constexpr qint64 oldTicketMinor = 1000;
const QString euro = QStringLiteral("EUR");
} // namespace

QString DemoHouse::oldReference() { return BookingReference::fromRandomBits(0x1C3B5A794ULL).text(); }

void DemoHouse::answerDesk()
{
    on<protocol::FindBooking>([this](const protocol::FindBooking &q) -> Result<protocol::FoundBookings> {
        const Result<BookingReference> typed = BookingReference::fromTyped(q.reference);
        if (!typed)
            return typed.error();
        return typed->text() == oldReference() ? Result(protocol::FoundBookings {{oldBooking()}})
                                               : Result<protocol::FoundBookings>(failure(ErrorCode::NotFound));
    });
    on<protocol::CallHelp>([this](const protocol::CallHelp &) {
        m_help = protocol::HelpCall {7, QStringLiteral("kiosk 1"), m_data.venues.first().name, clock().nowUtc(), {}};
        return Result(*m_help);
    });
    on<protocol::GetHelp>([this](const protocol::GetHelp &) {
        return m_help ? Result(*m_help) : Result<protocol::HelpCall>(failure(ErrorCode::NotFound));
    });
    on<protocol::EndHelp>([this](const protocol::EndHelp &) {
        m_help.reset();
        return Result(protocol::Done {});
    });
}

protocol::FoundBooking DemoHouse::oldBooking()
{
    const HouseShow &show = *std::find_if(m_data.shows.begin(), m_data.shows.end(), [](const HouseShow &one) {
        return one.title == TitleId(2) && one.plan == PlanId(1);
    });
    protocol::FoundBooking found;
    found.titleName = m_data.title(show.title)->card.name;
    found.venueName = m_data.venue(show.venue)->name;
    found.timeZone = m_data.venue(show.venue)->timeZone;
    found.startsAt = show.card.startsAt;
    found.booking.booking = BookingId(55);
    found.booking.show = show.card.show;
    found.booking.reference = oldReference();
    found.booking.total = {2 * oldTicketMinor, euro};
    found.booking.bookedAt = clock().nowUtc();
    const SeatRow &row = plan(show.card.show).rows.constFirst();
    for (int i = 0; i < 2; ++i)
        found.booking.tickets << protocol::Ticket {TicketId(90 + i),
                                                   plan(show.card.show).seats[row.firstSeat + i].no,
                                                   QStringLiteral("adult"),
                                                   {oldTicketMinor, euro},
                                                   QByteArray("FOYER1:") + QByteArray(150, 'A')};
    return found;
}

} // namespace foyer::test
