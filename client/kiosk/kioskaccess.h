// Voice, headset and chime: they follow what the customer wishes, and what is plugged in becomes a wish.
#pragma once

#include "client/kiosk/narrator.h"
#include "client/logic/kiosk/accesssettings.h"
#include "client/logic/kiosk/kioskflow.h"
#include "client/speech/chime.h"
#include "client/speech/headset.h"

namespace foyer::client
{

class KioskWindow;

class KioskAccess : public QObject
{
    Q_OBJECT
public:
    struct Senses {
        SpeechSink &voice;
        Headset &headset;
        Chime &chime;
    };
    // All of it outlives this.
    KioskAccess(KioskFlow &flow, KioskWindow &window, AccessSettings &settings, Senses senses);

private:
    void follow();
    void ringAtWarnings();
    void startOver();

    KioskFlow &m_flow;
    KioskWindow &m_window;
    AccessSettings &m_settings;
    Senses m_senses;
    Narrator m_narrator;
    bool m_idleWarned = false;
};

} // namespace foyer::client
