// The part of KioskFlow before a purchase: the screen that attracts, and the ways that lead from it.
#include "client/logic/kiosk/kioskflow.h"

namespace foyer::client
{

void KioskFlow::start()
{
    m_day = today();
    apply(KioskEvent::Start);
}

// The programme would have led there as well: back leads to the other times, and from there to all that is on.
void KioskFlow::chooseNextShow(TitleId title, ShowId show)
{
    if (!mayAct() || (step() != Step::Home && step() != Step::SoldOut))
        return;
    m_day = m_catalogue.nextShows.day();
    m_title = title;
    m_catalogue.titleVenues.clear();
    openShow(show);
}

void KioskFlow::wantSoldOut() { apply(KioskEvent::SoldOutWanted); }

// What the screen that attracts shows: what is next in this house. A kiosk that stands in no house asks for the city.
void KioskFlow::loadNextShows()
{
    const bool isShown = step() == Step::Home || step() == Step::SoldOut;
    if (isShown && m_home && m_api.connection() == Connection::Up)
        m_catalogue.nextShows.show(m_home->venue, placeOf(*m_home, m_api.welcome()->settings).halls);
}

} // namespace foyer::client
