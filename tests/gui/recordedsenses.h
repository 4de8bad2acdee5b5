// What the kiosk says and sounds, written down; and a headset that a test plugs in.
#pragma once

#include "client/speech/chime.h"
#include "client/speech/headset.h"
#include "client/speech/speechsink.h"

#include <QStringList>

namespace foyer::test
{

class RecordedVoice final : public client::SpeechSink
{
public:
    void say(const QString &text, const QLocale &language) override
    {
        said << text;
        languages << language.language();
    }
    void stop() override { ++stops; }

    QString story() const { return said.join(u'\n'); }

    QStringList said;
    QList<QLocale::Language> languages; // of each
    int stops = 0;
};

class FakeHeadset final : public client::Headset
{
public:
    bool isPlugged() const override { return m_isPlugged; }
    void plug(bool plugged)
    {
        m_isPlugged = plugged;
        emit changed();
    }

private:
    bool m_isPlugged = false;
};

class CountedChime final : public client::Chime
{
public:
    void ring() override { ++rung; }
    int rung = 0;
};

} // namespace foyer::test
