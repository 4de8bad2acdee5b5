// The part of KioskWindow that asks and tells by what lies over the page.
#include "client/kiosk/kioskwindow.h"

#include "client/kiosk/overlay.h"
#include "client/kiosk/screens/boxofficewording.h"
#include "client/kiosk/screens/errorwording.h"
#include "client/kiosk/screens/printerwording.h"
#include "client/logic/common/words.h"

namespace foyer::client
{

void KioskWindow::refreshNotice()
{
    const std::optional<Error> &notice = m_flow.notice();
    const bool isNeeded = notice && isSerious(*notice);
    if (isNeeded) {
        m_notice->tell(ErrorWording::headline(notice->code), Words::errorSentence(*notice));
        m_notice->offer(tr("All right"));
    }
    m_notice->setVisible(isNeeded);
    raiseOverlays();
}

void KioskWindow::refreshLost()
{
    if (m_flow.isServerLost()) {
        if (m_flow.isOutdated())
            m_lost->tell(tr("This machine needs an update"),
                         tr("Please buy your tickets at the box office. We are sorry."));
        else if (m_flow.state().paying)
            m_lost->tell(tr("One moment, please"),
                         tr("We have lost the line to our box office while your payment was running. It comes back by "
                            "itself, and then we show you what became of it. You are charged once at most."));
        else if (m_flow.state().holding)
            m_lost->tell(
                tr("One moment, please"),
                tr("We have lost the line to our box office. It comes back by itself, and your seats are still "
                   "held for you."));
        else
            m_lost->tell(tr("One moment, please"),
                         tr("We have lost the line to our box office. It comes back by itself. If you are in a hurry, "
                            "the box office will gladly help you.")
                             + BoxOfficeWording::below(m_context.known));
    }
    m_lost->setVisible(m_flow.isServerLost());
    raiseOverlays();
}

void KioskWindow::refreshPaper()
{
    const PrintDesk &printing = m_context.printing;
    const bool isNeeded = printing.step() == PrintStep::Warned;
    if (isNeeded) {
        m_paper->tell(tr("We cannot print your tickets just now"), PrinterWording::beforePaying(printing.problem()));
        const bool hasMail = m_flow.mail().isLeft();
        m_paper->offer(tr("Buy all the same"), tr("Not now"), hasMail ? QString() : tr("Send my tickets by mail"));
    }
    m_paper->setVisible(isNeeded);
    raiseOverlays();
}

void KioskWindow::refreshIdle()
{
    const bool isNeeded = m_flow.idle().isWarning();
    if (isNeeded) {
        m_idle->tell(
            tr("Are you still there?"),
            tr("In %n seconds we clear this screen for the next person.", "", m_flow.idle().warningSecondsLeft()));
        m_idle->offer(tr("I am still here"), tr("Start over"));
    }
    m_idle->setVisible(isNeeded);
    raiseOverlays();
}

void KioskWindow::refreshPaying()
{
    const bool isNeeded = m_flow.asksWhetherStillPaying();
    if (isNeeded) {
        m_paying->tell(tr("Are you still paying?"),
                       tr("In %n seconds the time to pay is over and nothing is charged.", "",
                          m_flow.payingCountdown().secondsLeft()));
        m_paying->offer(tr("Go on paying"), tr("Cancel payment"));
    }
    m_paying->setVisible(isNeeded);
    raiseOverlays();
}

} // namespace foyer::client
