// A running theatre: a server on its private PostgreSQL with a small catalogue, a gateway, and the key of a paired
// till.
#pragma once

#include "shared/domain/ticketkey.h"
#include "tests/e2e/support/customer.h"
#include "tests/e2e/support/gatewayprocess.h"
#include "tests/e2e/support/serverprocess.h"
#include "tests/support/house/desk.h"
#include "tests/support/house/smallhouse.h"

#include <QTemporaryDir>

namespace foyer::test
{

class Theatre
{
public:
    Theatre();
    ~Theatre();
    Q_DISABLE_COPY_MOVE(Theatre)

    ServerProcess &server() { return m_server; }
    GatewayProcess &gateway() { return m_gateway; }
    SmallHouse &house() { return *m_house; }
    QString deviceKey() const { return m_deviceKey; }
    QString dataDirectory() const { return m_directory.path() + QStringLiteral("/data"); }

    // Starts the server, after a stop or a kill, with these further arguments. Ends the program when it does not.
    void open(const QStringList &arguments = {});
    // A new customer at the till who is greeted.
    std::unique_ptr<Customer> newCustomer();
    // Staff at a counter.
    std::unique_ptr<Customer> newClerk();
    server::Database &owner();
    // A show that begins in two hours, with all its seats free.
    ShowId newShow();
    // The key that tickets are signed with, as a door would know it.
    TicketPublicKey ticketKey() const;

private:
    void fill();
    void pair(const QString &name, const QString &kind, const QString &key);
    std::unique_ptr<Customer> greeted(const QString &key);

    QTemporaryDir m_directory;
    GatewayProcess m_gateway;
    ServerProcess m_server;
    std::unique_ptr<server::Database> m_owner;
    std::unique_ptr<SmallHouse> m_house;
    const QString m_deviceKey;
    const QString m_clerksKey;
};

} // namespace foyer::test
