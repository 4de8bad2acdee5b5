// The end of the system's voice that speaks with the service for speech, in a thread where it may be kept waiting.
#pragma once

#include <QLocale>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class QTextToSpeech;

namespace foyer::client
{

// A service that is not there, hangs when it starts or is started anew is asked again, later each time. One that hangs
// is waited for: to start it anew ends the waiting.
class Speaker final : public QObject
{
    Q_OBJECT
public:
    static constexpr int firstPauseMs = 1'000;
    static constexpr int lastPauseMs = 60'000; // twice as long each time until then

    Speaker();
    ~Speaker() override;

    // From any thread, at once. Only what was wanted last counts, also when the service comes back. Empty: silence.
    void want(const QString &text, const QLocale &language);
    // In its own thread, as all below.
    void open();

private:
    struct Wish {
        QString text;
        QLocale language;
    };

    void lose();
    void follow();
    void fulfil(const Wish &wish);

    QMutex m_mutex;
    std::optional<Wish> m_newest; // guarded by m_mutex; follow() is on its way while there is one
    std::optional<Wish> m_next; // not fulfilled yet
    std::unique_ptr<QTextToSpeech> m_engine; // while there is a voice
    QTimer m_again;
    int m_pauseMs = firstPauseMs;
    bool m_isMissed = false; // the log says so
    bool m_isBroken = false; // the service does not answer
};

} // namespace foyer::client
