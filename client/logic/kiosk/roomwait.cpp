#include "client/logic/kiosk/roomwait.h"

#include "client/net/whendone.h"
#include "shared/protocol/holder.h"

namespace foyer::client
{

RoomWait::RoomWait(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &RoomWait::ask);
    connect(&m_api, &Api::pushed, this, [this](const QString &topic, qint64, const QJsonObject &body) {
        if (!isWaiting() || topic != protocol::holderTopic(m_holder))
            return;
        if (const auto change = protocol::fromJson<protocol::RoomChanged>(body))
            told(change->place);
    });
}

void RoomWait::enter(ShowId show, const HolderId &holder)
{
    m_show = show;
    m_holder = holder;
    m_place.reset();
    recheck();
}

void RoomWait::leave()
{
    m_show = {};
    m_place.reset();
    m_again.stop();
}

void RoomWait::recheck()
{
    if (!isWaiting() || m_api.connection() != Connection::Up)
        return;
    m_api.send(protocol::WatchHolder {m_holder});
    ask();
}

void RoomWait::ask()
{
    m_again.start(stillHereMs);
    whenDone(m_api.send(protocol::EnterRoom {m_show, m_holder}), this,
             [this, show = m_show, holder = m_holder](const Result<protocol::RoomPlace> &place) {
                 if (show != m_show || holder != m_holder)
                     return;
                 if (place)
                     told(*place);
                 else
                     m_again.start(std::max(place.error().retryAfterMs, fullRetryMs));
             });
}

void RoomWait::told(const protocol::RoomPlace &place)
{
    if (place.show != m_show)
        return;
    if (place.admitted) {
        leave();
        emit admitted();
        return;
    }
    m_place = place;
    emit changed();
}

} // namespace foyer::client
