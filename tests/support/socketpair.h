// Two connected sockets of the kernel, for tests of what stands right above it.
#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <array>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace foyer::test
{

class SocketPair
{
public:
    SocketPair()
    {
        const int made = ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, m_ends.data());
        Q_ASSERT_X(made == 0, "SocketPair", "no sockets");
    }
    ~SocketPair()
    {
        closeHere();
        closeThere();
    }
    Q_DISABLE_COPY_MOVE(SocketPair)

    int here() const { return m_ends[0]; }
    int there() const { return m_ends[1]; }
    void closeHere() { close(m_ends[0]); }
    void closeThere() { close(m_ends[1]); }

    // Makes this end readable.
    void send(const QByteArray &bytes = "x") const
    {
        [[maybe_unused]] const auto sent = ::write(there(), bytes.constData(), size_t(bytes.size()));
        Q_ASSERT(sent == bytes.size());
    }
    // All that waits at this end.
    QByteArray read() const
    {
        QByteArray bytes(4096, '\0');
        bytes.resize(std::max<qsizetype>(0, ::read(here(), bytes.data(), size_t(bytes.size()))));
        return bytes;
    }

private:
    static void close(int &end)
    {
        if (end >= 0)
            ::close(std::exchange(end, -1));
    }
    std::array<int, 2> m_ends {};
};

} // namespace foyer::test
