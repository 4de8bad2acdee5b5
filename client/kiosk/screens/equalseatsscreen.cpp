#include "client/kiosk/screens/equalseatsscreen.h"

#include "client/kiosk/screens/wording.h"
#include "client/logic/common/words.h"

namespace foyer::client
{

void EqualSeatsScreen::refresh()
{
    const std::optional<protocol::Hold> &offered = flow().payment().equalSeats();
    if (flow().step() != Step::EqualSeats || !offered || !flow().show().isReady())
        return;
    SeatNos lost;
    for (const protocol::SeatPrice &line : flow().basket().lines())
        lost += line.seat;
    const QString lostPlaces = client::Words::listedApart(Wording::places(lost, *flow().show().plan()));
    ask({tr("Your seats are gone. We hold equal ones for you."), offered->seats,
         tr("You had %1, which somebody else got while you were paying. We are sorry. These cost the same, and you "
            "need not pay again. If you do not want them, or the time runs out, you are not charged.",
            "seats")
             .arg(lostPlaces)});
}

std::optional<NextAction> EqualSeatsScreen::nextAction() const { return NextAction {tr("Take these seats")}; }

std::optional<NextAction> EqualSeatsScreen::otherAction() const { return NextAction {tr("No, do not charge me")}; }

} // namespace foyer::client
