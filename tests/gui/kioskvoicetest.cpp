// The kiosk's voice, and a service for speech that hangs, comes late or ends: the real speech-dispatcher, which writes
// down what it would say.
#include "client/speech/systemvoice.h"
#include "tests/e2e/support/await.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::client;
using test::patienceMs;

namespace
{

const QLocale english(QLocale::English);

class SpeechService
{
public:
    SpeechService()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"speech-dispatcher/modules"_s));
        write(u"speech-dispatcher/speechd.conf"_s,
              "DisableAutoSpawn\nTimeout 0\nAudioOutputMethod \"alsa\"\nAudioALSADevice \"null\"\n"
              "AddModule \"writer\" \"sd_generic\" \"writer.conf\"\nDefaultModule writer\n");
        write(u"speech-dispatcher/modules/writer.conf"_s,
              "GenericExecuteSynth \"echo \\'$DATA\\' >> " + QFile::encodeName(m_folder.filePath(u"said"_s))
                  + "\"\nAddVoice \"en\" \"MALE1\" \"any\"\n");
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder.path()));
        qputenv("SPEECHD_ADDRESS", QFile::encodeName(u"unix_socket:"_s + socket()));
    }
    ~SpeechService() { kill(); }
    Q_DISABLE_COPY_MOVE(SpeechService)

    QString socket() const { return m_folder.filePath(u"speechd.sock"_s); }
    void start()
    {
        m_process.start(u"speech-dispatcher"_s,
                        {u"--run-single"_s, u"--communication-method"_s, u"unix_socket"_s, u"--socket-path"_s, socket(),
                         u"--config-dir"_s, m_folder.filePath(u"speech-dispatcher"_s), u"--log-dir"_s, m_folder.path(),
                         u"--pid-file"_s, m_folder.filePath(u"pid"_s)});
        QVERIFY(m_process.waitForStarted());
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QString said() const
    {
        QFile file(m_folder.filePath(u"said"_s));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    void write(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
};

// Stands before the service, so that the way to it can be cut without a word.
class Passage
{
public:
    explicit Passage(const SpeechService &service)
        : m_service(service.socket())
    {
        QObject::connect(&m_door, &QLocalServer::newConnection, &m_door,
                         [this] { letIn(m_door.nextPendingConnection()); });
        const QString door = service.socket() + u".door"_s;
        QVERIFY(m_door.listen(door));
        qputenv("SPEECHD_ADDRESS", QFile::encodeName(u"unix_socket:"_s + door));
    }

    // Who writes from now on is told that nobody reads; who only reads hears nothing of it.
    void closeToWhatComes()
    {
        for (QLocalSocket *guest : m_door.findChildren<QLocalSocket *>(Qt::FindDirectChildrenOnly)) {
            QCOMPARE(shutdown(int(guest->socketDescriptor()), SHUT_RD), 0);
            guest->findChild<QLocalSocket *>()->disconnect();
        }
        // Qt's own sockets let the whole program ignore it, from their first write on: not to be relied on.
        std::signal(SIGPIPE, SIG_DFL);
    }

private:
    void letIn(QLocalSocket *guest)
    {
        auto *host = new QLocalSocket(guest);
        host->connectToServer(m_service);
        QObject::connect(guest, &QLocalSocket::readyRead, host, [=] { host->write(guest->readAll()); });
        QObject::connect(host, &QLocalSocket::readyRead, guest, [=] { guest->write(host->readAll()); });
    }

    QString m_service;
    QLocalServer m_door;
};

// Counts what the voice logs; the rest goes on.
class VoiceLog
{
public:
    VoiceLog()
    {
        s_missed = 0;
        s_isThere = false;
        s_before = qInstallMessageHandler(&VoiceLog::note);
    }
    ~VoiceLog() { qInstallMessageHandler(s_before); }
    Q_DISABLE_COPY_MOVE(VoiceLog)
    int missed() const { return s_missed; }
    bool isThere() const { return s_isThere; } // after it was missed

private:
    static void note(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        if (message.startsWith(u"there is no voice"_s))
            ++s_missed;
        else if (message.startsWith(u"there is a voice"_s))
            s_isThere = true;
        else
            s_before(type, context, message);
    }
    static inline std::atomic<int> s_missed = 0;
    static inline std::atomic<bool> s_isThere = false;
    static inline QtMessageHandler s_before = nullptr;
};

} // namespace

class KioskVoiceTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aServiceThatComesLateSaysWhatWasToBeSaidLast();
    void aServiceThatHangsIsHeardOnceItIsStartedAnew();
    void aServiceThatEndsIsHeardAgainOnceItIsBack();
    void aServiceThatIsGoneUnnoticedEndsNoKiosk();
    void whatIsNotWantedAnyMoreIsNotSaidLater();
};

