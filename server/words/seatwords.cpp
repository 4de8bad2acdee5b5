#include "server/words/seatwords.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

SeatWords seatWords(const Wording &wording)
{
    return {wording.translate("SeatWords", "row %1, seat %2"), wording.translate("SeatWords", "seat %1"),
            wording.translate("SeatWords", "%1, %2", "section, then row and seat"),
            wording.translate("SeatWords", "%1, entrance %2")};
}

TicketWords ticketWords(const Wording &wording)
{
    TicketWords words;
    words.section = wording.translate("TicketWords", "Section");
    words.row = wording.translate("TicketWords", "Row");
    words.seat = wording.translate("TicketWords", "Seat");
    words.door = wording.translate("TicketWords", "Entrance");
    words.price = wording.translate("TicketWords", "Price");
    words.ageRating = wording.translate("TicketWords", "Age rating");
    words.reference = wording.translate("TicketWords", "Booking reference");
    words.ticketOf = wording.translate("TicketWords", "Ticket %1 of %2");
    return words;
}

QString showTimeWords(const Wording &wording) { return wording.translate("ShowTime", "%1, %2", "date, clock time"); }

QString priceTypeIn(const Wording &wording, const QString &key)
{
    if (key == "adult"_L1)
        return wording.translate("PriceType", "Adult");
    if (key == "child"_L1)
        return wording.translate("PriceType", "Child");
    if (key == "student"_L1)
        return wording.translate("PriceType", "Student");
    return key == "senior"_L1 ? wording.translate("PriceType", "Senior") : key;
}

QString seatNoteIn(const Wording &wording, SeatAttributes attributes)
{
    if (attributes.testFlag(SeatAttribute::Wheelchair))
        return wording.translate("SeatNote", "Wheelchair space");
    if (attributes.testFlag(SeatAttribute::Companion))
        return wording.translate("SeatNote", "Companion seat");
    if (attributes.testFlag(SeatAttribute::RestrictedView))
        return wording.translate("SeatNote", "Restricted view");
    return attributes.testFlag(SeatAttribute::LoveSeat) ? wording.translate("SeatNote", "Love seat") : QString();
}

QString ageRatingIn(const Wording &wording, int years)
{
    return years == 0 ? wording.translate("AgeRating", "All ages")
                      : wording.translate("AgeRating", "From %n year(s)", "", years);
}

QString languageName(const QString &tag)
{
    const QLocale usual(tag);
    const QLocale everywhere(usual.language(), QLocale::World); // "English" rather than "American English"
    const bool isPlain = !tag.contains(u'-') && everywhere.territory() == QLocale::World;
    const QLocale &locale = isPlain ? everywhere : usual;
    return locale.language() == QLocale::C ? QString() : locale.nativeLanguageName();
}

} // namespace foyer::server
