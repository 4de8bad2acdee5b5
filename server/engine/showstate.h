// What a show is at one version of its log: who has which seat until when, who is paying, who waits. Kept in memory by
// the lanes, proved by its version.
#pragma once

#include "server/engine/command.h"
#include "shared/domain/seatindex.h"

#include <QHash>
#include <map>
#include <memory>
#include <set>

namespace foyer::server::engine
{

// One plan, one price list, one end of the sale: where one of them changes, a show begins anew from its log.
struct ShowFacts {
    ShowId show;
    PlanId plan;
    qint64 priceList = 0;
    std::shared_ptr<const SeatIndex> seats;
    QString currency;
    QHash<QString, QList<qint64>> prices; // by price type, then by category index; -1: not sold so
    qint64 saleEndsAtMs = 0;
};

struct HoldRecord {
    HolderId holder;
    char letter = 'h'; // as in the table hold
    SeatNos seats;
    qint64 beganAtMs = 0; // of the first in a chain of replacements
    qint64 expiresAtMs = 0;
    qint64 payUntilMs = 0;
    qint64 leftMs = 0; // when paying began
    int renewals = 0;
    EntryId entry; // whose offer it was
    AttemptId attempt; // the last that began to pay for it

    bool isLive() const { return letter == 'h' || letter == 'p'; }
    qint64 endMs() const { return letter == 'p' ? payUntilMs : expiresAtMs; }
};

struct EntryRecord {
    HolderId holder;
    char letter = 'w'; // as in the table waitlist_entry
    WaitWish wish;
    bool atKiosk = false;
    qint64 joinedAtMs = 0;
    HoldId hold; // what was offered
};

struct AttemptRecord {
    HoldId hold;
    bool open = true; // no answer of the gateway yet
    bool reserved = false; // it took something besides money
    bool equalSeats = false; // its seats were lost: its holder was asked about those that the hold has now
};

struct CommandRecord {
    qint64 version = 0; // of the event that it led to
    qint64 fingerprint = 0;
};

// The wish of a Join event.
QString joinDetail(const JoinWaitlist &join);

class ShowState
{
public:
    explicit ShowState(std::shared_ptr<const ShowFacts> facts);

    const ShowFacts &facts() const { return *m_facts; }
    qint64 version() const { return m_version; }
    const QByteArray &hash() const { return m_hash; } // of the last row
    const QByteArray &letters() const { return m_letters; } // of seat 1, 2, 3 ...
    HoldId ownerOf(SeatNo seat) const { return m_owners[size_t(seat.value) - 1]; } // invalid: free
    int taken() const { return m_taken; }
    bool isFull() const { return size_t(m_taken) >= m_facts->seats->seats().size(); }
    HoldId lastHold() const { return m_lastHold; } // the next one has the number after it
    EntryId lastEntry() const { return m_lastEntry; }

    const HoldRecord *hold(HoldId id) const;
    const EntryRecord *entry(EntryId id) const;
    const AttemptRecord *attempt(const AttemptId &id) const;
    // Equal seats are held for a payment that came late, and the holder has not said yet whether he takes them.
    bool asksAboutEqualSeats(HoldId id) const;
    const CommandRecord *command(const CommandId &id) const;
    int liveHoldsOf(const HolderId &holder) const { return m_liveHolds.value(holder); }
    const std::map<EntryId, EntryRecord> &waiting() const { return m_waiting; } // in the order of their numbers
    EntryId waitingEntryOf(const HolderId &holder) const { return m_entryOfHolder.value(holder); }
    // The hold or offer that ends first, of those that end by themselves; invalid when there is none.
    HoldId firstToEnd() const { return m_ends.empty() ? HoldId() : m_ends.begin()->second; }

    // Whether the row names only what there is: a log that was tampered with may not.
    bool canApply(const Event &event) const;
    // The next row of the log: its version must be version() + 1.
    void apply(const Event &event);

    // Seats whose owner may differ from what it was when this was last called, with who it was.
    std::map<SeatNo, HoldId> takeChangedSeats();

private:
    void claim(const SeatNos &seats, HoldId hold, char letter);
    void free(const SeatNos &seats);
    void noteOwner(SeatNo seat);
    void beginHold(const Event &event);
    void endHold(HoldRecord &record, const Event &event, char letter);
    void giveBack(HoldRecord &record, const Event &event);
    void setLetter(HoldId id, HoldRecord &record, char letter);
    void applyToHold(const Event &event);
    void join(const Event &event);
    void endEntry(EntryId id, char letter);

    std::shared_ptr<const ShowFacts> m_facts;
    qint64 m_version = 0;
    QByteArray m_hash = firstLogHash();
    QByteArray m_letters;
    std::vector<HoldId> m_owners;
    int m_taken = 0;
    HoldId m_lastHold;
    EntryId m_lastEntry;
    QHash<HoldId, HoldRecord> m_holds;
    QHash<HolderId, int> m_liveHolds;
    std::set<std::pair<qint64, HoldId>> m_ends;
    QHash<AttemptId, AttemptRecord> m_attempts;
    QHash<CommandId, CommandRecord> m_commands;
    std::map<EntryId, EntryRecord> m_waiting;
    QHash<EntryId, EntryRecord> m_answered; // entries that do not wait any more
    QHash<HolderId, EntryId> m_entryOfHolder; // waiting or offered
    std::map<SeatNo, HoldId> m_changedSeats;
};

} // namespace foyer::server::engine
