#include "tests/e2e/support/serverprocess.h"

#include "tests/e2e/support/await.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{
constexpr int socketDirectoryLine = 4; // of postmaster.pid, counted from 0

QString portOf(const QUrl &url) { return QString::number(url.port(0)); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

ServerProcess::ServerProcess(const QString &dataDirectory)
    : m_dataDirectory(dataDirectory)
    , m_process(u"foyer-server"_s)
{
}

ServerProcess::~ServerProcess()
{
    stop();
    const qint64 orphan = postmaster();
    if (orphan == 0)
        return;
    ::kill(pid_t(orphan), SIGQUIT);
    if (!QTest::qWaitFor([this] { return postmaster() == 0; }, patienceMs))
        qWarning("the PostgreSQL of %s still runs", qPrintable(m_dataDirectory));
}

bool ServerProcess::start()
{
    launch();
    return QTest::qWaitFor([this] { return isServing() || !m_process.isRunning(); }, startMsMax) && isServing();
}

void ServerProcess::launch()
{
    const QStringList own {u"--data-dir"_s,           m_dataDirectory,      u"--port"_s,
                           portOf(m_webSocketUrl),    u"--http-port"_s,     portOf(m_httpUrl),
                           u"--hoarding-limits=no"_s, u"--lone-seats=yes"_s};
    m_process.start(own + m_arguments);
}

// The file of a killed server is still there: ours has our process number.
bool ServerProcess::isServing()
{
    const QJsonObject state = QJsonDocument::fromJson(contentOf(stateFile())).object();
    if (!m_process.isRunning() || state["pid"_L1].toInteger() != m_process.pid())
        return false;
    m_webSocketUrl = QUrl(state["webSocketUrl"_L1].toString());
    m_httpUrl = QUrl(state["httpUrl"_L1].toString());
    return true;
}

int ServerProcess::stop()
{
    m_process.signal(SIGTERM);
    if (!m_process.awaitEnd(patienceMs))
        m_process.kill9();
    return m_process.exitCode();
}

QStringList ServerProcess::postmasterFile() const
{
    return QString::fromUtf8(contentOf(m_dataDirectory + u"/postgres/postmaster.pid"_s)).split(u'\n');
}

qint64 ServerProcess::postmaster() const
{
    const qint64 pid = postmasterFile().first().toLongLong();
    const QString directory = QFile::symLinkTarget(u"/proc/%1/cwd"_s.arg(pid));
    return pid > 0 && directory == QFileInfo(m_dataDirectory + u"/postgres"_s).canonicalFilePath() ? pid : 0;
}

QString ServerProcess::socketDirectory() const { return postmasterFile().value(socketDirectoryLine); }

} // namespace foyer::test
