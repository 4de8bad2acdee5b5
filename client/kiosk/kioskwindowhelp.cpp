// The part of KioskWindow that explains, calls staff and tells what they answer.
#include "client/kiosk/kioskwindow.h"

#include "client/kiosk/overlay.h"
#include "client/widgets/button.h"

namespace foyer::client
{

void KioskWindow::connectHelp()
{
    HelpRun &help = m_flow.desk().help;
    m_help->setContent(m_callHelp);
    connect(m_callHelp, &SecondaryButton::clicked, this, [&help] { help.open() ? help.end() : help.call(); });
    connect(&help, &HelpRun::changed, this, &KioskWindow::tellHelp);
    connect(&help, &HelpRun::answered, this, &KioskWindow::showHelp);
    connect(&help, &HelpRun::failed, this, [this] {
        m_help->hide(); // what went wrong is told on the page
        raiseOverlays();
    });
}

void KioskWindow::showHelp()
{
    m_help->show();
    tellHelp();
    raiseOverlays();
}

void KioskWindow::tellHelp()
{
    if (m_help->isHidden())
        return;
    const HelpRun &help = m_flow.desk().help;
    m_help->offer(tr("Close"));
    m_callHelp->setEnabled(!help.isCalling());
    if (help.open()) {
        m_help->tell(help.open()->answer.value_or(tr("Staff has been called")),
                     help.open()->answer ? tr("This is the answer to your call.")
                                         : tr("Please stay here: somebody comes to you. You can go on meanwhile."));
        m_callHelp->setText(tr("Nobody needs to come"));
    } else {
        m_help->tell(
            tr("How to buy tickets"),
            tr("1. Touch the poster of what you would like to see.\n2. Touch a time.\n3. Touch your seats, or let us "
               "choose the best ones.\n4. Hold your card against the reader.\n\nAt the box office people will gladly "
               "help you."));
        m_callHelp->setText(help.isCalling() ? tr("One moment, please") : tr("Call somebody"));
    }
    m_callHelp->updateGeometry();
}

} // namespace foyer::client
