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
    // The text is only there during the call.
    using Receive = std::function<void(int client, const QByteArray &text)>;

    explicit Swarm(quint16 port, QByteArray path = "/");
    ~Swarm();
    Q_DISABLE_COPY_MOVE(Swarm)

    // Connects so many more clients. They are numbered from 0 in the order of connecting.
    void connectMore(int count);
    int size() const { return int(m_clients.size()); }
    void send(int client, const QByteArray &text);
    // Waits until something comes or the time is over, then hands over what came. With 0 ms it does not sleep: a server
    // that sends to a sleeping client also pays for waking it, which clients on other machines do not cost it.
    void poll(int timeoutMs, const Receive &receive);

private:
    struct Client {
        int descriptor = -1;
        QByteArray received; // not yet a whole frame
    };

    void handshake(Client &client) const;
    void read(int number, const Receive &receive);
    // Hands over all whole frames; answers what is left.
    QByteArrayView takeFrames(int number, QByteArrayView bytes, const Receive &receive);
    // Hands over the first frame: how many bytes it takes, 0 when it is not whole yet.
    qsizetype takeFrame(int number, QByteArrayView bytes, const Receive &receive);
    static void sendFrame(const Client &client, char opcode, QByteArrayView payload);

    const quint16 m_port;
    const QByteArray m_path;
    int m_epoll = -1;
    std::vector<Client> m_clients;
};

} // namespace foyer::bench
