// A client for tests: speaks with a server over a real WebSocket and waits for what it says.
#pragma once

#include "shared/protocol/frame.h"
#include "shared/protocol/session.h"

#include <QHash>
#include <QWebSocket>

namespace foyer::test
{

class Conversation : public QObject
{
    Q_OBJECT
public:
    static constexpr int waitMsMax = 5000;

    // Connects; isOpen() says whether the server let it in.
    explicit Conversation(const QUrl &server, const QString &origin = {});

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool waitUntilClosed();
    QWebSocketProtocol::CloseCode closeCode() const { return m_socket.closeCode(); }

    // Sends the message and waits for its answer. No answer in time is ErrorCode::TimedOut.
    template <protocol::Request M>
    Result<typename M::Reply> ask(const M &message)
    {
        const Result<QJsonObject> answer = answerTo(send(message));
        if (!answer)
            return answer.error();
        return protocol::fromJson<typename M::Reply>(*answer);
    }
    // The greeting, as an unpaired client or as a device.
    Result<protocol::Welcome> greet(const std::optional<QString> &deviceKey = {});

    template <protocol::Request M>
    qint64 send(const M &message)
    {
        const qint64 id = ++m_lastId;
        sendText(protocol::requestFrame(id, M::kind, protocol::toJson(message)));
        return id;
    }
    // For bad frames; their answer may have the id 0.
    void sendText(const QByteArray &frame) { m_socket.sendTextMessage(QString::fromUtf8(frame)); }
    void sendBinary(const QByteArray &frame) { m_socket.sendBinaryMessage(frame); }
    // Waits for the answer to a request and takes it away.
    Result<QJsonObject> answerTo(qint64 id);

    // What was pushed so far, in order; take them away to wait for the next.
    QList<protocol::PushedFrame> pushes;
    bool waitForPush();

private:
    void receive(const QString &text);

    QWebSocket m_socket;
    QHash<qint64, Result<QJsonObject>> m_answers;
    qint64 m_lastId = 0;
};

} // namespace foyer::test
