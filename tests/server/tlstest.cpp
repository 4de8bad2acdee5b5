// With a certificate the server speaks TLS and nothing else; without a usable one it does not start.
#include "server/transport/tlsidentity.h"
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/house/smallhouse.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSslConfiguration>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using test::Conversation;

namespace
{

// A new certificate that signs itself, for this machine's loopback address, and its key.
struct MadeCertificate {
    explicit MadeCertificate(const QString &directory)
        : certificate(directory + u"/certificate.pem"_s)
        , key(directory + u"/key.pem"_s)
    {
        QDir().mkpath(directory);
        QProcess openssl;
        openssl.start(u"openssl"_s,
                      {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                       u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=foyer test"_s, u"-addext"_s,
                       u"subjectAltName=IP:127.0.0.1"_s, u"-out"_s, certificate, u"-keyout"_s, key});
        if (!openssl.waitForFinished() || openssl.exitCode() != 0)
            qFatal("openssl made no certificate: %s", openssl.readAllStandardError().constData());
    }
    QStringList flags() const { return {u"--tls-certificate"_s, certificate, u"--tls-key"_s, key}; }

    const QString certificate;
    const QString key;
};

// For the life of it, this process trusts what the certificate has signed.
class Trusting
{
public:
    explicit Trusting(const MadeCertificate &made)
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificates(made.certificate);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trusting() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trusting)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

class TlsTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void clientsAndOperatorsConnectWithTls();
    void pushesComeThroughTls();
    void aClientRefusesACertificateThatItDoesNotTrust();
    void whoDoesNotSpeakTlsIsNotAnswered();
    void unusableFilesAreRefused_data();
    void unusableFilesAreRefused();

private:
    QTemporaryDir m_directory;
    const MadeCertificate m_made {m_directory.path() + u"/one"_s};
    const MadeCertificate m_other {m_directory.path() + u"/other"_s};
    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
};

void TlsTest::clientsAndOperatorsConnectWithTls()
{
    const test::TestServer server(m_database, m_made.flags());
    const Trusting trusting(m_made);
    QCOMPARE(server.url().scheme(), u"wss"_s);
    Conversation client(server.url());
    QVERIFY(client.greet());

    QUrl url = server.machine().httpUrl();
    QCOMPARE(url.scheme(), u"https"_s);
    url.setPath(u"/healthz"_s);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->readAll(), "alive\n");
}

void TlsTest::pushesComeThroughTls()
{
    const test::SmallHouse house(m_database);
    const test::TestServer server(m_database, m_made.flags());
    const Trusting trusting(m_made);
    Conversation watcher(server.url());
    Conversation buyer(server.url());
    QVERIFY(watcher.greet() && buyer.greet());
    QVERIFY(watcher.ask(protocol::SubscribeShow {house.show()}));
    QVERIFY(buyer.ask(protocol::HoldSeats {CommandId::create(), house.show(), HolderId::create(), {SeatNo(3)}, {}}));
    QVERIFY(watcher.waitForPush());
    const auto delta = protocol::fromJson<protocol::ShowDelta>(watcher.pushes.first().body);
    QCOMPARE(delta->seats, SeatNos {SeatNo(3)});
}

void TlsTest::aClientRefusesACertificateThatItDoesNotTrust()
{
    const test::TestServer server(m_database, m_made.flags());
    QVERIFY(!Conversation(server.url()).isOpen());
    const Trusting trusting(m_other);
    QVERIFY(!Conversation(server.url()).isOpen());
}

void TlsTest::whoDoesNotSpeakTlsIsNotAnswered()
{
    const test::TestServer server(m_database, m_made.flags());
    QTcpSocket plain;
    plain.connectToHost(server.url().host(), quint16(server.url().port()));
    QVERIFY(plain.waitForConnected());
    plain.write("GET / HTTP/1.1\r\nHost: here\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: Zm95ZXItYmVuY2gtMTIzNA==\r\n\r\n");
    QTRY_COMPARE(plain.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!plain.readAll().contains("HTTP"));
}

void TlsTest::unusableFilesAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("says");
    QTest::newRow("no key") << m_made.certificate << QString() << u"go together"_s;
    QTest::newRow("no certificate") << QString() << m_made.key << u"go together"_s;
    QTest::newRow("missing certificate") << u"/nowhere/c.pem"_s << m_made.key << u"/nowhere/c.pem cannot be read"_s;
    QTest::newRow("missing key") << m_made.certificate << u"/nowhere/k.pem"_s << u"/nowhere/k.pem cannot be read"_s;
    QTest::newRow("no such certificate") << m_made.key << m_made.key << u"holds no certificate"_s;
    QTest::newRow("no such key") << m_made.certificate << m_made.certificate << u"holds no private key"_s;
    QTest::newRow("mismatch") << m_made.certificate << m_other.key << u"is not that of the certificate"_s;
}

void TlsTest::unusableFilesAreRefused()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, says);
    const auto identity = server::readTlsIdentity(certificate, key);
    QVERIFY(!identity);
    QCOMPARE(identity.error().code, ErrorCode::BadConfiguration);
    QVERIFY2(identity.error().detail.contains(says), qPrintable(identity.error().detail));
}

FOYER_TEST(TlsTest)
#include "tlstest.moc"
