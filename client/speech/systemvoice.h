// Speaks with the voices of the system: Qt TextToSpeech over speech-dispatcher.
#pragma once

#include "client/speech/speechsink.h"

#include <QThread>

#include <memory>

namespace foyer::client
{

class Speaker;

// The service for speech is started when it is first asked for, which takes seconds, and may hang: all that has to do
// with it happens in a thread of its own, and nobody waits for it. Until it is there nothing is said.
class SystemVoice final : public SpeechSink
{
public:
    // Without a voice it says so on the log, once, and stays silent.
    SystemVoice();
    ~SystemVoice() override;
    void say(const QString &text, const QLocale &language) override;
    void stop() override;

private:
    std::unique_ptr<QThread> m_thread;
    Speaker *m_speaker; // lives in the thread, and ends with it
};

} // namespace foyer::client
