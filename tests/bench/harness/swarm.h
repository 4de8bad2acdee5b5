// Many WebSocket clients in one thread, as light as can be: they must not be what limits a server under test.
#pragma once

#include <QByteArray>
#include <functional>
#include <vector>

namespace foyer::bench
{

// Frames by hand over epoll (RFC 6455), of up to 64 KiB from client to server. Pings are answered. Loopback only. What
// goes wrong ends the program: a bench that lost a client measures nothing.
class Swarm
{
public:
    using Receive = std::function<void(int client, const QByteArray &text)>;

    explicit Swarm(quint16 port, QByteArray path = "/");
    ~Swarm();
    Q_DISABLE_COPY_MOVE(Swarm)

    // Connects so many more clients. They are numbered from 0 in the order of connecting.
    void connectMore(int count);
    int size() const { return int(m_clients.size()); }
    void send(int client, const QByteArray &text);
    // Waits until something comes or the time is over, then hands over all that came.
    void poll(int timeoutMs, const Receive &receive);

private:
    struct Client {
        int descriptor = -1;
        QByteArray received; // not yet a whole frame
    };

    void handshake(Client &client) const;
    void read(int number, const Receive &receive);
    // The first frame in the buffer from OFFSET on: how many bytes it takes, 0 when it is not whole yet.
    qsizetype takeFrame(int number, qsizetype offset, const Receive &receive);
    static void sendFrame(const Client &client, char opcode, QByteArrayView payload);

    const quint16 m_port;
    const QByteArray m_path;
    int m_epoll = -1;
    std::vector<Client> m_clients;
};

} // namespace foyer::bench
