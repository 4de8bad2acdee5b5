#include "client/speech/speaker.h"

#include <QLoggingCategory>
#include <QTextToSpeech>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

Q_LOGGING_CATEGORY(speechLog, "foyer.speech")

const QString engineName = QStringLiteral("speechd");

// And not that it has no voice for a language: it may have one for the next.
bool isOfService(QTextToSpeech::ErrorReason reason)
{
    return reason != QTextToSpeech::ErrorReason::NoError && reason != QTextToSpeech::ErrorReason::Configuration;
}

// libspeechd writes to its socket as if the service could not have gone: the write is to fail, not to end the kiosk.
void surviveBrokenPipes()
{
    sigset_t brokenPipe;
    sigemptyset(&brokenPipe);
    sigaddset(&brokenPipe, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &brokenPipe, nullptr);
}

} // namespace

Speaker::Speaker()
    : m_again(this)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Speaker::open);
}

Speaker::~Speaker() = default;

void Speaker::want(const QString &text, const QLocale &language)
{
    const QMutexLocker lock(&m_mutex);
    if (!std::exchange(m_newest, Wish {text, language}))
        QMetaObject::invokeMethod(this, &Speaker::follow, Qt::QueuedConnection);
}

void Speaker::open()
{
    surviveBrokenPipes(); // also for the threads that libspeechd starts from here
    if (QTextToSpeech::availableEngines().contains(engineName))
        m_engine = std::make_unique<QTextToSpeech>(engineName);
    if (!m_engine || isOfService(m_engine->errorReason()))
        return lose();
    connect(m_engine.get(), &QTextToSpeech::errorOccurred, this,
            [this](QTextToSpeech::ErrorReason reason) { m_isBroken = m_isBroken || isOfService(reason); });
    m_isBroken = false;
    m_pauseMs = firstPauseMs;
    if (std::exchange(m_isMissed, false))
        qCInfo(speechLog, "there is a voice: the kiosk speaks");
    follow();
}

void Speaker::lose()
{
    m_engine.reset();
    if (!std::exchange(m_isMissed, true))
        qCWarning(speechLog, "there is no voice: the kiosk does not speak (install and start speech-dispatcher)");
    m_again.start(m_pauseMs);
    m_pauseMs = std::min(2 * m_pauseMs, lastPauseMs);
}

void Speaker::follow()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_newest)
            m_next = std::exchange(m_newest, std::nullopt);
    }
    if (!m_engine || !m_next)
        return;
    fulfil(*m_next);
    if (m_isBroken)
        return lose();
    m_next.reset();
}

void Speaker::fulfil(const Wish &wish)
{
    m_engine->stop();
    if (wish.text.isEmpty())
        return;
    if (m_engine->locale().language() != wish.language.language())
        m_engine->setLocale(wish.language);
    m_engine->say(wish.text);
}

} // namespace foyer::client
