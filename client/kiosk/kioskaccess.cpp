#include "client/kiosk/kioskaccess.h"

#include "client/kiosk/keysteering.h"
#include "client/kiosk/kioskwindow.h"
#include "client/kiosk/screens/seatsscreen.h"
#include "client/widgets/countdownbar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace foyer::client
{

KioskAccess::KioskAccess(KioskFlow &flow, KioskWindow &window, Senses senses)
    : m_flow(flow)
    , m_window(window)
    , m_senses(senses)
    , m_narrator(window, senses.voice)
{
    m_narrator.setHeadset(senses.headset.isPlugged());
    connect(&senses.headset, &Headset::changed, this, [this] {
        m_narrator.setHeadset(m_senses.headset.isPlugged());
        setSpeech(m_senses.headset.isPlugged());
    });
    connect(&window.steering(), &KeySteering::speechWanted, this, [this] { setSpeech(!hasSpeech()); });
    connect(&flow, &KioskFlow::stepChanged, this, [this](Step step) {
        if (step == Step::Home)
            startOver();
    });
    ringAtWarnings();
    setSpeech(senses.headset.isPlugged());
}

void KioskAccess::setSpeech(bool on)
{
    if (on == hasSpeech())
        return;
    m_narrator.setOn(on);
    follow();
    static_cast<SeatsScreen *>(m_window.screen(Step::Seats))->setListed(on);
    emit speechChanged(on);
}

void KioskAccess::setMoreTime(bool on)
{
    m_moreTime = on;
    follow();
}

void KioskAccess::follow() { m_flow.idle().setMoreTime(m_moreTime || hasSpeech()); }

// That time runs out is also heard by who neither looks nor has speech turned on.
void KioskAccess::ringAtWarnings()
{
    connect(m_window.findChild<CountdownBar *>(), &CountdownBar::warningBegan, this, [this] { m_senses.chime.ring(); });
    connect(&m_flow.idle(), &IdleWatch::warningChanged, this, [this] {
        const bool warned = std::exchange(m_idleWarned, m_flow.idle().isWarning());
        if (m_idleWarned && !warned)
            m_senses.chime.ring();
    });
}

// Whoever is still plugged in is heard to; all else begins anew.
void KioskAccess::startOver()
{
    setSpeech(m_senses.headset.isPlugged());
    setMoreTime(false);
    static_cast<SeatsScreen *>(m_window.screen(Step::Seats))->setListed(hasSpeech());
    QGuiApplication::clipboard()->clear();
}

} // namespace foyer::client
