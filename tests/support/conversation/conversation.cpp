#include "tests/support/conversation/conversation.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

Conversation::Conversation(const QUrl &server, const QString &origin)
    : m_socket(origin)
{
    bool refused = false;
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &Conversation::receive);
    connect(&m_socket, &QWebSocket::disconnected, &m_socket, [&refused] { refused = true; });
    m_socket.open(server);
    (void)QTest::qWaitFor([&] { return isOpen() || refused; }, waitMsMax);
    disconnect(&m_socket, &QWebSocket::disconnected, &m_socket, nullptr);
}

bool Conversation::waitUntilClosed()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, waitMsMax);
}

Result<protocol::Welcome> Conversation::greet(const std::optional<QString> &deviceKey)
{
    return ask(protocol::Hello {protocol::protocolVersion, u"test"_s, deviceKey});
}

Result<QJsonObject> Conversation::answerTo(qint64 id)
{
    if (!QTest::qWaitFor([&] { return m_answers.contains(id); }, waitMsMax))
        return failure(ErrorCode::TimedOut, u"no answer"_s);
    return m_answers.take(id);
}

bool Conversation::waitForPush()
{
    return QTest::qWaitFor([this] { return !pushes.isEmpty(); }, waitMsMax);
}

void Conversation::receive(const QString &text)
{
    const auto frame = protocol::parseServerFrame(text.toUtf8());
    if (!frame)
        qFatal("the server sent what is no frame: %s", qPrintable(text));
    if (const auto *const answer = std::get_if<protocol::Answer>(&*frame))
        m_answers.insert(answer->id, answer->body);
    else
        pushes.append(std::get<protocol::PushedFrame>(*frame));
}

} // namespace foyer::test
