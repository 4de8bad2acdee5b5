#include "server/delivery/words.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
DeliveryWords english()
{
    DeliveryWords words;
    words.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    words.tag = "en";
    words.ticketSmallPrint = u"Please show the code at the door, on paper or on a screen. It admits one person once."_s;
    words.invoiceHeading = u"Invoice"_s;
    words.creditNoteHeading = u"Credit note"_s;
    words.number = u"Number"_s;
    words.date = u"Date"_s;
    words.ofInvoice = u"For invoice"_s;
    words.performance = u"Performance"_s;
    words.adjustment = u"Adjustment"_s;
    words.vatIncluded = u"All prices include value added tax and all fees."_s;
    words.taxId = u"VAT ID: %1"_s;
    words.greeting = u"Good day,"_s;
    words.mailSubject = u"Your tickets: %1, %2"_s;
    words.mailIntro = u"Thank you for your booking. Your tickets and the invoice are attached."_s;
    words.movedSubject = u"Your seats have changed: %1, %2"_s;
    words.movedIntro =
        u"We have moved your booking to other seats, at the same price. Please use the attached tickets: the earlier "
        "ones are not valid any more."_s;
    words.cancelledSubject = u"Cancelled: %1, %2"_s;
    words.cancelledIntro =
        u"Tickets of this booking were given back, and %1 goes back to where it came from. The credit "
        "note is attached."_s;
    words.stillValid = u"These tickets are still valid; please use the attached ones."_s;
    words.when = u"When"_s;
    words.where = u"Where"_s;
    words.total = u"Total"_s;
    words.paperNote = u"Please show the code of each ticket at the door, on paper or on a screen."_s;
    words.closing = u"We look forward to seeing you."_s;
    words.ticketsFile = u"Tickets %1.pdf"_s;
    words.invoiceFile = u"Invoice %1.pdf"_s;
    words.creditNoteFile = u"Credit note %1.pdf"_s;
    words.calendarFile = u"Calendar %1.ics"_s;
    words.adult = u"Adult"_s;
    words.child = u"Child"_s;
    words.student = u"Student"_s;
    words.senior = u"Senior"_s;
    words.wheelchair = u"Wheelchair space"_s;
    words.companion = u"Companion seat"_s;
    words.restrictedView = u"Restricted view"_s;
    words.loveSeat = u"Love seat"_s;
    words.allAges = u"All ages"_s;
    words.fromAge = u"From %1 years"_s;
    words.seat = {u"row %1, seat %2"_s, u"seat %1"_s};
    return words;
}

TicketWords germanTicket()
{
    TicketWords words;
    words.section = u"Bereich"_s;
    words.row = u"Reihe"_s;
    words.seat = u"Platz"_s;
    words.door = u"Eingang"_s;
    words.price = u"Preis"_s;
    words.ageRating = u"Altersfreigabe"_s;
    words.reference = u"Buchungsnummer"_s;
    words.ticketOf = u"Karte %1 von %2"_s;
    return words;
}

InvoiceWords germanInvoice()
{
    InvoiceWords words;
    words.item = u"Leistung"_s;
    words.net = u"Netto"_s;
    words.vat = u"USt. %1"_s;
    words.gross = u"Preis"_s;
    words.total = u"Summe"_s;
    return words;
}

DeliveryWords german()
{
    DeliveryWords words;
    words.locale = QLocale(QLocale::German, QLocale::Germany);
    words.tag = "de";
    words.ticket = germanTicket();
    words.ticketSmallPrint = u"Bitte zeigen Sie den Code am Einlass, auf Papier oder auf einem Bildschirm. Er lässt "
                             "eine Person einmal ein."_s;
    words.invoice = germanInvoice();
    words.invoiceHeading = u"Rechnung"_s;
    words.creditNoteHeading = u"Rechnungskorrektur"_s;
    words.number = u"Nummer"_s;
    words.date = u"Datum"_s;
    words.ofInvoice = u"Zur Rechnung"_s;
    words.performance = u"Vorstellung"_s;
    words.adjustment = u"Ausgleich"_s;
    words.vatIncluded = u"Alle Preise enthalten die Umsatzsteuer und alle Gebühren."_s;
    words.taxId = u"USt-IdNr.: %1"_s;
    words.greeting = u"Guten Tag,"_s;
    words.mailSubject = u"Ihre Karten: %1, %2"_s;
    words.mailIntro = u"vielen Dank für Ihre Buchung. Ihre Karten und die Rechnung sind angehängt."_s;
    words.movedSubject = u"Ihre Plätze haben sich geändert: %1, %2"_s;
    words.movedIntro =
        u"wir haben Ihre Buchung auf andere Plätze verlegt, zum selben Preis. Bitte benutzen Sie die angehängten "
        "Karten: Die früheren gelten nicht mehr."_s;
    words.cancelledSubject = u"Storniert: %1, %2"_s;
    words.cancelledIntro = u"Karten dieser Buchung wurden zurückgegeben, und %1 gehen dorthin zurück, woher sie kamen. "
                           "Die Rechnungskorrektur ist angehängt."_s;
    words.stillValid = u"Diese Karten gelten weiterhin; bitte benutzen Sie die angehängten."_s;
    words.when = u"Wann"_s;
    words.where = u"Wo"_s;
    words.total = u"Summe"_s;
    words.paperNote = u"Bitte zeigen Sie den Code jeder Karte am Einlass, auf Papier oder auf einem Bildschirm."_s;
    words.closing = u"Wir freuen uns auf Ihren Besuch."_s;
    words.ticketsFile = u"Karten %1.pdf"_s;
    words.invoiceFile = u"Rechnung %1.pdf"_s;
    words.creditNoteFile = u"Rechnungskorrektur %1.pdf"_s;
    words.calendarFile = u"Kalender %1.ics"_s;
    words.adult = u"Erwachsene"_s;
    words.child = u"Kind"_s;
    words.student = u"Studierende"_s;
    words.senior = u"Senioren"_s;
    words.wheelchair = u"Rollstuhlplatz"_s;
    words.companion = u"Begleitplatz"_s;
    words.restrictedView = u"Sichtbehindert"_s;
    words.loveSeat = u"Doppelsitz"_s;
    words.allAges = u"Ohne Altersbeschränkung"_s;
    words.fromAge = u"Ab %1 Jahren"_s;
    words.seat = {u"Reihe %1, Platz %2"_s, u"Platz %1"_s};
    return words;
}
} // namespace

const DeliveryWords &wordsIn(const QString &language)
{
    static const DeliveryWords inEnglish = english();
    static const DeliveryWords inGerman = german();
    return language == "de"_L1 || language.startsWith("de-"_L1) ? inGerman : inEnglish;
}

QString priceTypeIn(const DeliveryWords &words, const QString &key)
{
    if (key == "adult"_L1)
        return words.adult;
    if (key == "child"_L1)
        return words.child;
    if (key == "student"_L1)
        return words.student;
    return key == "senior"_L1 ? words.senior : key;
}

QString seatNoteIn(const DeliveryWords &words, SeatAttributes attributes)
{
    if (attributes.testFlag(SeatAttribute::Wheelchair))
        return words.wheelchair;
    if (attributes.testFlag(SeatAttribute::Companion))
        return words.companion;
    if (attributes.testFlag(SeatAttribute::RestrictedView))
        return words.restrictedView;
    return attributes.testFlag(SeatAttribute::LoveSeat) ? words.loveSeat : QString();
}

QString ageRatingIn(const DeliveryWords &words, int years)
{
    return years == 0 ? words.allAges : words.fromAge.arg(years);
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
