#include "server/words/waitwords.h"

namespace foyer::server
{

namespace
{
WaitWords made(const Wording &wording)
{
    WaitWords words;
    words.title = wording.translate("Waitlist", "Your place on the waitlist");
    words.next = wording.translate("Waitlist", "You are next");
    words.good = wording.translate("Waitlist", "Your chance is good: many seats may still come free.");
    words.fair = wording.translate("Waitlist", "Your chance is fair: some seats may still come free.");
    words.slim = wording.translate("Waitlist", "Your chance is slim: hardly any seat may still come free.");
    words.offered = wording.translate("Waitlist", "Seats came free for you");
    words.timeLeft = wording.translate("Waitlist", "Time to take them");
    words.howToTake = wording.translate("Waitlist",
                                        "They are kept for you until the time is over. Let a kiosk read the code below "
                                        "to take them.");
    words.anywhere = wording.translate("Waitlist", "Anywhere");
    words.wish = wording.translate("Waitlist", "You wait for");
    words.place = wording.translate("Waitlist", "Where");
    words.wantedInRow = wording.translate("Waitlist", "Row %1, seat %2");
    words.wantedAlone = wording.translate("Waitlist", "Seat %1");
    words.seatOf = wording.translate("Waitlist", "Seat %1 of %2");
    words.code = wording.translate("Waitlist", "QR code of your place on the waitlist");
    words.showCode = wording.translate("Waitlist", "Your place at every kiosk: let it read this code, or enter it.");
    words.leave = wording.translate("Waitlist", "Leave the waitlist");
    words.leaveHint =
        wording.translate("Waitlist", "Your place, and seats that are kept for you, go to the next in line.");
    words.leftTitle = wording.translate("Waitlist", "You have left the waitlist");
    words.left =
        wording.translate("Waitlist", "Nothing is kept for you any more. Thank you for letting the others know.");
    words.accepted = wording.translate("Waitlist", "You have taken the seats");
    words.acceptedHint = wording.translate("Waitlist", "They are yours once they are paid for at the kiosk.");
    words.lapsed = wording.translate("Waitlist", "The time for your seats is over");
    words.lapsedHint = wording.translate("Waitlist",
                                         "They went to the next in line. If you still want seats, a kiosk puts you on "
                                         "the list again.");
    return words;
}
} // namespace

const WaitWords &waitWords(const Wording &wording)
{
    static const WordTable<WaitWords> table(made);
    return table.in(wording);
}

QString othersBefore(const Wording &wording, int count)
{
    return wording.translate("Waitlist", "%n before you", "", count);
}

QString wantedSeats(const Wording &wording, int count, bool together)
{
    return together && count > 1 ? wording.translate("Waitlist", "%n seat(s), side by side", "", count)
                                 : wording.translate("Waitlist", "%n seat(s)", "", count);
}

} // namespace foyer::server
