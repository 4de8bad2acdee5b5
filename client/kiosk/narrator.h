// Reads the kiosk to who cannot see it: each page, each control that the keys come to, and whatever changes.
#pragma once

#include "client/kiosk/spokenwords.h"
#include "client/speech/speechsink.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

namespace foyer::client
{

// It looks at the window whenever that has painted something new, and says in what it differs from before: what is
// heard is what is seen. A new utterance interrupts the one before.
class Narrator : public QObject
{
    Q_OBJECT
public:
    static constexpr int settleMs = 60; // several changes in a row are one utterance

    // Both outlive it.
    Narrator(QMainWindow &window, SpeechSink &sink);
    void setOn(bool on);
    bool isOn() const { return m_isOn; }
    // Whether only one person hears it: what is private is said to nobody else.
    void setHeadset(bool headset) { m_hasHeadset = headset; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();
    QStringList readPage(QWidget &page);
    QStringList changesOn(QWidget &page);
    QStringList readControl(bool anew);
    QString heard(const SpokenPart &part) const;
    void say(QStringList parts);

    QMainWindow &m_window;
    SpeechSink &m_sink;
    bool m_isOn = false;
    bool m_hasHeadset = false;
    bool m_isNew = false; // speech has just been turned on
    QTimer m_settling;
    QPointer<QWidget> m_screen; // what was last read from its beginning, below all overlays
    QPointer<QWidget> m_front;
    QHash<const QWidget *, QList<SpokenPart>> m_told; // by page
    SpokenPart m_control;
    QPointer<QWidget> m_focused;
    QPointer<QWidget> m_group;
};

} // namespace foyer::client
