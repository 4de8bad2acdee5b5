#include "server/engine/showstate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::engine
{

namespace
{
bool endsByItself(char letter) { return letter == 'h' || letter == 'o'; }

template <class Id, class Record>
const Record *found(const QHash<Id, Record> &records, const Id &id)
{
    const auto at = records.constFind(id);
    return at == records.constEnd() ? nullptr : &*at;
}

EntryRecord entryFrom(const Event &event)
{
    const QJsonObject wish = QJsonDocument::fromJson(event.detail.toUtf8()).object();
    EntryRecord record;
    record.holder = event.holder;
    record.joinedAtMs = event.atMs;
    record.atKiosk = wish["atKiosk"_L1].toBool();
    record.wish.count = wish["count"_L1].toInt();
    record.wish.section = wish["section"_L1].toString();
    record.wish.together = wish["together"_L1].toBool();
    const QJsonArray seats = wish["seats"_L1].toArray();
    for (const QJsonValue &seat : seats)
        record.wish.seats.append(SeatNo(seat.toInt()));
    return record;
}
} // namespace

QString joinDetail(const JoinWaitlist &join)
{
    QJsonArray seats;
    for (const SeatNo seat : join.wish.seats)
        seats.append(seat.value);
    const QJsonObject wish {{u"count"_s, join.wish.count},
                            {u"section"_s, join.wish.section},
                            {u"together"_s, join.wish.together},
                            {u"seats"_s, seats},
                            {u"atKiosk"_s, join.atKiosk}};
    return QString::fromUtf8(QJsonDocument(wish).toJson(QJsonDocument::Compact));
}

ShowState::ShowState(std::shared_ptr<const ShowFacts> facts)
    : m_facts(std::move(facts))
    , m_letters(m_facts->seats->seatNoMax(), static_cast<char>(SeatState::Free))
    , m_owners(size_t(m_facts->seats->seatNoMax()))
{
}

const HoldRecord *ShowState::hold(HoldId id) const { return found(m_holds, id); }

const EntryRecord *ShowState::entry(EntryId id) const
{
    const auto waiting = m_waiting.find(id);
    return waiting == m_waiting.end() ? found(m_answered, id) : &waiting->second;
}

const AttemptRecord *ShowState::attempt(const AttemptId &id) const { return found(m_attempts, id); }

bool ShowState::asksAboutEqualSeats(HoldId id) const
{
    const HoldRecord *const record = hold(id);
    if (!record || record->letter != 'h')
        return false;
    const AttemptRecord *const paying = attempt(record->attempt);
    return paying && paying->open && paying->equalSeats;
}

const CommandRecord *ShowState::command(const CommandId &id) const { return found(m_commands, id); }

std::map<SeatNo, HoldId> ShowState::takeChangedSeats() { return std::exchange(m_changedSeats, {}); }

bool ShowState::canApply(const Event &event) const
{
    for (const SeatNo seat : event.seats)
        if (seat.value < 1 || seat.value > m_letters.size())
            return false;
    switch (event.change) {
    case Change::Hold:
    case Change::Block:
        return event.hold.isValid();
    case Change::Offer:
        return event.hold.isValid() && !hold(event.hold) && m_waiting.contains(event.entry);
    case Change::Join:
        return !entry(event.entry);
    case Change::Leave:
    case Change::Keep:
        return m_waiting.contains(event.entry);
    default:
        return hold(event.hold);
    }
}

void ShowState::apply(const Event &event)
{
    Q_ASSERT(event.version == m_version + 1 && event.show == m_facts->show);
    m_version = event.version;
    m_hash = event.hash;
    if (event.command.isValid())
        m_commands.insert(event.command, {event.version, event.fingerprint});
    switch (event.change) {
    case Change::Join:
        return join(event);
    case Change::Leave:
        return endEntry(event.entry, 'l');
    case Change::Keep:
        m_waiting.at(event.entry).atKiosk = false;
        return;
    case Change::Lose:
        m_attempts[event.attempt].open = false;
        return;
    case Change::Hold:
    case Change::Block:
    case Change::Offer:
        if (!m_holds.contains(event.hold))
            return beginHold(event);
        break;
    default:
        break;
    }
    applyToHold(event);
}

void ShowState::applyToHold(const Event &event)
{
    HoldRecord &record = m_holds[event.hold];
    switch (event.change) {
    case Change::Hold: // a hold that had ended is taken again, or equal seats
        record.seats = event.seats;
        record.expiresAtMs = event.expiresAtMs;
        if (event.attempt.isValid())
            m_attempts[event.attempt].equalSeats = true;
        setLetter(event.hold, record, 'h');
        return claim(event.seats, event.hold, 'h');
    case Change::Renew:
        m_ends.erase({record.expiresAtMs, event.hold});
        record.expiresAtMs = event.expiresAtMs;
        record.renewals = event.renewals;
        m_ends.insert({record.expiresAtMs, event.hold});
        return;
    case Change::Release:
        return endHold(record, event, 'r');
    case Change::Expire:
        return endHold(record, event, 'x');
    case Change::Unblock:
        return endHold(record, event, 'r');
    case Change::Pay:
        record.leftMs = record.expiresAtMs - event.atMs;
        record.payUntilMs = event.expiresAtMs;
        record.attempt = event.attempt;
        m_attempts.insert(event.attempt, {event.hold, true, event.detail == reservedDetail});
        setLetter(event.hold, record, 'p');
        return claim(event.seats, event.hold, 'p');
    case Change::Consent:
        record.payUntilMs = event.expiresAtMs;
        setLetter(event.hold, record, 'p');
        return claim(event.seats, event.hold, 'p');
    case Change::Decline:
        m_attempts[event.attempt].open = false;
        record.expiresAtMs = event.expiresAtMs;
        setLetter(event.hold, record, 'h');
        return claim(event.seats, event.hold, 'h');
    case Change::Sell:
        m_attempts[event.attempt].open = false;
        setLetter(event.hold, record, 's');
        return claim(event.seats, event.hold, 's');
    case Change::Accept:
        endEntry(record.entry, 'a');
        m_ends.erase({record.expiresAtMs, event.hold});
        record.expiresAtMs = event.expiresAtMs;
        setLetter(event.hold, record, 'h');
        return claim(event.seats, event.hold, 'h');
    case Change::Refund:
    case Change::Vacate:
        return giveBack(record, event);
    case Change::Reseat:
        record.seats += event.seats;
        return claim(event.seats, event.hold, 's');
    case Change::Block:
    case Change::Offer:
    case Change::Join:
    case Change::Leave:
    case Change::Lose:
    case Change::Keep:
        break;
    }
    Q_UNREACHABLE();
}

void ShowState::beginHold(const Event &event)
{
    HoldRecord record;
    record.holder = event.holder;
    record.seats = event.seats;
    const HoldRecord *const origin = hold(event.origin);
    record.beganAtMs = origin ? origin->beganAtMs : event.atMs;
    record.expiresAtMs = event.expiresAtMs;
    record.renewals = event.renewals;
    record.entry = event.entry;
    record.letter = 0;
    m_lastHold = std::max(m_lastHold, event.hold);
    HoldRecord &kept = *m_holds.insert(event.hold, record);
    setLetter(event.hold, kept, letterAfter(event.change));
    claim(event.seats, event.hold, letterAfter(event.change));
    if (event.change != Change::Offer)
        return;
    EntryRecord offered = m_waiting.at(event.entry);
    offered.letter = 'o';
    offered.hold = event.hold;
    m_waiting.erase(event.entry);
    m_answered.insert(event.entry, offered);
}

void ShowState::endHold(HoldRecord &record, const Event &event, char letter)
{
    if (record.letter == 'o')
        endEntry(record.entry, letter == 'x' ? 'x' : 'd');
    setLetter(event.hold, record, letter);
    free(event.seats);
}

void ShowState::giveBack(HoldRecord &record, const Event &event)
{
    for (const SeatNo seat : event.seats)
        record.seats.removeOne(seat);
    free(event.seats);
    if (record.seats.isEmpty() && event.change == Change::Refund)
        setLetter(event.hold, record, 'c');
}

// Keeps what is counted by letter in step.
void ShowState::setLetter(HoldId id, HoldRecord &record, char letter)
{
    const bool wasLive = record.isLive();
    if (endsByItself(record.letter))
        m_ends.erase({record.expiresAtMs, id});
    record.letter = letter;
    if (endsByItself(letter))
        m_ends.insert({record.expiresAtMs, id});
    if (record.isLive() != wasLive && (m_liveHolds[record.holder] += wasLive ? -1 : 1) == 0)
        m_liveHolds.remove(record.holder);
}

void ShowState::join(const Event &event)
{
    m_lastEntry = std::max(m_lastEntry, event.entry);
    m_waiting.emplace(event.entry, entryFrom(event));
    m_entryOfHolder.insert(event.holder, event.entry);
}

void ShowState::endEntry(EntryId id, char letter)
{
    const EntryRecord *const known = entry(id);
    Q_ASSERT(known);
    EntryRecord record = *known;
    record.letter = letter;
    m_waiting.erase(id);
    m_answered.insert(id, record);
    m_entryOfHolder.remove(record.holder);
}

void ShowState::claim(const SeatNos &seats, HoldId hold, char letter)
{
    for (const SeatNo seat : seats) {
        noteOwner(seat);
        HoldId &owner = m_owners[size_t(seat.value) - 1];
        m_taken += owner.isValid() ? 0 : 1;
        owner = hold;
        m_letters[seat.value - 1] = letter;
    }
}

void ShowState::free(const SeatNos &seats)
{
    for (const SeatNo seat : seats) {
        noteOwner(seat);
        HoldId &owner = m_owners[size_t(seat.value) - 1];
        m_taken -= owner.isValid() ? 1 : 0;
        owner = HoldId();
        m_letters[seat.value - 1] = static_cast<char>(SeatState::Free);
    }
}

void ShowState::noteOwner(SeatNo seat) { m_changedSeats.emplace(seat, ownerOf(seat)); }

} // namespace foyer::server::engine
