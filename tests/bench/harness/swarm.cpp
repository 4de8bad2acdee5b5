#include "tests/bench/harness/swarm.h"

#include <QtEndian>
#include <arpa/inet.h>
#include <array>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace foyer::bench
{

namespace
{

constexpr char text = 1, close = 8, ping = 9, pong = 10; // opcodes
constexpr int eventsMax = 512;
constexpr qsizetype readMax = 256 * 1024;

void require(bool done, const char *what)
{
    if (!done)
        qFatal("%s: %s", what, qPrintable(qt_error_string()));
}

int connectedSocket(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    require(descriptor >= 0, "socket");
    sockaddr_in address {};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    require(::connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0, "connect");
    const int on = 1;
    ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return descriptor;
}

void sendAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t now = ::send(descriptor, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        require(now > 0, "send");
        sent += now;
    }
}

} // namespace

Swarm::Swarm(quint16 port, QByteArray path)
    : m_port(port)
    , m_path(std::move(path))
    , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
{
    require(m_epoll >= 0, "epoll_create1");
}

Swarm::~Swarm()
{
    for (const Client &client : m_clients)
        ::close(client.descriptor);
    ::close(m_epoll);
}

void Swarm::connectMore(int count)
{
    for (int i = 0; i < count; ++i) {
        Client client {connectedSocket(m_port), {}};
        handshake(client);
        epoll_event event {};
        event.events = EPOLLIN;
        event.data.u32 = quint32(m_clients.size());
        require(::epoll_ctl(m_epoll, EPOLL_CTL_ADD, client.descriptor, &event) == 0, "epoll_ctl");
        m_clients.push_back(std::move(client));
    }
}

void Swarm::handshake(Client &client) const
{
    sendAll(client.descriptor,
            "GET " + m_path + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
                + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                  "Sec-WebSocket-Key: Zm95ZXItYmVuY2gtMTIzNA==\r\n\r\n");
    std::array<char, 2048> bytes {};
    qsizetype end = -1;
    while ((end = client.received.indexOf("\r\n\r\n")) < 0) {
        const ssize_t count = ::recv(client.descriptor, bytes.data(), bytes.size(), 0);
        require(count > 0, "handshake");
        client.received.append(bytes.data(), count);
    }
    require(client.received.startsWith("HTTP/1.1 101"), "the server does not speak WebSocket");
    client.received.remove(0, end + 4);
}

void Swarm::send(int client, const QByteArray &payload) { sendFrame(m_clients[size_t(client)], text, payload); }

// Masked with zeros, which leaves the payload as it is.
void Swarm::sendFrame(const Client &client, char opcode, QByteArrayView payload)
{
    constexpr int shortMax = 125;
    Q_ASSERT(payload.size() <= 0xffff);
    QByteArray frame;
    frame.reserve(payload.size() + 8);
    frame += char(0x80 | opcode);
    if (payload.size() <= shortMax) {
        frame += char(0x80 | payload.size());
    } else {
        frame += char(0x80 | 126);
        const quint16 length = qToBigEndian(quint16(payload.size()));
        frame.append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    frame.append(4, '\0');
    frame += payload;
    sendAll(client.descriptor, frame);
}

void Swarm::poll(int timeoutMs, const Receive &receive)
{
    std::array<epoll_event, eventsMax> events {};
    const int count = ::epoll_wait(m_epoll, events.data(), eventsMax, timeoutMs);
    for (int i = 0; i < count; ++i)
        read(int(events[size_t(i)].data.u32), receive);
}

void Swarm::read(int number, const Receive &receive)
{
    static std::vector<char> bytes(readMax);
    QByteArray &rest = m_clients[size_t(number)].received; // of a frame that is not there as a whole
    const ssize_t count = ::recv(m_clients[size_t(number)].descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR))
        return;
    if (count <= 0)
        qFatal("the server ended the connection of client %d", number);
    if (rest.isEmpty()) { // as nearly always: nothing is copied
        const QByteArrayView left = takeFrames(number, {bytes.data(), count}, receive);
        m_clients[size_t(number)].received.append(left.data(), left.size());
        return;
    }
    const QByteArray all = std::exchange(rest, {}).append(bytes.data(), count);
    m_clients[size_t(number)].received = takeFrames(number, all, receive).toByteArray();
}

QByteArrayView Swarm::takeFrames(int number, QByteArrayView bytes, const Receive &receive)
{
    while (const qsizetype length = takeFrame(number, bytes, receive))
        bytes = bytes.sliced(length);
    return bytes;
}

qsizetype Swarm::takeFrame(int number, QByteArrayView bytes, const Receive &receive)
{
    const char *const at = bytes.data();
    if (bytes.size() < 2)
        return 0;
    qsizetype head = 2;
    quint64 length = quint8(at[1]) & 0x7f;
    if (length == 126)
        head = 4;
    else if (length == 127)
        head = 10;
    if (bytes.size() < head)
        return 0;
    if (head == 4)
        length = qFromBigEndian<quint16>(at + 2);
    else if (head == 10)
        length = qFromBigEndian<quint64>(at + 2);
    if (quint64(bytes.size() - head) < length)
        return 0;
    const QByteArray payload = QByteArray::fromRawData(at + head, qsizetype(length));
    const char opcode = at[0] & 0x0f;
    if (opcode == close)
        qFatal("the server said farewell to client %d: %s", number, payload.mid(2).constData());
    if (opcode == ping)
        sendFrame(m_clients[size_t(number)], pong, payload);
    else if (opcode == text)
        receive(number, payload);
    return head + qsizetype(length);
}

} // namespace foyer::bench
