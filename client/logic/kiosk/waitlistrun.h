// One customer's place on the waitlist of a show, from joining to the seats or the end.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/waitlist.h"

#include <QTimer>

namespace foyer::client
{

enum class WaitPhase {
    Out, // on no waitlist
    Joining,
    InLine,
    Offered, // seats are kept: the customer decides
    Accepting,
};

class WaitlistRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int pollMs = 10'000; // the push is the usual way
    // A command is repeated until its fate is known, as long as an offer may stand.
    static constexpr std::chrono::seconds patience {offerSeconds};

    explicit WaitlistRun(Api &api, QObject *parent = nullptr);

    // Only in phase Out.
    void join(const protocol::JoinWaitlist &wish);
    void accept(); // in phase Offered
    // Gives up the place and the seats that are offered; nothing more is told. Nothing happens in phase Out.
    void leave();
    // Asks now; after the server was lost.
    void recheck();

    WaitPhase phase() const { return m_phase; }
    // What the server said last; none before it has answered.
    const std::optional<protocol::Entry> &entry() const { return m_entry; }

signals:
    void changed();
    void joined();
    void offered();
    void taken(const foyer::protocol::Hold &hold); // accepted: the phase is Out
    void ended(); // lapsed, or gone for other reasons: the phase is Out
    void refused(const foyer::Error &error); // to join, or to accept for now

private:
    void watch();
    void poll();
    void told(const protocol::Entry &entry);
    void accepted(const Result<protocol::Hold> &hold);
    void giveUp(const protocol::Entry &entry, const HolderId &holder);
    void setPhase(WaitPhase phase);
    void end();

    Api &m_api;
    WaitPhase m_phase = WaitPhase::Out;
    ShowId m_show;
    HolderId m_holder;
    std::optional<protocol::Entry> m_entry;
    int m_epoch = 0; // answers of earlier ones are not ours any more
    QTimer m_poll;
};

} // namespace foyer::client
