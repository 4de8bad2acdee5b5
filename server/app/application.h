// The server as a process: brings everything up in order, and down again when asked to.
#pragma once

#include "server/app/configuration.h"
#include "server/app/databasehome.h"
#include "server/app/machine.h"
#include "server/app/statefile.h"

namespace foyer::server
{

inline constexpr int drainMsMax = 10'000; // how long a stop waits for requests that run
inline constexpr int drainLookMs = 10;
inline constexpr int databaseLookMs = 500; // how soon a killed private PostgreSQL is started again
inline constexpr int databaseRetryMs = 5'000; // after it did not start

class Application final : public QObject
{
    Q_OBJECT
public:
    explicit Application(Configuration configuration);
    ~Application() override;

    // Blocks until clients are served. The error's detail is a sentence for people.
    Result<Nothing> start();
    // Finishes what runs, then says finished(). Asked a second time it does not wait any more.
    void stop();

signals:
    void finished();

private:
    Result<Nothing> prepareDataDirectory() const;
    Result<Nothing> startMachine();
    Result<Nothing> loadDemo();
    void watchDatabase();
    void finishWhenIdle();
    void finish();

    const Configuration m_configuration;
    const QString m_dataDirectory;
    DatabaseHome m_database;
    std::unique_ptr<Machine> m_machine;
    StateFile m_stateFile;
    QTimer m_drainTimer;
    QTimer m_databaseTimer;
    QElapsedTimer m_sinceStop; // invalid until a stop was asked for
};

} // namespace foyer::server
