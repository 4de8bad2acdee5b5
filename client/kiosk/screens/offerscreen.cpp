#include "client/kiosk/screens/offerscreen.h"

namespace foyer::client
{

void OfferScreen::refresh()
{
    const std::optional<protocol::Entry> &entry = flow().waitlist().entry();
    if (flow().step() != Step::Offer || !entry || !entry->offer || !flow().show().isReady())
        return;
    const SeatNos &seats = entry->offer->seats;
    ask({tr("%n seat(s) came free for you", "", int(seats.size())), seats,
         tr("Take them before the time is over: then they go to the next in line.")});
}

std::optional<NextAction> OfferScreen::nextAction() const
{
    return NextAction {tr("Take these seats"), flow().waitlist().phase() == WaitPhase::Offered};
}

std::optional<NextAction> OfferScreen::otherAction() const
{
    return NextAction {tr("No, thank you"), flow().waitlist().phase() == WaitPhase::Offered};
}

} // namespace foyer::client
