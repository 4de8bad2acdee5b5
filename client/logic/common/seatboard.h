// The live seats of one show: a snapshot, kept up to date by deltas; asks anew when one is missing.
#pragma once

#include "client/net/api.h"
#include "shared/domain/seatstate.h"
#include "shared/protocol/live.h"

#include <QTimer>

namespace foyer::client
{

class SeatBoard : public QObject
{
    Q_OBJECT
public:
    // Between two questions for a snapshot that was not to be had.
    static constexpr int askAgainMs = 1'000;

    explicit SeatBoard(Api &api, QObject *parent = nullptr);

    // Leaves the show that was watched before. The answer comes as reset().
    void watch(ShowId show);
    void leave();

    ShowId show() const { return m_show; }
    // Whether the states are those of the server now: false until the first snapshot and while the server is lost.
    bool isLive() const { return m_live; }
    qint64 version() const { return m_version; }
    // One SeatState letter for each of seats 1, 2, 3 ...; empty before the first snapshot.
    const QByteArray &states() const { return m_states; }
    // Blocked for seats that are not known.
    SeatState state(SeatNo seat) const;

signals:
    void reset(); // all may be different
    void seatsChanged(const foyer::SeatNos &seats);
    void liveChanged(bool live);
    void failed(const foyer::Error &error); // there is no such show any more

private:
    void ask();
    void snapshotCame(ShowId asked, const Result<protocol::ShowSnapshot> &snapshot);
    void pushed(const QString &topic, const QJsonObject &body);
    bool apply(const protocol::ShowDelta &delta);
    void setLive(bool live);

    Api &m_api;
    ShowId m_show;
    qint64 m_version = 0;
    QByteArray m_states;
    bool m_live = false;
    bool m_asking = false;
    QTimer m_askAgain;
};

} // namespace foyer::client
