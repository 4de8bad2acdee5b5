#include "tests/bench/harness/childprocess.h"

#include <QElapsedTimer>
#include <QFile>
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int lookEveryMs = 20;
constexpr int stopMsMax = 30'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

double cpuSecondsOf(qint64 pid, Ended ended)
{
    // After the name in brackets, which may hold anything: state is the first field, utime the 12th, stime the 13th,
    // then the same of the children that have ended.
    const QByteArray all = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    qint64 ticks = fields.value(11).toLongLong() + fields.value(12).toLongLong();
    if (ended == Ended::Included)
        ticks += fields.value(13).toLongLong() + fields.value(14).toLongLong();
    return double(ticks) / double(::sysconf(_SC_CLK_TCK));
}

ChildProcess::ChildProcess(const QString &program, const QStringList &arguments, const QString &logPath,
                           const QHash<QString, QString> &environment)
    : m_logPath(logPath)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.begin(); it != environment.end(); ++it)
        all.insert(it.key(), it.value());
    m_process.setProcessEnvironment(all);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(logPath);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); }); // it ends with a bench that crashes
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        qFatal("%s does not start: %s", qPrintable(program), qPrintable(m_process.errorString()));
}

ChildProcess::~ChildProcess()
{
    m_process.terminate();
    if (m_process.waitForFinished(stopMsMax))
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString ChildProcess::firstLine()
{
    const QByteArray content = firstContent(m_logPath);
    return QString::fromUtf8(content.split('\n').first()).trimmed();
}

QByteArray ChildProcess::firstContent(const QString &path)
{
    QElapsedTimer time;
    time.start();
    QByteArray content;
    while ((content = contentOf(path)).isEmpty()) {
        const bool ended = m_process.waitForFinished(lookEveryMs) || m_process.state() == QProcess::NotRunning;
        if (ended || time.hasExpired(childStartSecondsMax * 1000))
            qFatal("%s %s: %s", qPrintable(m_process.program()), ended ? "ended" : "is not ready",
                   contentOf(m_logPath).constData());
    }
    return content;
}

double ChildProcess::cpuSeconds() const
{
    statistics("stat"); // ends the bench when it is gone
    return cpuSecondsOf(m_process.processId(), Ended::LeftOut);
}

qint64 ChildProcess::residentBytes() const
{
    return statistics("statm").split(' ').at(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

QByteArray ChildProcess::statistics(const char *name) const
{
    const QByteArray content = contentOf(u"/proc/%1/%2"_s.arg(m_process.processId()).arg(QString::fromLatin1(name)));
    if (content.isEmpty())
        qFatal("%s is gone: %s", qPrintable(m_process.program()), contentOf(m_logPath).constData());
    return content;
}

} // namespace foyer::bench
