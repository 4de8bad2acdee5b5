#include "client/tickets/bookingsheet.h"

#include "client/logic/common/words.h"
#include "client/tickets/ticketwords.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/placecode.h"

namespace foyer::client
{

namespace
{

void placeOn(TicketFace &face, SeatNo no, const SeatingPlan &plan)
{
    const Seat *seat = plan.seat(no);
    if (!seat)
        return;
    const SeatRow &row = plan.rows.at(seat->row);
    const PlanSection &section = plan.sections.at(row.section);
    face.section = section.name;
    face.door = section.door;
    face.row = row.label;
    face.seat = seat->label;
    face.seatNote = PrintedWords::seatNote(seat->attributes);
}

TicketFace showFace(const protocol::ShowDetails &show)
{
    TicketFace face;
    face.title = show.titleName;
    face.subtitle = PrintedWords::language(show.language);
    face.venue = show.venue.name;
    face.address = show.venue.address;
    face.hall = show.hall;
    face.startsAt = show.startsAt;
    face.zone = QTimeZone(show.venue.timeZone.toLatin1());
    face.ageRating = PrintedWords::ageRating(show.ageRating);
    return face;
}

QString grouped(const QString &reference)
{
    const Result<BookingReference> read = BookingReference::fromTyped(reference);
    return read ? read->grouped() : reference;
}

} // namespace

TicketSheet ticketSheetOf(const protocol::Booking &booking, const protocol::ShowDetails &show, const SeatingPlan &plan,
                          const QLocale &locale)
{
    TicketSheet sheet;
    sheet.issuer = show.venue.name;
    sheet.smallPrint = PrintedWords::smallPrint();
    sheet.locale = locale;
    sheet.words = PrintedWords::labels();
    for (const protocol::Ticket &ticket : booking.tickets) {
        TicketFace face = showFace(show);
        placeOn(face, ticket.seat, plan);
        face.priceType = Words::priceType(ticket.priceType);
        face.price = ticket.price;
        face.reference = grouped(booking.reference);
        face.code = QString::fromLatin1(ticket.code);
        sheet.faces.append(face);
    }
    return sheet;
}

TicketSheet placeSheetOf(int people, const QString &link, const protocol::ShowDetails &show, const QLocale &locale)
{
    TicketSheet sheet;
    sheet.issuer = show.venue.name;
    sheet.smallPrint = PrintedWords::placeAdvice();
    sheet.locale = locale;
    sheet.words = PrintedWords::labels();
    sheet.words.reference = PrintedWords::placeCode();
    sheet.words.ticketOf.clear();
    TicketFace face = showFace(show);
    face.seatNote = PrintedWords::place(people);
    face.reference = groupedPlaceCode(placeCodeIn(link).value_or(QString()));
    face.code = link;
    sheet.faces.append(face);
    return sheet;
}

} // namespace foyer::client
