// Calls staff to the kiosk, and tells what they answer.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/help.h"

#include <QTimer>

namespace foyer::client
{

// The call belongs to the kiosk, not to the customer: who waits for somebody need not keep touching the screen.
class HelpRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int askMs = 3'000; // answers come from any node and from the console: they are asked for

    explicit HelpRun(Api &api, QObject *parent = nullptr);

    void call();
    void end(); // nobody needs to come
    // After the server was lost.
    void recheck();

    bool isCalling() const { return m_isCalling; } // the server has not heard of it yet
    const std::optional<protocol::HelpCall> &open() const { return m_open; }

signals:
    void changed();
    void answered();
    void failed(const foyer::Error &error);

private:
    void ask();
    void told(const protocol::HelpCall &call);
    void over();

    Api &m_api;
    bool m_isCalling = false;
    std::optional<protocol::HelpCall> m_open;
    int m_epoch = 0; // answers of earlier calls are not ours any more
    QTimer m_timer;
};

} // namespace foyer::client
