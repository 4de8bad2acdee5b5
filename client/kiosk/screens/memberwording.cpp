#include "client/kiosk/screens/memberwording.h"

namespace foyer::client
{

QString MemberWording::greeting(KioskFlow &flow)
{
    return tr("Welcome, %1. %2", "name of a member, what his card is good for")
        .arg(flow.desk().member.holder()->name, goodFor(flow));
}

QString MemberWording::aloud(KioskFlow &flow)
{
    return tr("Welcome. %1", "what a member's card is good for").arg(goodFor(flow));
}

QString MemberWording::goodFor(KioskFlow &flow)
{
    const MemberCard &card = flow.desk().member;
    const bool isBought = flow.step() == Step::Ticket || flow.booking();
    if (card.hasPromotion() && !isBought)
        return tr("Your card counts for this purchase.");
    if (card.hasMail())
        return tr("We can send your tickets to the address of your card.");
    return tr("Your card is valid.");
}

} // namespace foyer::client
