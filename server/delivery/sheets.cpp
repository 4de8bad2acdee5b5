#include "server/delivery/sheets.h"

#include "shared/domain/bookingreference.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
void placeOn(TicketFace &face, SeatNo no, const SeatingPlan &plan, const DeliveryWords &words)
{
    const Seat *const seat = plan.seat(no);
    if (!seat)
        return;
    const SeatRow &row = plan.rows.at(seat->row);
    const PlanSection &section = plan.sections.at(row.section);
    face.section = section.name;
    face.door = section.door;
    face.row = row.label;
    face.seat = seat->label;
    face.seatNote = seatNoteIn(words.wording, seat->attributes);
}

TicketFace showFace(const BookingFacts &facts, const DeliveryWords &words)
{
    TicketFace face;
    face.title = facts.title;
    face.subtitle = languageName(facts.language);
    face.venue = facts.venueName;
    face.address = facts.address;
    face.hall = facts.hall;
    face.startsAt = facts.startsAt;
    face.zone = facts.zone;
    face.ageRating = ageRatingIn(words.wording, facts.ageRating);
    face.reference = groupedReference(facts);
    return face;
}

TicketClaims claimsOf(const BookingFacts &facts, const PaidSeat &seat)
{
    TicketClaims claims;
    claims.ticket = seat.ticket;
    claims.show = facts.show;
    claims.seat = seat.seat;
    claims.validUntil = facts.endsAt;
    return claims;
}

// The parts that invoices and credit notes share. sign: -1 for what goes back.
InvoiceSheet moneySheet(const BookingFacts &facts, const SeatingPlan &plan, const QList<PaidSeat> &seats, int sign,
                        const PaperNumber &number)
{
    const DeliveryWords &words = deliveryWordsIn(facts.customerLanguage);
    const QLocale &locale = words.wording.locale();
    InvoiceSheet sheet;
    sheet.number = number.text;
    sheet.seller = facts.seller.split(u'\n', Qt::SkipEmptyParts);
    if (sheet.seller.isEmpty())
        sheet.seller = {facts.venueName, facts.address};
    if (!facts.sellerTaxId.isEmpty())
        sheet.sellerTaxId = words.invoice.taxId.arg(facts.sellerTaxId);
    sheet.facts = {{words.invoice.number, number.text},
                   {words.invoice.date, locale.toString(number.day, QLocale::LongFormat)},
                   {words.ticket.reference, groupedReference(facts)},
                   {words.invoice.performance,
                    words.invoice.titleAndTime.arg(facts.title, whenOf(words.showTime, locale, facts))}};
    for (const PaidSeat &seat : seats)
        sheet.lines.append({words.invoice.soldSeat.arg(seatOf(words.seat, plan, seat.seat),
                                                       priceTypeIn(words.wording, seat.priceType)),
                            splitGross(sign * seat.priceMinor, facts.vatBasisPoints)});
    sheet.currency = facts.total.currency;
    sheet.vatBasisPoints = facts.vatBasisPoints;
    sheet.smallPrint = words.invoice.vatIncluded;
    sheet.locale = locale;
    sheet.words = words.invoice.table;
    return sheet;
}

void adjust(InvoiceSheet &sheet, qint64 wantedMinor, const DeliveryWords &words)
{
    qint64 sum = 0;
    for (const InvoiceLine &line : std::as_const(sheet.lines))
        sum += line.amount.grossMinor();
    if (sum != wantedMinor)
        sheet.lines.append({words.invoice.adjustment, splitGross(wantedMinor - sum, sheet.vatBasisPoints)});
}
} // namespace

QString groupedReference(const BookingFacts &facts)
{
    const Result<BookingReference> read = BookingReference::fromTyped(facts.reference);
    return read ? read->grouped() : facts.reference;
}

QString wayTo(const DeliveryWords &words, const SeatingPlan &plan, SeatNo no)
{
    const Seat *const seat = plan.seat(no);
    const QString door = seat ? plan.sections.at(plan.rows.at(seat->row).section).door : QString();
    const QString place = seatOf(words.seat, plan, no);
    return door.isEmpty() ? place : words.seat.byDoor.arg(place, door);
}

TicketSheet ticketSheet(const BookingFacts &facts, const SeatingPlan &plan, const TicketSigner &signer)
{
    const DeliveryWords &words = deliveryWordsIn(facts.customerLanguage);
    TicketSheet sheet;
    sheet.issuer = facts.venueName;
    sheet.smallPrint = words.ticketSmallPrint;
    sheet.locale = words.wording.locale();
    sheet.words = words.ticket;
    for (const PaidSeat &seat : facts.seats) {
        TicketFace face = showFace(facts, words);
        placeOn(face, seat.seat, plan, words);
        face.priceType = priceTypeIn(words.wording, seat.priceType);
        face.price = {seat.priceMinor, facts.total.currency};
        face.code = signer.sign(claimsOf(facts, seat));
        sheet.faces.append(face);
    }
    return sheet;
}

InvoiceSheet invoiceSheet(const BookingFacts &facts, const SeatingPlan &plan, const QList<PaidSeat> &sold,
                          const PaperNumber &number)
{
    const DeliveryWords &words = deliveryWordsIn(facts.customerLanguage);
    InvoiceSheet sheet = moneySheet(facts, plan, sold, 1, number);
    sheet.heading = words.invoice.heading;
    adjust(sheet, facts.total.minor, words);
    return sheet;
}

InvoiceSheet creditNoteSheet(const BookingFacts &facts, const SeatingPlan &plan, const QList<PaidSeat> &returned,
                             qint64 valueMinor, const PaperNumber &number, const QString &invoiceNumber)
{
    const DeliveryWords &words = deliveryWordsIn(facts.customerLanguage);
    InvoiceSheet sheet = moneySheet(facts, plan, returned, -1, number);
    sheet.heading = words.invoice.creditNoteHeading;
    sheet.facts.insert(2, {words.invoice.ofInvoice, invoiceNumber});
    adjust(sheet, -valueMinor, words);
    return sheet;
}

CalendarEvent calendarEvent(const BookingFacts &facts, const SeatingPlan &plan, int revision, const QDateTime &now)
{
    const DeliveryWords &words = deliveryWordsIn(facts.customerLanguage);
    CalendarEvent event;
    event.uid = facts.attempt.toString();
    event.sequence = revision - 1;
    event.cancelled = facts.seats.isEmpty();
    event.changedAt = now;
    event.startsAt = facts.startsAt;
    event.endsAt = facts.endsAt;
    event.summary = facts.title;
    event.location = whereOf(facts);
    event.language = words.wording.tag().toLatin1();
    QStringList lines {words.ticket.reference + u": "_s + words.wording.code(groupedReference(facts))};
    for (const PaidSeat &seat : facts.seats)
        lines.append(seatOf(words.seat, plan, seat.seat));
    event.description = lines.join(u'\n');
    return event;
}

} // namespace foyer::server
