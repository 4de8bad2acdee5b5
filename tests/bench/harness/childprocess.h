// A program that the bench starts, watches from outside and ends.
#pragma once

#include <QHash>
#include <QProcess>
#include <QStringList>

namespace foyer::bench
{

inline constexpr int childStartSecondsMax = 60;

// Used so far by all threads of a process; with what its ended children used, where they are included. 0 for one that
// is gone.
enum class Ended { LeftOut, Included };
double cpuSecondsOf(qint64 pid, Ended ended);

class ChildProcess
{
public:
    // Its output goes to logPath; the environment's variables are added to ours.
    ChildProcess(const QString &program, const QStringList &arguments, const QString &logPath,
                 const QHash<QString, QString> &environment = {});
    // Asks it to end, and ends it when it does not.
    ~ChildProcess();
    Q_DISABLE_COPY_MOVE(ChildProcess)

    // Waits until the first line stands in its output, and answers it. Ends the bench when the program ends before.
    QString firstLine();
    // Waits until a file is there and is not empty.
    QByteArray firstContent(const QString &path);

    double cpuSeconds() const; // used so far by all of its threads
    qint64 residentBytes() const;

private:
    QByteArray statistics(const char *name) const;

    QProcess m_process;
    const QString m_logPath;
};

} // namespace foyer::bench
