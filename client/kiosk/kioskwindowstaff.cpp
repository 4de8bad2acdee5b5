// The part of the window that knows staff, and what is held before the scanner.
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/scananswer.h"
#include "client/kiosk/staffdoor.h"
#include "client/logic/device/stafflock.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/placecode.h"
#include "shared/domain/ticketcode.h"
#include "shared/domain/typedcode.h"

#include <QMouseEvent>
#include <QWindow>

namespace foyer::client
{

void KioskWindow::connectStaff()
{
    connect(m_staffDoor, &StaffDoor::shownOrHidden, this, &KioskWindow::raiseOverlays);
    connect(m_staffDoor, &StaffDoor::opened, this, &KioskWindow::leaveWanted);
    connect(m_scanAnswer, &ScanAnswer::shownOrHidden, this, &KioskWindow::raiseOverlays);
}

// Only where the screen attracts: who is in a hurry touches "Back" in that corner as often.
void KioskWindow::lookForStaff(const QObject *watched, const QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || watched != windowHandle() || m_flow.step() != Step::Home)
        return;
    const auto *press = static_cast<const QMouseEvent *>(event);
    m_staffDoor->knock(press->position().toPoint(), press->timestamp());
}

void KioskWindow::takeScan(const QString &code)
{
    m_flow.touch();
    if (m_context.staff && m_context.staff->isBadge(code))
        return emit leaveWanted();
    if (readTypedCode(code).kind == TypedCode::Kind::Member)
        return takeCard(code);
    if (!looksLikeTicketCode(code) && !placeCodeIn(code) && !BookingReference::fromTyped(code))
        return m_scanAnswer->explain(code);
    if (m_flow.step() >= Step::Seats)
        return m_scanAnswer->askAbout(code);
    m_scanAnswer->forget();
    m_flow.openBooking(code);
}

// Who shows his card and goes away is forgotten as who has touched the screen.
void KioskWindow::takeCard(const QString &code)
{
    if (!m_flow.mayAct())
        return m_scanAnswer->askToWait();
    m_scanAnswer->forget();
    m_leftAlone.start(std::chrono::seconds(m_flow.idle().secondsInAll()));
    m_flow.showMember(code);
}

} // namespace foyer::client
