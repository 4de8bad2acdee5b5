#include "server/embedded/embeddedpostgres.h"

#include "server/embedded/cluster.h"
#include "server/embedded/datadirectory.h"
#include "server/storage/database.h"
#include "server/storage/sqlfile.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
constexpr QLatin1StringView databaseName("foyer");
}

class EmbeddedPostgres::Run
{
public:
    Run(std::shared_ptr<DataDirectory> directory, const EmbeddedSettings &settings, PostgresTools tools,
        ClusterUser user)
        : cluster(settings, std::move(tools), std::move(user), directory->clusterPath())
        , m_directory(std::move(directory))
    {
    }
    ~Run() { cluster.stop(); }
    Q_DISABLE_COPY_MOVE(Run)

    Cluster cluster;

private:
    std::shared_ptr<DataDirectory> m_directory; // given back after the cluster has stopped
};

EmbeddedPostgres::EmbeddedPostgres(EmbeddedSettings settings)
    : m_settings(std::move(settings))
{
}

EmbeddedPostgres::~EmbeddedPostgres() = default;

Result<Nothing> EmbeddedPostgres::start()
{
    Q_ASSERT(!m_run);
    const Result<PostgresTools> tools = PostgresTools::find(m_settings.binDirectory);
    if (!tools)
        return tools.error();
    const Result<std::shared_ptr<DataDirectory>> directory = DataDirectory::claim(m_settings.dataDirectory);
    if (!directory)
        return directory.error();
    const Result<ClusterUser> user = ClusterUser::choose(m_settings.unprivilegedUser, (*directory)->clusterPath());
    if (!user)
        return user.error();
    if (const Result<Nothing> reached = user->canReach((*directory)->path()); !reached)
        return reached.error();

    auto run = std::make_unique<Run>(*directory, m_settings, *tools, *user);
    for (const auto step : {&Cluster::ensureMade, &Cluster::endOrphan, &Cluster::start})
        if (const Result<Nothing> done = (run->cluster.*step)(); !done)
            return done.error();
    m_run = std::move(run);
    Result<Nothing> ready = makeDatabase();
    if (!ready)
        stop();
    return ready;
}

void EmbeddedPostgres::stop() { m_run.reset(); }

Result<Nothing> EmbeddedPostgres::startAgain()
{
    Q_ASSERT(m_run);
    if (const Result<Nothing> ended = m_run->cluster.endOrphan(); !ended)
        return ended.error();
    return m_run->cluster.start();
}

bool EmbeddedPostgres::isRunning() const { return m_run && m_run->cluster.isRunning(); }

Result<Nothing> EmbeddedPostgres::makeDatabase() const
{
    try {
        Database admin({adminConninfo(u"postgres"_s)});
        admin.open();
        admin.runScript(sqlQuery("embedded/roles"));
        if (!admin.value<bool>("embedded/database_exists"))
            admin.runScript(sqlQuery("embedded/create_database"));
        return Nothing {};
    } catch (const DatabaseError &error) {
        return failure(ErrorCode::DatabaseUnusable, error.text());
    }
}

QString EmbeddedPostgres::conninfo(const QString &user, const QString &database) const
{
    Q_ASSERT(m_run);
    return conninfoAt(m_run->cluster.socketDirectory(), user, database);
}

QString EmbeddedPostgres::conninfoAt(QString socketDirectory, const QString &user, const QString &database)
{
    socketDirectory.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"host='%1' port=5432 user=%2 dbname=%3"_s.arg(socketDirectory, user, database);
}

bool EmbeddedPostgres::existsIn(const QString &dataDirectory)
{
    return Cluster::existsIn(DataDirectory::clusterPathIn(dataDirectory));
}

QString EmbeddedPostgres::conninfoOfRunning(const QString &dataDirectory)
{
    const QString sockets = Cluster::socketDirectoryOfRunning(DataDirectory::clusterPathIn(dataDirectory));
    return sockets.isEmpty() ? QString() : conninfoAt(sockets, serverRole, databaseName);
}

QString EmbeddedPostgres::ownerConninfo() const { return conninfo(u"foyer_owner"_s, databaseName); }

QString EmbeddedPostgres::serverConninfo() const { return conninfo(serverRole, databaseName); }

QString EmbeddedPostgres::adminConninfo(const QString &database) const { return conninfo(u"foyer_admin"_s, database); }

} // namespace foyer::server
