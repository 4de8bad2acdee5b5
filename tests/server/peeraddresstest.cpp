// Whom a session speaks for: one address has one name, whichever way its connection came.
#include "server/transport/iothread.h"
#include "shared/protocol/live.h"
#include "tests/server/bareserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class PeerAddressTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void anAddressOfBothFamiliesHasTheNameThatStaffWrite();

private:
    test::TestPostgres m_postgres;
    test::TestDatabase m_database {m_postgres};
    server::Metrics m_metrics;
    test::OneTopic m_topic;
};

namespace
{

// As of a server that listens on IPv6 and IPv4 with one socket; here for this machine alone.
class SocketOfBoth
{
public:
    SocketOfBoth()
        : m_socket(::socket(AF_INET6, SOCK_STREAM, 0))
    {
        const int no = 0;
        ::setsockopt(m_socket, IPPROTO_IPV6, IPV6_V6ONLY, &no, sizeof no);
        m_address.sin6_family = AF_INET6;
        m_address.sin6_addr.s6_addr[10] = m_address.sin6_addr.s6_addr[11] = 0xff;
        m_address.sin6_addr.s6_addr[12] = 127;
        m_address.sin6_addr.s6_addr[15] = 1;
        auto *const address = reinterpret_cast<sockaddr *>(&m_address);
        socklen_t size = sizeof m_address;
        m_isOpen = ::bind(m_socket, address, size) == 0 && ::listen(m_socket, 1) == 0
            && ::getsockname(m_socket, address, &size) == 0;
    }
    ~SocketOfBoth() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(SocketOfBoth)

    bool isOpen() const { return m_isOpen; }
    int port() const { return ntohs(m_address.sin6_port); }
    int accept() const { return ::accept(m_socket, nullptr, nullptr); }

private:
    const int m_socket;
    sockaddr_in6 m_address {};
    bool m_isOpen = false;
};

} // namespace

void PeerAddressTest::anAddressOfBothFamiliesHasTheNameThatStaffWrite()
{
    const SocketOfBoth both;
    QVERIFY(both.isOpen());
    const server::TransportSettings settings;
    test::BareServer server(m_database, m_topic, m_metrics);
    const server::ConnectionContext context {settings, server.dispatcher(), m_metrics.counter("sent"),
                                             m_metrics.counter("left_out")};
    server::IoThread thread(0, std::make_shared<server::Admission>(1, 1), context);
    const std::jthread door([&] { thread.accept(both.accept()); });
    test::Conversation client(QUrl(u"ws://127.0.0.1:%1"_s.arg(both.port())));
    QVERIFY(client.greet());
    QVERIFY(client.ask(protocol::SubscribeShow {ShowId(7)}));
    QCOMPARE(m_topic.session->address, u"127.0.0.1"_s);
    m_topic.session.reset();
}

FOYER_TEST(PeerAddressTest)
#include "peeraddresstest.moc"
