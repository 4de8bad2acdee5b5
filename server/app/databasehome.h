// The database that the server works with: its private one or a configured one, brought to the present schema.
#pragma once

#include "server/embedded/embeddedpostgres.h"
#include "server/storage/database.h"

#include <optional>

namespace foyer::server
{

class Configuration;

// Belongs to one thread; everything here blocks.
class DatabaseHome
{
public:
    explicit DatabaseHome(const Configuration &configuration);

    // Starts the private PostgreSQL where none is configured, migrates. DatabaseUnusable or
    // FileUnusable with a sentence for people.
    Result<Nothing> start();
    // For who only looks: the database as it is. The private PostgreSQL where it runs already, otherwise started until
    // stop(); a data directory without one is left as it is. Errors as of start(). There is no owner().
    Result<Nothing> join();
    // Starts the private PostgreSQL again when it was killed. False when that did not work: to be tried again.
    bool keepRunning();
    // Ends the private PostgreSQL; all connections must be closed before.
    void stop();

    // After start(): what the server does its work with, and what may change the catalogue.
    ConnectionSettings serverConnection() const { return m_server; }
    Database &owner() { return *m_owner; }
    // The owner is needed at the start only.
    void closeOwner() { m_owner.reset(); }

private:
    Result<Nothing> choose();
    Result<Nothing> startEmbedded();
    Result<Nothing> migrate();

    const Configuration &m_configuration;
    std::optional<EmbeddedPostgres> m_embedded;
    ConnectionSettings m_server;
    ConnectionSettings m_ownerSettings;
    std::optional<Database> m_owner;
};

} // namespace foyer::server
