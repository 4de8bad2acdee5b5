// Where the kiosk speaks to: a port, with a driver for the voices of the system.
#pragma once

#include <QLocale>
#include <QString>

namespace foyer::client
{

class SpeechSink
{
public:
    virtual ~SpeechSink() = default;
    // Interrupts what is being said. text: sentences of one language, not empty.
    virtual void say(const QString &text, const QLocale &language) = 0;
    virtual void stop() = 0;
};

} // namespace foyer::client