void KioskVoiceTest::aServiceThatComesLateSaysWhatWasToBeSaidLast()
{
    const VoiceLog log;
    SpeechService service;
    SystemVoice voice;
    QTRY_COMPARE_WITH_TIMEOUT(log.missed(), 1, patienceMs);
    voice.say(u"first page"_s, english);
    voice.say(u"second page"_s, english);
    service.start();
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"second page\n"_s, patienceMs);
    voice.say(u"third page"_s, english);
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"second page\nthird page\n"_s, patienceMs);
    QCOMPARE(log.missed(), 1);
}

void KioskVoiceTest::aServiceThatHangsIsHeardOnceItIsStartedAnew()
{
    const VoiceLog log;
    SpeechService service;
    auto hanging = std::make_unique<QLocalServer>(); // takes connections and never says a word
    QVERIFY(hanging->listen(service.socket()));
    SystemVoice voice;
    QTRY_VERIFY_WITH_TIMEOUT(hanging->hasPendingConnections(), patienceMs);
    voice.say(u"hello"_s, english); // does not wait
    hanging.reset();
    QTRY_COMPARE_WITH_TIMEOUT(log.missed(), 1, patienceMs);
    service.start();
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"hello\n"_s, patienceMs);
}

void KioskVoiceTest::aServiceThatEndsIsHeardAgainOnceItIsBack()
{
    const VoiceLog log;
    SpeechService service;
    service.start();
    SystemVoice voice;
    voice.say(u"before"_s, english);
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"before\n"_s, patienceMs);
    service.kill();
    voice.say(u"meanwhile"_s, english);
    QTRY_VERIFY_WITH_TIMEOUT(log.missed() > 0, patienceMs);
    service.start();
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"before\nmeanwhile\n"_s, patienceMs);
    voice.say(u"after"_s, english);
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"before\nmeanwhile\nafter\n"_s, patienceMs);
}

// libspeechd may write to its socket before it has seen that nobody is there any more.
void KioskVoiceTest::aServiceThatIsGoneUnnoticedEndsNoKiosk()
{
    const VoiceLog log;
    SpeechService service;
    service.start();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(service.socket()), patienceMs);
    auto passage = std::make_unique<Passage>(service);
    SystemVoice voice;
    voice.say(u"before"_s, english);
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"before\n"_s, patienceMs);
    passage->closeToWhatComes();
    voice.say(u"after"_s, english);
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"before\nafter\n"_s, patienceMs);
    passage.reset(); // it works in this thread, which is about to wait for the voice, which would wait for an answer
}

// Who listened is gone: the next one is not to hear it.
void KioskVoiceTest::whatIsNotWantedAnyMoreIsNotSaidLater()
{
    const VoiceLog log;
    SpeechService service;
    SystemVoice voice;
    QTRY_COMPARE_WITH_TIMEOUT(log.missed(), 1, patienceMs);
    voice.say(u"a secret"_s, english);
    voice.stop();
    service.start();
    QTRY_VERIFY_WITH_TIMEOUT(log.isThere(), patienceMs);
    voice.say(u"good morning"_s, english);
    QTRY_COMPARE_WITH_TIMEOUT(service.said(), u"good morning\n"_s, patienceMs);
}

FOYER_TEST(KioskVoiceTest)
#include "kioskvoicetest.moc"
