// Whether the server knows this device: asks to be paired until it does, and notices when it was revoked.
#pragma once

#include "client/logic/device/devicekey.h"
#include "client/net/api.h"

#include <QTimer>

namespace foyer::client
{

class DeviceLink : public QObject
{
    Q_OBJECT
public:
    static constexpr int askMs = 3000; // how soon an approval is noticed

    enum class Standing {
        Unknown, // the server has not said yet
        Asking, // nobody has approved it yet
        Paired,
        Revoked, // and will not come back before the next start
    };

    // The Api is not open yet, greets with the key, and outlives this.
    DeviceLink(Api &api, DeviceKey key, protocol::DeviceFacts facts, QObject *parent = nullptr);

    Standing standing() const { return m_standing; }
    // As it is shown to people; empty until the server has made one.
    const QString &code() const { return m_code; }
    const protocol::DeviceFacts &facts() const { return m_facts; }
    // While paired.
    const std::optional<protocol::Settings> &settings() const { return m_settings; }

signals:
    void changed(); // standing or code
    void settingsChanged();

private:
    void connectionChanged(Connection connection);
    void refused(const Error &why);
    void hear(const protocol::DeviceNews &news);
    void ask();
    void answered(const protocol::PairingState &state);
    void revoked();
    void takeSettings(const std::optional<protocol::Settings> &settings);
    void go(Standing standing, const QString &code = {});

    Api &m_api;
    const DeviceKey m_key;
    const protocol::DeviceFacts m_facts;
    Standing m_standing = Standing::Unknown;
    QString m_code;
    std::optional<protocol::Settings> m_settings;
    QTimer m_ask;
};

} // namespace foyer::client
