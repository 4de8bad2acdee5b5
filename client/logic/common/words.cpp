#include "client/logic/common/words.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{
// The hundreds of an error's number are its range, see errorcode.h.
int rangeOf(ErrorCode code) { return int(code) / 100; }
} // namespace

QString Words::errorSentence(const Error &error)
{
    if (error.path == u"reference"_s)
        return bookingSentence(error);
    if (error.path == u"member"_s)
        return memberSentence(error);
    switch (rangeOf(error.code)) {
    case 4:
        return seatSentence(error);
    case 5:
        return paymentSentence(error);
    default:
        return systemSentence(error);
    }
}

QString Words::seatSentence(const Error &error)
{
    const int seats = int(error.seats.size());
    if (error.code == ErrorCode::SeatTaken && !error.alternatives.isEmpty())
        return tr("%n seat(s) have just been taken by somebody else. We have marked the nearest free ones for you.", "",
                  seats);
    if (error.code == ErrorCode::SeatTaken)
        return tr("%n seat(s) have just been taken by somebody else. Please choose other seats.", "", seats);
    if (error.code == ErrorCode::NoSeatsTogether)
        return tr("There are not that many free seats side by side any more. Please choose single seats on the plan.");
    if (error.code == ErrorCode::TooManySeats)
        return tr("You have chosen as many seats as can be bought at once. For a larger group please ask at the box "
                  "office.");
    if (error.code == ErrorCode::TooManyHolds)
        return tr("Seats are already being kept for you. Please buy these first or give them back.");
    if (error.code == ErrorCode::HoldExpired || error.code == ErrorCode::HoldUnknown)
        return tr("The time for your seats is over, and they are free for everybody again. Please choose once more.");
    if (error.code == ErrorCode::HoldNotRenewable)
        return tr("The time for your seats cannot be extended any more. Please pay before it is over.");
    if (error.code == ErrorCode::HoldIsPaying)
        return tr("A payment for these seats is already running. Please wait for its outcome.");
    if (error.code == ErrorCode::HoldIsSold)
        return tr("These seats have been paid for already.");
    if (error.code == ErrorCode::ShowClosed)
        return tr("Tickets for this show are not sold any more. Please choose another time.");
    if (error.code == ErrorCode::LoneSeatLeft && !error.alternatives.isEmpty())
        return tr("A single seat would be left over beside you. We have marked the nearest seats that leave none.");
    if (error.code == ErrorCode::LoneSeatLeft)
        return tr("A single seat would be left over beside you. Please move your choice by one seat.");
    if (error.code == ErrorCode::SoldOut)
        return tr("This show is sold out. Please choose another time.");
    if (error.code == ErrorCode::EntryUnknown)
        return tr("You are not on the waitlist of this show any more. Please join it again.");
    if (error.code == ErrorCode::EntryNotOffered)
        return tr("These seats are not kept for you any more. Please join the waitlist again.");
    if (error.code == ErrorCode::AlreadyWaiting)
        return tr("You are on the waitlist of this show already. We tell you as soon as seats come free.");
    if (error.code == ErrorCode::WaitlistFull)
        return tr("The waitlist of this show is full. Please choose another time.");
    return tr("These seats cannot be chosen. Please choose other seats.");
}

QString Words::bookingSentence(const Error &error)
{
    if (error.code == ErrorCode::ReferenceMistyped)
        return tr("A booking reference cannot look like this. Please check its eight signs.");
    if (error.code == ErrorCode::NotFound)
        return tr("We find no booking with this reference. Please check its eight signs.");
    if (error.code == ErrorCode::TicketCancelled)
        return tr("The tickets of this booking were given back and are not valid any more.");
    if (error.code == ErrorCode::Paused)
        return tr("Too many references were wrong. Please try again in %n second(s), or ask at the box office.", "",
                  (error.retryAfterMs + 999) / 1000);
    if (rangeOf(error.code) == rangeOf(ErrorCode::TicketMalformed) || error.code == ErrorCode::BadSignature)
        return tr("We cannot read this ticket. Please enter the booking reference instead.");
    return systemSentence(error);
}

