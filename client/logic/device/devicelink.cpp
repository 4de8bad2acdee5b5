#include "client/logic/device/devicelink.h"

#include "client/net/whendone.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

DeviceLink::DeviceLink(Api &api, DeviceKey key, protocol::DeviceFacts facts, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_key(std::move(key))
    , m_facts(std::move(facts))
{
    m_ask.setInterval(askMs);
    connect(&m_ask, &QTimer::timeout, this, &DeviceLink::ask);
    connect(&m_api, &Api::connectionChanged, this, &DeviceLink::connectionChanged);
    connect(&m_api, &Api::refused, this, &DeviceLink::refused);
    connect(&m_api, &Api::pushed, this, [this](const QString &topic, qint64, const QJsonObject &body) {
        if (!topic.startsWith(QLatin1StringView(protocol::DeviceNews::topicPrefix)))
            return;
        if (const auto news = protocol::fromJson<protocol::DeviceNews>(body))
            hear(*news);
    });
}

void DeviceLink::connectionChanged(Connection connection)
{
    if (m_standing == Standing::Revoked)
        return;
    if (connection != Connection::Up)
        return m_ask.stop();
    if (m_api.welcome()->device) {
        takeSettings(m_api.welcome()->settings);
        return go(Standing::Paired);
    }
    go(Standing::Asking, m_code);
    m_ask.start();
    ask();
}

// Who is not known may still say that he wants to be.
void DeviceLink::refused(const Error &why)
{
    if (why.code == ErrorCode::UnknownDevice) {
        go(Standing::Asking, m_code);
        m_api.greetAs(std::nullopt);
    } else if (why.code == ErrorCode::Forbidden) {
        revoked();
    }
}

void DeviceLink::hear(const protocol::DeviceNews &news)
{
    if (news.revoked)
        return revoked();
    if (news.settings)
        takeSettings(news.settings);
}

void DeviceLink::ask()
{
    whenDone(m_api.send(protocol::AskToPair {m_key.hash(), m_facts}), this,
             [this](const Result<protocol::PairingState> &state) {
                 if (state && m_standing == Standing::Asking)
                     answered(*state);
             });
}

void DeviceLink::answered(const protocol::PairingState &state)
{
    if (!state.paired)
        return go(Standing::Asking, state.code);
    m_ask.stop();
    m_api.greetAs(m_key.text());
}

void DeviceLink::revoked()
{
    m_ask.stop();
    m_key.forget();
    go(Standing::Revoked);
    m_api.leave();
}

void DeviceLink::takeSettings(const std::optional<protocol::Settings> &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    emit settingsChanged();
}

void DeviceLink::go(Standing standing, const QString &code)
{
    if (standing == m_standing && code == m_code)
        return;
    m_standing = standing;
    m_code = code;
    emit changed();
}

} // namespace foyer::client
