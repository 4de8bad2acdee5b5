#include "server/app/databasehome.h"

#include "server/app/configuration.h"
#include "server/app/options.h"
#include "server/storage/migrator.h"

#include <QLoggingCategory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.app")
}

DatabaseHome::DatabaseHome(const Configuration &configuration)
    : m_configuration(configuration)
{
}

Result<Nothing> DatabaseHome::start()
{
    if (const auto chosen = choose(); !chosen)
        return chosen.error();
    try {
        return migrate();
    } catch (const DatabaseError &error) {
        return failure(ErrorCode::DatabaseUnusable,
                       u"The database cannot be prepared: %1"_s.arg(withoutSecrets(error.text())));
    }
}

Result<Nothing> DatabaseHome::join()
{
    const QString dataDirectory = m_configuration.text(u"data-dir"_s);
    if (!m_configuration.text(u"database"_s).isEmpty())
        return choose();
    if (!EmbeddedPostgres::existsIn(dataDirectory))
        return failure(ErrorCode::DatabaseUnusable, u"There is no database in %1."_s.arg(dataDirectory));
    m_server.conninfo = EmbeddedPostgres::conninfoOfRunning(dataDirectory);
    return m_server.conninfo.isEmpty() ? startEmbedded() : Nothing {};
}

Result<Nothing> DatabaseHome::choose()
{
    const QString configured = m_configuration.text(u"database"_s);
    m_server.applicationName = u"foyer-server"_s;
    m_ownerSettings.applicationName = u"foyer-server owner"_s;
    if (configured.isEmpty())
        return startEmbedded();
    const QString owner = m_configuration.text(u"database-owner"_s);
    m_server.conninfo = configured;
    m_server.role = serverRole;
    m_ownerSettings.conninfo = owner.isEmpty() ? configured : owner;
    return Nothing {};
}

Result<Nothing> DatabaseHome::startEmbedded()
{
    EmbeddedSettings settings;
    settings.dataDirectory = m_configuration.text(u"data-dir"_s);
    m_embedded.emplace(settings);
    if (const auto started = m_embedded->start(); !started)
        return started.error();
    m_server.conninfo = m_embedded->serverConninfo();
    m_ownerSettings.conninfo = m_embedded->ownerConninfo();
    return Nothing {};
}

Result<Nothing> DatabaseHome::migrate()
{
    m_owner.emplace(m_ownerSettings);
    m_owner->open();
    const Result<MigrationReport> report = Migrator(*m_owner).migrate();
    if (!report)
        return report.error();
    if (!report->applied.isEmpty())
        qCInfo(log).noquote() << "the schema was brought up to date:" << report->applied.join(u", ");
    return Nothing {};
}

bool DatabaseHome::keepRunning()
{
    if (!m_embedded || m_embedded->isRunning())
        return true;
    qCWarning(log) << "the private PostgreSQL has ended unexpectedly: starting it again";
    const auto started = m_embedded->startAgain();
    if (!started)
        qCCritical(log).noquote() << started.error().detail;
    return started.ok();
}

void DatabaseHome::stop()
{
    closeOwner();
    m_embedded.reset();
}

} // namespace foyer::server
