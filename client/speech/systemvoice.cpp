#include "client/speech/systemvoice.h"

#include "client/speech/speaker.h"

namespace foyer::client
{

namespace
{

constexpr unsigned long endMsMax = 1000; // for what is being said to the service

} // namespace

SystemVoice::SystemVoice()
    : m_thread(std::make_unique<QThread>())
    , m_speaker(new Speaker)
{
    m_speaker->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_speaker, &QObject::deleteLater);
    m_thread->start();
    QMetaObject::invokeMethod(m_speaker, &Speaker::open);
}

// A thread that the service keeps waiting is left to the end of the program.
SystemVoice::~SystemVoice()
{
    m_thread->quit();
    if (!m_thread->wait(endMsMax))
        (void)m_thread.release();
}

void SystemVoice::say(const QString &text, const QLocale &language) { m_speaker->want(text, language); }

void SystemVoice::stop() { m_speaker->want({}, {}); }

} // namespace foyer::client
