#include "tests/bench/harness/benchhouse.h"

#include "shared/domain/planformat.h"
#include "tests/bench/harness/benchhall.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int sessionsMax = 12'000;

server::EmbeddedSettings durable(const QString &directory)
{
    server::EmbeddedSettings settings;
    settings.dataDirectory = directory + u"/data"_s;
    settings.connectionsMax = 128;
    return settings;
}

QString emptied(const QString &directory)
{
    if (!QDir(directory).removeRecursively() || !QDir().mkpath(directory))
        qFatal("%s cannot be made anew", qPrintable(directory));
    return directory;
}

std::unique_ptr<server::Database> opened(const QString &conninfo)
{
    auto database = std::make_unique<server::Database>(server::ConnectionSettings {conninfo});
    database->open();
    return database;
}

} // namespace

BenchHouse::BenchHouse(const QString &directory)
    : m_directory(directory)
    , m_postgres(durable(directory))
{
    QDir().mkpath(directory);
    if (const auto started = m_postgres.start(); !started)
        qFatal("%s", qPrintable(started.error().detail));
}

BenchHouse::~BenchHouse() = default;

void BenchHouse::createDatabase(const QString &name)
{
    const auto admin = opened(m_postgres.adminConninfo(u"postgres"_s));
    admin->runScript("drop database if exists " + name.toLatin1() + " with (force)");
    admin->runScript("create database " + name.toLatin1() + " owner foyer_owner");
}

QString BenchHouse::serverConninfo(const QString &database) const
{
    return m_postgres.adminConninfo(database) + u" user=foyer_server"_s;
}

QString BenchHouse::ownerConninfo(const QString &database) const
{
    return m_postgres.adminConninfo(database) + u" user=foyer_owner"_s;
}

// The postmaster, what it has waited for, and the processes that it has now.
double BenchHouse::postgresCpuSeconds() const
{
    QFile pidFile(m_directory + u"/data/postgres/postmaster.pid"_s);
    if (!pidFile.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(pidFile.fileName()));
    const qint64 postmaster = pidFile.readLine().trimmed().toLongLong();
    double sum = cpuSecondsOf(postmaster, Ended::Included);
    QFile children(u"/proc/%1/task/%1/children"_s.arg(postmaster));
    if (!children.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(children.fileName()));
    const QList<QByteArray> pids = children.readAll().simplified().split(' ');
    for (const QByteArray &pid : pids)
        sum += cpuSecondsOf(pid.toLongLong(), Ended::Included);
    return sum;
}

BenchServer::BenchServer(BenchHouse &house, const QString &database, const QStringList &moreArguments)
{
    house.createDatabase(database);
    m_directory = emptied(house.directory() + u'/' + database);
    const QString most = QString::number(sessionsMax);
    m_arguments = QStringList {u"--hoarding-limits=no"_s, // all clients are one device
                               u"--lone-seats=yes"_s, // and choose at random
                               u"--database"_s,
                               house.serverConninfo(database),
                               u"--database-owner"_s,
                               house.ownerConninfo(database),
                               u"--data-dir"_s,
                               m_directory,
                               u"--port"_s,
                               u"0"_s,
                               u"--http-port"_s,
                               u"0"_s,
                               u"--sessions-max"_s,
                               most,
                               u"--log-level"_s,
                               u"warning"_s,
                               u"--sessions-per-address-max"_s,
                               most}
        + moreArguments;
    start();
    m_owner = opened(house.ownerConninfo(database));
    const QByteArray keyHash = QCryptographicHash::hash(QByteArray(kioskKey.data()), QCryptographicHash::Sha256);
    m_owner->run("session/pair_device", u"bench kiosk"_s, u"kiosk"_s, std::optional<VenueId>(), keyHash);
}

void BenchServer::start()
{
    if (m_process)
        return;
    const QString statePath = m_directory + u"/foyer-server.json"_s;
    QFile::remove(statePath); // of the one before
    m_process = std::make_unique<ChildProcess>(programPath(u"foyer-server"_s), m_arguments, m_directory + u".log"_s);
    const QByteArray state = m_process->firstContent(statePath);
    m_port = quint16(QJsonDocument::fromJson(state).object()["port"_L1].toInt());
}

ShowId BenchServer::makeShows(int count, int seats)
{
    if (!m_hall)
        m_hall = m_owner->value<HallId>("bench/hall", seats, QString::fromUtf8(planToJson(benchPlan(seats))));
    const auto first = m_owner->value<ShowId>("bench/shows", *m_hall, count, std::exchange(m_shows, m_shows + count));
    m_owner->runScript("analyze");
    return first;
}

QString programPath(const QString &name) { return QCoreApplication::applicationDirPath() + u'/' + name; }

} // namespace foyer::bench
