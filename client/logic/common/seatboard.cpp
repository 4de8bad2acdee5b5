#include "client/logic/common/seatboard.h"

#include "client/net/whendone.h"

namespace foyer::client
{

SeatBoard::SeatBoard(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(askAgainMs);
    connect(&m_askAgain, &QTimer::timeout, this, &SeatBoard::ask);
    connect(&m_api, &Api::pushed, this,
            [this](const QString &topic, qint64, const QJsonObject &body) { pushed(topic, body); });
    connect(&m_api, &Api::connectionChanged, this, [this](Connection connection) {
        m_asking = false; // what was asked on another connection is not answered any more
        setLive(false);
        if (connection == Connection::Up)
            ask();
    });
}

void SeatBoard::watch(ShowId show)
{
    if (show == m_show)
        return;
    leave();
    m_show = show;
    ask();
}

void SeatBoard::leave()
{
    if (!m_show.isValid())
        return;
    if (m_api.connection() == Connection::Up)
        m_api.send(protocol::UnsubscribeShow {m_show});
    m_show = {};
    m_version = 0;
    m_states.clear();
    m_asking = false;
    m_askAgain.stop();
    setLive(false);
    emit reset();
}

SeatState SeatBoard::state(SeatNo seat) const
{
    if (seat.value < 1 || seat.value > m_states.size())
        return SeatState::Blocked;
    return seatStateFromLetter(m_states.at(seat.value - 1)).value_or(SeatState::Blocked);
}

void SeatBoard::ask()
{
    if (!m_show.isValid() || m_asking || m_api.connection() != Connection::Up)
        return;
    m_asking = true;
    whenDone(m_api.send(protocol::SubscribeShow {m_show}), this,
             [this, asked = m_show](const Result<protocol::ShowSnapshot> &snapshot) { snapshotCame(asked, snapshot); });
}

void SeatBoard::snapshotCame(ShowId asked, const Result<protocol::ShowSnapshot> &snapshot)
{
    if (asked != m_show)
        return;
    m_asking = false;
    if (!snapshot) {
        setLive(false);
        if (snapshot.error().code == ErrorCode::NotFound)
            emit failed(snapshot.error());
        else
            m_askAgain.start();
        return;
    }
    const bool isOld = m_live && snapshot->version < m_version; // deltas have overtaken it
    if (isOld)
        return;
    m_version = snapshot->version;
    m_states = snapshot->states;
    setLive(true);
    emit reset();
}

void SeatBoard::pushed(const QString &topic, const QJsonObject &body)
{
    if (!m_show.isValid() || !m_live || topic != protocol::showTopic(m_show))
        return;
    const auto delta = protocol::fromJson<protocol::ShowDelta>(body);
    if (delta && delta->version <= m_version)
        return;
    // What cannot be read or does not fit is a gap like any other.
    if (!delta || delta->after > m_version || !apply(*delta)) {
        ask();
        return;
    }
    m_version = delta->version;
    emit seatsChanged(delta->seats);
}

bool SeatBoard::apply(const protocol::ShowDelta &delta)
{
    if (delta.seats.size() != delta.states.size())
        return false;
    for (const SeatNo seat : delta.seats)
        if (seat.value > m_states.size())
            return false;
    for (qsizetype i = 0; i < delta.seats.size(); ++i)
        m_states[delta.seats[i].value - 1] = delta.states[i];
    return true;
}

void SeatBoard::setLive(bool live)
{
    if (live == m_live)
        return;
    m_live = live;
    emit liveChanged(live);
}

} // namespace foyer::client
