#include "client/tickets/ticketwords.h"

namespace foyer::client
{

TicketWords PrintedWords::labels()
{
    TicketWords words;
    words.section = tr("Section");
    words.row = tr("Row");
    words.seat = tr("Seat");
    words.door = tr("Entrance");
    words.price = tr("Price");
    words.ageRating = tr("Age rating");
    words.reference = tr("Booking reference");
    words.ticketOf = tr("Ticket %1 of %2");
    return words;
}

QString PrintedWords::smallPrint()
{
    return tr("Please show the code at the door, on paper or on a screen. It admits one person once.");
}

QString PrintedWords::place(int people) { return tr("On the waitlist for %n seat(s)", "", people); }

QString PrintedWords::placeCode() { return tr("Code of your place"); }

QString PrintedWords::placeAdvice()
{
    return tr("This is not a ticket. Scan the code with your phone to watch your place. When seats come free for you, "
              "let a kiosk read it before their time is over.");
}

QString PrintedWords::seatNote(SeatAttributes attributes)
{
    if (attributes.testFlag(SeatAttribute::Wheelchair))
        return tr("Wheelchair space");
    if (attributes.testFlag(SeatAttribute::Companion))
        return tr("Companion seat");
    if (attributes.testFlag(SeatAttribute::RestrictedView))
        return tr("Restricted view");
    if (attributes.testFlag(SeatAttribute::LoveSeat))
        return tr("Love seat");
    return {};
}

QString PrintedWords::ageRating(int years) { return years == 0 ? tr("All ages") : tr("From %n year(s)", "", years); }

QString PrintedWords::language(const QString &tag)
{
    const QLocale usual(tag);
    const QLocale everywhere(usual.language(), QLocale::World); // "English" rather than "American English"
    const bool isPlain = !tag.contains(u'-') && everywhere.territory() == QLocale::World;
    const QLocale &locale = isPlain ? everywhere : usual;
    return locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
}

} // namespace foyer::client
