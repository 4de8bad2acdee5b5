// The part of the window that makes it easier to use.
#include "client/kiosk/accesspanel.h"
#include "client/kiosk/accesstheme.h"
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/languagechooser.h"
#include "client/kiosk/languages.h"
#include "client/kiosk/overlay.h"
#include "client/kiosk/scananswer.h"
#include "client/kiosk/screendeck.h"
#include "client/kiosk/staffdoor.h"
#include "client/widgets/button.h"
#include "client/widgets/infobanner.h"
#include "client/widgets/stylesheet.h"

#include <QLayout>

namespace foyer::client
{

void KioskWindow::restyle()
{
    const Theme &theme = m_context.themes.theme();
    setPalette(paletteOf(theme));
    setFont(theme.font(TextRole::Body));
    m_page->layout()->setSpacing(theme.space(Space::Large));
    keepWithinReach();
}

// Nothing to be touched is higher than people in wheelchairs reach, when they wish so. Where very large text has no
// room there, the top of the page is: what leads on stays in view.
void KioskWindow::keepWithinReach()
{
    const Theme &theme = m_context.themes.theme();
    const int margin = theme.space(Space::Large);
    const QMargins now = m_page->layout()->contentsMargins();
    const int least = m_page->layout()->totalMinimumHeightForWidth(width()) - now.top() - now.bottom() + 2 * margin;
    const int wished = m_context.access.reach() ? height() - theme.px(theme.screen().reachMm) : 0;
    const int top = std::clamp(wished, 0, std::max(0, height() - least));
    const QPoint drift = m_orbit.offset(margin / 4);
    m_page->layout()->setContentsMargins(margin + drift.x(), top + margin + drift.y(), margin - drift.x(),
                                         margin - drift.y());
    for (Overlay *overlay : overlays())
        overlay->setTop(top);
}

void KioskWindow::applyAccess()
{
    m_context.themes.setTheme(themeFor(m_context.access, m_context.themes.theme()));
    keepWithinReach();
    showOwnNames();
}

// All at a glance where a visit begins; later, and where large text or what we tell leaves no room, one button has
// them.
void KioskWindow::showOwnNames()
{
    const bool hasRoom = !m_context.themes.theme().isTextLarge() && m_banner->isHidden();
    const bool areShown = m_flow.step() == Step::Home && hasRoom;
    m_ownNames->setVisible(areShown);
    m_languageButton->setVisible(!areShown);
}

void KioskWindow::showAccess()
{
    m_accessChoice->tell(tr("Make it easier"), tr("What you choose here is kept until you leave."));
    m_accessChoice->offer(tr("Close"));
    m_accessChoice->show();
    raiseOverlays();
}

// The next customer gets screens that have never shown anything to anybody, and none of the last one's wishes.
void KioskWindow::forgetCustomer()
{
    m_languages.reset();
    m_context.access.reset();
    m_screens->forget();
    m_banner->showMessage(InfoBanner::Kind::Info, {}, {});
    for (Overlay *overlay : QList<Overlay *> {m_help, m_languageChoice, m_accessChoice, m_staffDoor})
        overlay->hide();
    m_scanAnswer->forget();
    for (Overlay *overlay : {m_help, m_notice, m_paper, m_paying, m_idle})
        overlay->tell({}, {});
    raiseOverlays();
    emit customerForgotten();
}

} // namespace foyer::client
