// Speaks with the voices of the system: Qt TextToSpeech over speech-dispatcher.
#pragma once

#include "client/speech/speechsink.h"

#include <QTextToSpeech>

#include <memory>

namespace foyer::client
{

class SystemVoice final : public SpeechSink
{
public:
    // Without a voice it says so on the log, once, and stays silent.
    SystemVoice();
    ~SystemVoice() override;
    bool isThere() const override;
    void say(const QString &text, const QLocale &language) override;
    void stop() override;

private:
    std::unique_ptr<QTextToSpeech> m_engine; // none: there is no voice
};

} // namespace foyer::client
