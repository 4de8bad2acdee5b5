// Speaks with the voices of the system: Qt TextToSpeech over speech-dispatcher.
#pragma once

#include "client/speech/speechsink.h"

#include <QThread>

#include <memory>

namespace foyer::client
{

class Speaker;

// The service for speech is started when it is first asked for, which takes seconds, may hang or be started anew: all
// that has to do with it happens in a thread of its own, and nobody waits for it. Once it is there, what was to be said
// last is said.
class SystemVoice final : public SpeechSink
{
public:
    // Without a voice it says so on the log, once, and stays silent until there is one.
    SystemVoice();
    ~SystemVoice() override;
    void say(const QString &text, const QLocale &language) override;
    void stop() override;

private:
    std::unique_ptr<QThread> m_thread;
    Speaker *m_speaker; // lives in the thread, and ends with it
};

} // namespace foyer::client