QString Words::memberSentence(const Error &error)
{
    if (error.code == ErrorCode::NotFound)
        return tr("This member card does not count, or not any more. Please ask at the box office.");
    if (error.code == ErrorCode::Paused)
        return tr("Too many member cards were wrong. Please try again in %n second(s), or ask at the box office.", "",
                  (error.retryAfterMs + 999) / 1000);
    if (error.code == ErrorCode::PromotionUnknown)
        return tr("Your member card makes nothing cheaper for these seats. You can go on at the normal price.");
    if (error.code == ErrorCode::PromotionUsedUp)
        return tr(
            "The offer of your member card has been used as often as it may be. You can go on at the normal price.");
    if (error.code == ErrorCode::ContactInvalid)
        return tr("We cannot send your tickets to the address of your member card. Please enter one.");
    return rangeOf(error.code) == rangeOf(ErrorCode::TooManySeats) ? seatSentence(error) : systemSentence(error);
}

QString Words::paymentSentence(const Error &error)
{
    if (error.code == ErrorCode::PaymentDeclined)
        return tr("Your bank has declined the payment, and nothing has been charged. Please try again or use another "
                  "card.");
    if (error.code == ErrorCode::PaymentReturned)
        return tr("Your seats were lost before the payment was finished. Your money goes back to you. Please choose "
                  "other seats.");
    if (error.code == ErrorCode::AmountMismatch)
        return tr("The price has changed. Nothing has been charged. Please look at the new price before you pay.");
    if (error.code == ErrorCode::PriceTypeUnknown)
        return tr("This price is not offered any more. Nothing has been charged. Please choose another price.");
    if (error.code == ErrorCode::PromotionUnknown)
        return tr("This code is not valid for these seats. Nothing has been charged. Please check it and try again.");
    if (error.code == ErrorCode::PromotionUsedUp)
        return tr("This code has been used as often as it may be. You can go on without it.");
    if (error.code == ErrorCode::VoucherUnknown)
        return tr("We do not know this voucher. Please check its number and try again.");
    if (error.code == ErrorCode::VoucherExpired)
        return tr("This voucher has expired. Please ask at the box office.");
    if (error.code == ErrorCode::VoucherEmpty)
        return tr("Nothing is left on this voucher. Please pay in another way.");
    if (error.code == ErrorCode::CurrencyMismatch)
        return tr("This voucher is for another currency. Please pay in another way.");
    if (error.code == ErrorCode::ReservationOver)
        return tr(
            "Your price was kept for some minutes, and they are over. Nothing has been charged. We have asked for it "
            "again: please check it before you pay.");
    if (error.code == ErrorCode::NotRefundable)
        return tr("These tickets have been given back or exchanged already.");
    return tr("We do not know yet whether the payment went through and are asking your bank. Please do not pay again.");
}

QString Words::systemSentence(const Error &error)
{
    if (error.code == ErrorCode::ContactInvalid)
        return error.path == "phone"_L1
            ? tr("This is no phone number that we can send a message to. Please check it and try again.")
            : tr("Nothing can be sent to this address. Please check it and try again.");
    if (error.code == ErrorCode::NotFound)
        return tr("This is not on offer any more. Please choose something else.");
    if (error.code == ErrorCode::Busy || error.code == ErrorCode::RateLimited)
        return tr("Very many people are buying tickets at the moment. Please try again in a few seconds.");
    if (error.code == ErrorCode::WaitingRoom)
        return tr("Very many people want seats for this show. Please wait until it is your turn.");
    if (error.code == ErrorCode::Paused)
        return tr("Seats were kept here several times and not bought. Please wait a moment before you choose again.");
    if (error.code == ErrorCode::VersionMismatch)
        return tr("This kiosk is being updated. Please go to the box office.");
    if (error.code == ErrorCode::Forbidden || error.code == ErrorCode::UnknownDevice)
        return tr("This kiosk may not sell tickets. Please go to the box office.");
    if (error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::TimedOut
        || error.code == ErrorCode::Unavailable || error.code == ErrorCode::ShuttingDown)
        return tr("We cannot reach the ticket office at the moment. Please try again in a few seconds.");
    return tr("Something went wrong on our side. Please try again or go to the box office.");
}

QString Words::listed(const QStringList &parts) { return parts.join(tr(", ", "between the parts of a list")); }

QString Words::listedApart(const QStringList &parts)
{
    return parts.join(tr("; ", "between parts of a list that are lists themselves"));
}

QString Words::priceType(const QString &key)
{
    if (key == u"adult"_s)
        return tr("Adult");
    if (key == u"child"_s)
        return tr("Child");
    if (key == u"student"_s)
        return tr("Student");
    if (key == u"senior"_s)
        return tr("Senior");
    return key;
}

} // namespace foyer::client
