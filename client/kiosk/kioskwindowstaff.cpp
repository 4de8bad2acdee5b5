// The part of the window that knows staff, and what is held before the scanner.
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/overlay.h"
#include "client/kiosk/staffdoor.h"
#include "client/logic/device/stafflock.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/ticketcode.h"

#include <QMouseEvent>
#include <QWindow>

namespace foyer::client
{

void KioskWindow::connectStaff()
{
    connect(m_staffDoor, &StaffDoor::shownOrHidden, this, &KioskWindow::raiseOverlays);
    connect(m_staffDoor, &StaffDoor::opened, this, &KioskWindow::leaveWanted);
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
    if (looksLikeTicketCode(code) || BookingReference::fromTyped(code))
        return m_flow.openBooking(code);
    m_help->tell(tr("We do not know this code"), tr("It is not on a ticket or a booking of ours."));
    m_help->offer(tr("Close"));
    m_help->show();
    raiseOverlays();
}

} // namespace foyer::client
