// One customer's place on the waitlist of a show, from joining to the seats or the end.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/waitlistaccess.h"

#include <QTimer>

namespace foyer::client
{

// What the customer would have.
struct WaitChoice {
    QString section {}; // of the plan; empty: in any
    bool together = true;
    bool operator==(const WaitChoice &) const = default;
};

// How a customer who has gone is told that seats came free for him.
enum class ContactWay { Mail, Phone };
struct PlaceContact {
    ContactWay way = ContactWay::Mail;
    QString address; // of mail, or a number (E.164)
};

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
    // A place that somebody comes back to, which he keeps. Only in phase Out.
    void resume(const protocol::FoundEntry &found);
    void accept(); // in phase Offered
    // Whether the customer takes his place along when he leaves the kiosk.
    void keep(bool keeps);
    // Whether the house can tell him so. Then he may want it, and leave an address: contactLeft() or refused() follows.
    bool canTell(ContactWay way) const;
    void wantContact(ContactWay way) { emit contactWanted(way); }
    void leaveContact(const PlaceContact &contact, const QString &language); // language: BCP 47
    bool isLeavingContact() const { return m_isLeavingContact; }
    // What the server has taken down; none before.
    const std::optional<PlaceContact> &contact() const { return m_contact; }
    // The customer leaves: gives up the place and the seats that are offered, unless he keeps them; nothing more is
    // told. Nothing happens in phase Out.
    void leave();
    // Asks now; after the server was lost.
    void recheck();

    WaitPhase phase() const { return m_phase; }
    // What the server said last; none before it has answered.
    const std::optional<protocol::Entry> &entry() const { return m_entry; }
    // By which a phone watches the place; empty while there is none.
    const QString &link() const { return m_link; }

signals:
    void changed();
    void joined();
    void offered();
    void taken(const foyer::protocol::Hold &hold); // accepted: the phase is Out
    void contactWanted(foyer::client::ContactWay way);
    void contactLeft();
    void ended(); // lapsed, or gone for other reasons: the phase is Out
    void refused(const foyer::Error &error); // to join, to accept for now, or to take an address down

private:
    void watch();
    void begin(const protocol::Entry &entry);
    void askForLink();
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
    QString m_link;
    bool m_isKept = false;
    bool m_isLeavingContact = false;
    std::optional<PlaceContact> m_contact;
    int m_epoch = 0; // answers of earlier ones are not ours any more
    QTimer m_poll;
};

} // namespace foyer::client
