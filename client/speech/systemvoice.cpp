#include "client/speech/systemvoice.h"

#include <QLoggingCategory>
#include <QTextToSpeech>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

Q_LOGGING_CATEGORY(speechLog, "foyer.speech")

const QString engineName = QStringLiteral("speechd");
constexpr unsigned long endMsMax = 1000; // for what is being said to the service

} // namespace

// All but hasVoice() happens in the voice's thread.
class Speaker final : public QObject
{
public:
    bool hasVoice() const { return m_hasVoice; }

    void open()
    {
        if (QTextToSpeech::availableEngines().contains(engineName))
            m_engine = std::make_unique<QTextToSpeech>(engineName);
        m_hasVoice = m_engine && m_engine->state() != QTextToSpeech::Error;
        if (!m_hasVoice)
            qCWarning(speechLog, "there is no voice: the kiosk does not speak (install and start speech-dispatcher)");
    }

    void say(const QString &text, const QLocale &language)
    {
        m_engine->stop();
        if (m_engine->locale().language() != language.language())
            m_engine->setLocale(language);
        m_engine->say(text);
    }

    void stop() { m_engine->stop(); }

private:
    std::unique_ptr<QTextToSpeech> m_engine;
    std::atomic<bool> m_hasVoice = false;
};

SystemVoice::SystemVoice()
    : m_thread(std::make_unique<QThread>())
    , m_speaker(new Speaker)
{
    m_speaker->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_speaker, &QObject::deleteLater);
    m_thread->start();
    QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker] { speaker->open(); });
}

// A thread that the service keeps waiting is left to the end of the program.
SystemVoice::~SystemVoice()
{
    m_thread->quit();
    if (!m_thread->wait(endMsMax))
        (void)m_thread.release();
}

void SystemVoice::say(const QString &text, const QLocale &language)
{
    if (m_speaker->hasVoice())
        QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker, text, language] { speaker->say(text, language); });
}

void SystemVoice::stop()
{
    if (m_speaker->hasVoice())
        QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker] { speaker->stop(); });
}

} // namespace foyer::client
