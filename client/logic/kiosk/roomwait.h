// Waiting before the sale of a show to be let in: keeps the number alive and follows it.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/waitingroom.h"

#include <QTimer>

namespace foyer::client
{

class RoomWait : public QObject
{
    Q_OBJECT
public:
    static constexpr int stillHereMs = 30'000; // the server keeps a number four times as long
    static constexpr int fullRetryMs = 3'000; // after a refusal that does not say when to ask again

    explicit RoomWait(Api &api, QObject *parent = nullptr);

    void enter(ShowId show, const HolderId &holder);
    void leave();
    // Asks now; after the server was lost.
    void recheck();

    bool isWaiting() const { return m_show.isValid(); }
    // None until the server has given a number.
    const std::optional<protocol::RoomPlace> &place() const { return m_place; }

signals:
    void changed();
    void admitted(); // nothing is waited for any more

private:
    void ask();
    void told(const protocol::RoomPlace &place);

    Api &m_api;
    ShowId m_show; // 0: waiting nowhere
    HolderId m_holder;
    std::optional<protocol::RoomPlace> m_place;
    QTimer m_again;
};

} // namespace foyer::client
