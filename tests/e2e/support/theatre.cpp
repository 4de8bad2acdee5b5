#include "tests/e2e/support/theatre.h"

#include "shared/core/base32.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{
QString newKey() { return QString::fromLatin1(QUuid::createUuid().toRfc4122().toHex()); }
} // namespace

Theatre::Theatre()
    : m_directory(QDir::tempPath() + u"/foyer-e2e-XXXXXX"_s)
    , m_gateway(m_directory.path() + u"/gateway.journal"_s)
    , m_server(dataDirectory())
    , m_deviceKey(newKey())
    , m_clerksKey(newKey())
{
    // As root, PostgreSQL runs as another user, who must be able to pass.
    QFile::setPermissions(m_directory.path(), QFile::permissions(m_directory.path()) | QFile::ExeOther);
    m_gateway.start();
    open();
    fill();
}

Theatre::~Theatre() { m_owner.reset(); }

void Theatre::open(const QStringList &arguments)
{
    m_server.setArguments(QStringList {u"--gateway-url"_s, m_gateway.url()} + arguments);
    if (!m_server.start())
        qFatal("the server does not start: %s", qPrintable(m_server.process().errors()));
    if (m_owner)
        m_owner->open();
}

void Theatre::fill()
{
    m_owner = std::make_unique<server::Database>(server::ConnectionSettings {
        u"host='%1' port=5432 user=foyer_owner dbname=foyer"_s.arg(m_server.socketDirectory())});
    m_owner->open();
    m_house = std::make_unique<SmallHouse>(*m_owner);
    pair(u"till"_s, u"kiosk"_s, m_deviceKey);
    pair(u"counter"_s, u"staff"_s, m_clerksKey);
}

void Theatre::pair(const QString &name, const QString &kind, const QString &key)
{
    const QByteArray keyHash = QCryptographicHash::hash(key.toLatin1(), QCryptographicHash::Sha256);
    m_owner->run("session/pair_device", name, kind, VenueId(1), keyHash);
}

std::unique_ptr<Customer> Theatre::newCustomer() { return greeted(m_deviceKey); }

std::unique_ptr<Customer> Theatre::newClerk() { return greeted(m_clerksKey); }

std::unique_ptr<Customer> Theatre::greeted(const QString &key)
{
    auto customer = std::make_unique<Customer>(m_server.webSocketUrl(), key);
    customer->open();
    if (!customer->awaitUp())
        qFatal("the server does not greet");
    return customer;
}

server::Database &Theatre::owner()
{
    if (!m_owner->isOpen()) // PostgreSQL may have been killed since
        m_owner->open();
    return *m_owner;
}

ShowId Theatre::newShow()
{
    (void)owner();
    return m_house->makeShow(1, 120);
}

TicketPublicKey Theatre::ticketKey() const
{
    QFile file(dataDirectory() + u"/ticket-public.key"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    return TicketPublicKey::fromBytes(fromBase32(file.readAll().trimmed()).value()).value();
}

} // namespace foyer::test
