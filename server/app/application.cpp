#include "server/app/application.h"

#include "server/app/demokiosk.h"
#include "server/app/ticketsigning.h"
#include "server/demo/demochain.h"

#include <QDir>
#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.app")
}

Application::Application(Configuration configuration)
    : m_configuration(std::move(configuration))
    , m_dataDirectory(m_configuration.text(u"data-dir"_s))
    , m_database(m_configuration)
    , m_stateFile(m_dataDirectory)
    , m_drainTimer(this)
    , m_databaseTimer(this)
{
    connect(&m_drainTimer, &QTimer::timeout, this, &Application::finishWhenIdle);
    connect(&m_databaseTimer, &QTimer::timeout, this, &Application::watchDatabase);
}

Application::~Application() = default;

Result<Nothing> Application::start()
{
    if (const auto started = m_database.start(); !started)
        return started.error();
    if (const auto prepared = prepareDataDirectory(); !prepared)
        return prepared.error();
    try {
        if (const auto started = startMachine(); !started)
            return started.error();
    } catch (const DatabaseError &error) {
        return failure(ErrorCode::DatabaseUnusable, u"The database refused to serve: %1"_s.arg(error.text()));
    }
    m_database.closeOwner();
    if (const auto written = m_stateFile.write(m_machine->webSocketUrl(), m_machine->httpUrl()); !written)
        return written.error();
    m_databaseTimer.start(databaseLookMs);
    qCInfo(log).noquote() << u"ready: %1, %2"_s.arg(m_machine->webSocketUrl().toString(),
                                                    m_machine->httpUrl().toString());
    return Nothing {};
}

// The private PostgreSQL has made it already, with a mode that fits; with another database it is for keys only.
Result<Nothing> Application::prepareDataDirectory() const
{
    if (QDir().mkpath(m_dataDirectory))
        return Nothing {};
    return failure(ErrorCode::FileUnusable, u"The data directory %1 cannot be made."_s.arg(m_dataDirectory));
}

Result<Nothing> Application::startMachine()
{
    if (m_configuration.isOn(u"demo"_s))
        if (const auto loaded = loadDemo(); !loaded)
            return loaded.error();
    const auto tickets = prepareTicketSigning(m_dataDirectory, m_database.owner());
    if (!tickets)
        return tickets.error();
    const int node = m_database.owner().value<int>("lanes/new_node");
    m_machine = std::make_unique<Machine>(m_configuration, m_database.serverConnection(), node, *tickets);
    return m_machine->start();
}

Result<Nothing> Application::loadDemo()
{
    const DemoReport report = DemoChain(m_database.owner(), SystemClock()).load();
    qCInfo(log).noquote() << u"demo chain: %1 shows added"_s.arg(report.showsAdded);
    return pairDemoKiosk(m_dataDirectory, m_database.owner());
}

void Application::watchDatabase()
{
    m_databaseTimer.setInterval(m_database.keepRunning() ? databaseLookMs : databaseRetryMs);
}

void Application::stop()
{
    if (m_sinceStop.isValid())
        return finish();
    qCInfo(log) << "stopping: finishing what runs";
    m_sinceStop.start();
    m_databaseTimer.stop();
    m_machine->beginStop();
    m_drainTimer.start(drainLookMs);
}

void Application::finishWhenIdle()
{
    if (m_machine->isIdle() || m_sinceStop.hasExpired(drainMsMax))
        finish();
}

void Application::finish()
{
    m_drainTimer.stop();
    m_machine.reset();
    m_stateFile.remove();
    m_database.stop();
    qCInfo(log) << "stopped";
    emit finished();
}

} // namespace foyer::server
