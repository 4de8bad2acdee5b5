#include "server/words/deliverywords.h"

namespace foyer::server
{

namespace
{
DeliveryMailWords mailWords(const Wording &wording)
{
    DeliveryMailWords words;
    words.greeting = wording.translate("BookingMail", "Good day,");
    words.subject = wording.translate("BookingMail", "Your tickets: %1, %2", "title, when");
    words.intro =
        wording.translate("BookingMail", "Thank you for your booking. Your tickets and the invoice are attached.");
    words.movedSubject = wording.translate("BookingMail", "Your seats have changed: %1, %2", "title, when");
    words.movedIntro = wording.translate("BookingMail",
                                         "We have moved your booking to other seats, at the same price. Please use the "
                                         "attached tickets: the earlier ones are not valid any more.");
    words.cancelledSubject = wording.translate("BookingMail", "Cancelled: %1, %2", "title, when");
    words.cancelledIntro = wording.translate("BookingMail",
                                             "Tickets of this booking were given back, and %1 goes back to where it "
                                             "came from. The credit note is attached.");
    words.stillValid = wording.translate("BookingMail", "These tickets are still valid; please use the attached ones.");
    words.when = wording.translate("BookingMail", "When");
    words.where = wording.translate("BookingMail", "Where");
    words.total = wording.translate("BookingMail", "Total");
    words.paidSeat = wording.translate("BookingMail", "%1 (%2), %3", "seat, price type, price");
    words.paperNote =
        wording.translate("BookingMail", "Please show the code of each ticket at the door, on paper or on a screen.");
    words.closing = wording.translate("BookingMail", "We look forward to seeing you.");
    words.ticketsFile = wording.translate("BookingMail", "Tickets %1.pdf");
    words.invoiceFile = wording.translate("BookingMail", "Invoice %1.pdf");
    words.creditNoteFile = wording.translate("BookingMail", "Credit note %1.pdf");
    words.calendarFile = wording.translate("BookingMail", "Calendar %1.ics");
    return words;
}

DeliveryInvoiceWords invoiceWords(const Wording &wording)
{
    DeliveryInvoiceWords words;
    words.table.item = wording.translate("Invoice", "Item");
    words.table.net = wording.translate("Invoice", "Net");
    words.table.vat = wording.translate("Invoice", "VAT %1");
    words.table.gross = wording.translate("Invoice", "Price");
    words.table.total = wording.translate("Invoice", "Total");
    words.heading = wording.translate("Invoice", "Invoice");
    words.creditNoteHeading = wording.translate("Invoice", "Credit note");
    words.number = wording.translate("Invoice", "Number");
    words.date = wording.translate("Invoice", "Date");
    words.ofInvoice = wording.translate("Invoice", "For invoice");
    words.performance = wording.translate("Invoice", "Performance");
    words.titleAndTime = wording.translate("Invoice", "%1, %2", "title, when");
    words.soldSeat = wording.translate("Invoice", "%1 (%2)", "seat, price type");
    words.adjustment = wording.translate("Invoice", "Adjustment");
    words.vatIncluded = wording.translate("Invoice", "All prices include value added tax and all fees.");
    words.taxId = wording.translate("Invoice", "VAT ID: %1");
    return words;
}

DeliveryWords made(const Wording &wording)
{
    return {wording,
            seatWords(wording),
            ticketWords(wording),
            wording.translate("TicketWords",
                              "Please show the code at the door, on paper or on a screen. It admits one person once."),
            showTimeWords(wording),
            mailWords(wording),
            invoiceWords(wording)};
}
} // namespace

const DeliveryWords &deliveryWordsIn(QStringView language)
{
    static const WordTable<DeliveryWords> table(made);
    return table.in(Wording::in(language));
}

} // namespace foyer::server
