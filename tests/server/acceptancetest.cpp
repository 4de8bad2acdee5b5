// Letting connections in when the process has no file descriptors left for them.
#include "tests/server/testserver.h"
#include "tests/support/conversation/conversation.h"
#include "tests/support/testcase.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;

class AcceptanceTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void whenDescriptorsAreFreeAgainConnectionsAreLetInAgain();

private:
    test::TestPostgres m_postgres;
};

namespace
{
// As long as it lives, nothing can be opened in this process.
class NoDescriptorsLeft
{
public:
    NoDescriptorsLeft()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = dup(STDERR_FILENO);
        close(next);
        const rlimit none {rlim_t(next), m_before.rlim_max};
        setrlimit(RLIMIT_NOFILE, &none);
    }
    ~NoDescriptorsLeft() { setrlimit(RLIMIT_NOFILE, &m_before); }
    Q_DISABLE_COPY_MOVE(NoDescriptorsLeft)

private:
    rlimit m_before {};
};
} // namespace

void AcceptanceTest::whenDescriptorsAreFreeAgainConnectionsAreLetInAgain()
{
    test::TestDatabase database(m_postgres);
    const test::TestServer server(database);
    QTcpSocket visitor;
    visitor.connectToHost(server.url().host(), quint16(server.url().port()));
    QVERIFY(visitor.waitForConnected());
    {
        const QRegularExpression refused(u"a connection could not be accepted"_s);
        QTest::ignoreMessage(QtWarningMsg, refused);
        const NoDescriptorsLeft none;
        QTest::qWait(0);
    }
    QTRY_VERIFY(test::Conversation(server.url()).greet().ok());
}

QTEST_GUILESS_MAIN(AcceptanceTest)
#include "acceptancetest.moc"
