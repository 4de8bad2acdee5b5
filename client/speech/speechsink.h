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
    // false: nothing is heard of what is said, because there is no voice.
    virtual bool isThere() const = 0;
    // Interrupts what is being said. text: sentences of one language, not empty.
    virtual void say(const QString &text, const QLocale &language) = 0;
    virtual void stop() = 0;
};

} // namespace foyer::client
