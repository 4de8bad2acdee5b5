#include "tests/e2e/support/childprocess.h"

#include "tests/e2e/support/await.h"
#include "tests/support/places/places.h"

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

ChildProcess::ChildProcess(const QString &program)
{
    m_process.setProgram(inBuild(u"bin/") + program);
    // A test that crashes takes its processes with it, the server in good order, so that its PostgreSQL ends too.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

ChildProcess::~ChildProcess() { kill9(); }

void ChildProcess::start(const QStringList &arguments)
{
    m_output.clear();
    m_errors.clear();
    m_process.setArguments(arguments);
    m_process.start();
    if (!m_process.waitForStarted())
        qFatal("%s does not start: %s", qPrintable(m_process.program()), qPrintable(m_process.errorString()));
}

void ChildProcess::signal(int number) const
{
    if (isRunning())
        ::kill(pid_t(pid()), number);
}

bool ChildProcess::awaitEnd(int msMax)
{
    return QTest::qWaitFor([this] { return !isRunning(); }, msMax);
}

void ChildProcess::kill9()
{
    signal(SIGKILL);
    m_process.waitForFinished();
}

int ChildProcess::exitCode() const
{
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : notRun;
}

QString ChildProcess::output()
{
    m_output += m_process.readAllStandardOutput();
    return QString::fromUtf8(m_output);
}

QString ChildProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return QString::fromUtf8(m_errors);
}

} // namespace foyer::test
