// foyer-server as a process on a data directory of its own.
#pragma once

#include "tests/e2e/support/childprocess.h"

#include <QUrl>

namespace foyer::test
{

class ServerProcess
{
public:
    static constexpr int startMsMax = 120'000; // with the demo chain under sanitizers

    explicit ServerProcess(const QString &dataDirectory);
    // Ends it, and the PostgreSQL that it left behind.
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    // For the next start. It takes any free ports the first time and keeps them over restarts, as a real one does.
    void setArguments(const QStringList &arguments) { m_arguments = arguments; }
    // True when it serves. False when it ended instead, with the reason in process().errors().
    bool start();
    // Does not wait.
    void launch();
    void kill9() { m_process.kill9(); }
    // SIGTERM, and waits. The exit code, or ChildProcess::notRun when it had to be killed.
    int stop();

    ChildProcess &process() { return m_process; }
    QUrl webSocketUrl() const { return m_webSocketUrl; }
    QUrl httpUrl(const QString &path) const { return QUrl(m_httpUrl.toString() + path); }
    QString stateFile() const { return m_dataDirectory + QStringLiteral("/foyer-server.json"); }
    // Of its private PostgreSQL: 0 when none runs.
    qint64 postmaster() const;
    QString socketDirectory() const;

private:
    bool isServing();
    QStringList postmasterFile() const;

    const QString m_dataDirectory;
    QStringList m_arguments;
    QUrl m_webSocketUrl;
    QUrl m_httpUrl;
    ChildProcess m_process;
};

} // namespace foyer::test
