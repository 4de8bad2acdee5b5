#include "server/phone/waitwords.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

WaitWords englishWords()
{
    WaitWords words;
    words.title = u"Your place on the waitlist"_s;
    words.next = u"You are next"_s;
    words.oneBefore = u"1 before you"_s;
    words.before = u"%1 before you"_s;
    words.good = u"Your chance is good: many seats may still come free."_s;
    words.fair = u"Your chance is fair: some seats may still come free."_s;
    words.slim = u"Your chance is slim: hardly any seat may still come free."_s;
    words.offered = u"Seats came free for you"_s;
    words.timeLeft = u"Time to take them"_s;
    words.howToTake = u"They are kept for you until the time is over. Let a kiosk read the code below to take them."_s;
    words.oneSeat = u"1 seat"_s;
    words.seats = u"%1 seats"_s;
    words.together = u"%1 seats, side by side"_s;
    words.anywhere = u"Anywhere"_s;
    words.wish = u"You wait for"_s;
    words.place = u"Where"_s;
    words.seatOf = u"Seat %1 of %2"_s;
    words.code = u"QR code of your place on the waitlist"_s;
    words.showCode = u"Your place at every kiosk: let it read this code, or enter it."_s;
    words.leave = u"Leave the waitlist"_s;
    words.leaveHint = u"Your place, and seats that are kept for you, go to the next in line."_s;
    words.leftTitle = u"You have left the waitlist"_s;
    words.left = u"Nothing is kept for you any more. Thank you for letting the others know."_s;
    words.accepted = u"You have taken the seats"_s;
    words.acceptedHint = u"They are yours once they are paid for at the kiosk."_s;
    words.lapsed = u"The time for your seats is over"_s;
    words.lapsedHint = u"They went to the next in line. If you still want seats, a kiosk puts you on the list again."_s;
    return words;
}

WaitWords germanWords()
{
    WaitWords words;
    words.title = u"Ihr Platz auf der Warteliste"_s;
    words.next = u"Sie sind als Nächstes dran"_s;
    words.oneBefore = u"Noch 1 vor Ihnen"_s;
    words.before = u"Noch %1 vor Ihnen"_s;
    words.good = u"Ihre Aussicht ist gut: Viele Plätze können noch frei werden."_s;
    words.fair = u"Ihre Aussicht ist mittel: Einige Plätze können noch frei werden."_s;
    words.slim = u"Ihre Aussicht ist gering: Kaum ein Platz kann noch frei werden."_s;
    words.offered = u"Für Sie sind Plätze frei geworden"_s;
    words.timeLeft = u"Zeit, um sie zu nehmen"_s;
    words.howToTake =
        u"Sie bleiben für Sie frei, bis die Zeit um ist. Lassen Sie einen Automaten den Code unten lesen, um sie zu nehmen."_s;
    words.oneSeat = u"1 Platz"_s;
    words.seats = u"%1 Plätze"_s;
    words.together = u"%1 Plätze nebeneinander"_s;
    words.anywhere = u"Überall"_s;
    words.wish = u"Sie warten auf"_s;
    words.place = u"Wo"_s;
    words.seatOf = u"Platz %1 von %2"_s;
    words.code = u"QR-Code Ihres Platzes auf der Warteliste"_s;
    words.showCode = u"Ihr Platz an jedem Automaten: Lassen Sie ihn diesen Code lesen, oder geben Sie ihn ein."_s;
    words.leave = u"Warteliste verlassen"_s;
    words.leaveHint = u"Ihr Platz und was für Sie frei gehalten wird, geht an die Nächsten."_s;
    words.leftTitle = u"Sie haben die Warteliste verlassen"_s;
    words.left = u"Für Sie wird nichts mehr frei gehalten. Danke, dass Sie den anderen Bescheid geben."_s;
    words.accepted = u"Sie haben die Plätze genommen"_s;
    words.acceptedHint = u"Sie gehören Ihnen, sobald sie am Automaten bezahlt sind."_s;
    words.lapsed = u"Die Zeit für Ihre Plätze ist um"_s;
    words.lapsedHint =
        u"Sie gingen an die Nächsten. Möchten Sie noch Plätze, setzt ein Automat Sie wieder auf die Liste."_s;
    return words;
}

} // namespace

const WaitWords &waitWords(PhoneLanguage language)
{
    static const WaitWords english = englishWords();
    static const WaitWords german = germanWords();
    switch (language) {
    case PhoneLanguage::English:
        return english;
    case PhoneLanguage::German:
        return german;
    }
    Q_UNREACHABLE();
}

} // namespace foyer::server
