#include "client/kiosk/kioskaccess.h"

#include "client/kiosk/keysteering.h"
#include "client/kiosk/kioskwindow.h"
#include "client/widgets/countdownbar.h"

#include <QClipboard>
#include <QGuiApplication>

namespace foyer::client
{

KioskAccess::KioskAccess(KioskFlow &flow, KioskWindow &window, AccessSettings &settings, Senses senses)
    : m_flow(flow)
    , m_window(window)
    , m_settings(settings)
    , m_senses(senses)
    , m_narrator(window, senses.voice)
{
    m_narrator.setHeadset(senses.headset.isPlugged());
    connect(&senses.headset, &Headset::changed, this, [this] {
        m_narrator.setHeadset(m_senses.headset.isPlugged());
        m_settings.setSpeech(m_senses.headset.isPlugged());
    });
    connect(&window.steering(), &KeySteering::speechWanted, this,
            [this] { m_settings.setSpeech(!m_settings.speech()); });
    connect(&settings, &AccessSettings::changed, this, &KioskAccess::follow);
    connect(&window, &KioskWindow::customerForgotten, this, &KioskAccess::startOver);
    ringAtWarnings();
    startOver();
}

// Who listens has the seats as a list, and more time.
void KioskAccess::follow()
{
    const bool speaks = m_settings.speech();
    m_flow.idle().setMoreTime(m_settings.moreTime() || speaks);
    if (speaks == m_narrator.isOn())
        return;
    m_narrator.setOn(speaks);
    m_settings.setListedSeats(speaks);
}

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

// Whoever is still plugged in is heard to.
void KioskAccess::startOver()
{
    m_settings.setSpeech(m_senses.headset.isPlugged());
    QGuiApplication::clipboard()->clear();
}

} // namespace foyer::client
