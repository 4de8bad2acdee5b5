#include "client/speech/systemvoice.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

Q_LOGGING_CATEGORY(speechLog, "foyer.speech")

const QString engineName = QStringLiteral("speechd");

} // namespace

SystemVoice::SystemVoice()
{
    if (QTextToSpeech::availableEngines().contains(engineName))
        m_engine = std::make_unique<QTextToSpeech>(engineName);
    if (!isThere())
        qCWarning(speechLog, "there is no voice: the kiosk does not speak (install and start speech-dispatcher)");
}

SystemVoice::~SystemVoice() = default;

bool SystemVoice::isThere() const { return m_engine && m_engine->state() != QTextToSpeech::Error; }

void SystemVoice::say(const QString &text, const QLocale &language)
{
    if (!isThere())
        return;
    m_engine->stop();
    if (m_engine->locale().language() != language.language())
        m_engine->setLocale(language);
    m_engine->say(text);
}

void SystemVoice::stop()
{
    if (isThere())
        m_engine->stop();
}

} // namespace foyer::client
