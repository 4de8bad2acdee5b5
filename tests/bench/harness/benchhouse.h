// What a row needs to measure the real server: a durable PostgreSQL of its own, and servers with their databases in it.
#pragma once

#include "server/embedded/embeddedpostgres.h"
#include "server/storage/database.h"
#include "tests/bench/harness/childprocess.h"

#include <memory>

namespace foyer::bench
{

// The key that every server of the bench knows as a paired kiosk.
inline constexpr QLatin1StringView kioskKey("bench-kiosk-bench-kiosk-bench-kiosk");

inline constexpr int benchSeats = 150; // of most shows

class BenchHouse
{
public:
    // The cluster in the directory is made when there is none; databases are made anew.
    explicit BenchHouse(const QString &directory);
    ~BenchHouse();
    Q_DISABLE_COPY_MOVE(BenchHouse)

    QString directory() const { return m_directory; }
    void createDatabase(const QString &name); // one of this name is removed
    QString serverConninfo(const QString &database) const;
    QString ownerConninfo(const QString &database) const;
    // Used so far by all processes of PostgreSQL.
    double postgresCpuSeconds() const;

private:
    const QString m_directory;
    server::EmbeddedPostgres m_postgres;
};

// foyer-server as it is shipped, with room for many clients from one address.
class BenchServer
{
public:
    // Makes the database and the server's data directory anew, migrates and pairs a kiosk.
    BenchServer(BenchHouse &house, const QString &database, const QStringList &moreArguments = {});

    quint16 port() const { return m_port; }
    ChildProcess &process() { return *m_process; }
    // Ends the server; its database stays.
    void stop() { m_process.reset(); }
    // Begins it again, with the work that it left: does nothing while it runs.
    void start();
    server::Database &owner() { return *m_owner; }
    // Makes shows in one hall, ids from the first one on without a gap; analyses the tables. The hall is made with the
    // first ones, with so many seats.
    ShowId makeShows(int count, int seats = benchSeats);

private:
    QString m_directory;
    QStringList m_arguments;
    std::unique_ptr<ChildProcess> m_process;
    std::unique_ptr<server::Database> m_owner;
    std::optional<HallId> m_hall;
    int m_shows = 0;
    quint16 m_port = 0;
};

// A program of the build, next to our own.
QString programPath(const QString &name);

} // namespace foyer::bench
