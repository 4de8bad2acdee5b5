// A program of ours as a process that cannot outlive its test.
#pragma once

#include <QProcess>
#include <QString>

namespace foyer::test
{

class ChildProcess
{
public:
    static constexpr int notRun = -1;

    // program: its name in build/.../bin.
    explicit ChildProcess(const QString &program);
    // Kills it when it still runs.
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    void setEnvironment(const QProcessEnvironment &environment) { m_process.setProcessEnvironment(environment); }
    void setInput(const QString &file) { m_process.setStandardInputFile(file); }
    // Returns at once. Forgets what an earlier run printed.
    void start(const QStringList &arguments);
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    qint64 pid() const { return m_process.processId(); }

    void signal(int number) const; // for instance SIGTERM
    bool awaitEnd(int msMax);
    // Returns when it is dead.
    void kill9();
    // After its end; notRun when a signal ended it.
    int exitCode() const;

    QString output();
    QString errors(); // what it wrote to standard error

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace foyer::test
