// Speech and more time for who needs them; the next customer finds neither turned on.
#pragma once

#include "client/kiosk/narrator.h"
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
    KioskAccess(KioskFlow &flow, KioskWindow &window, Senses senses);

    // With speech the seats are a list, and there is more time.
    void setSpeech(bool on);
    void setMoreTime(bool on);
    bool hasSpeech() const { return m_narrator.isOn(); }

signals:
    void speechChanged(bool on); // also by the headset, by the key for it, and for the next customer

private:
    void follow();
    void ringAtWarnings();
    void startOver();

    KioskFlow &m_flow;
    KioskWindow &m_window;
    Senses m_senses;
    Narrator m_narrator;
    bool m_moreTime = false;
    bool m_idleWarned = false;
};

} // namespace foyer::client
