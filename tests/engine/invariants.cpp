#include "tests/engine/invariants.h"

#include <map>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

using engine::HoldRecord;
using engine::ShowState;

template <class Do>
void forEachHold(const ShowState &state, Do &&doWith)
{
    for (HoldId id(1); id <= state.lastHold(); ++id.value)
        doWith(id, *state.hold(id));
}

// What the seats of a hold say, where it has any.
std::optional<char> seatLetter(char holdLetter)
{
    return "hpsob"_ba.contains(holdLetter) ? std::optional(holdLetter) : std::nullopt;
}

QString brokenSeats(const ShowState &state)
{
    std::map<SeatNo, std::pair<HoldId, char>> expected;
    QString broken;
    forEachHold(state, [&](HoldId id, const HoldRecord &record) {
        if (const auto letter = seatLetter(record.letter))
            for (const SeatNo seat : record.seats)
                if (!expected.emplace(seat, std::pair(id, *letter)).second)
                    broken = u"seat %1 has two owners"_s.arg(seat.value);
    });
    for (SeatNo seat(1); seat.value <= state.letters().size(); ++seat.value) {
        const auto found = expected.find(seat);
        const auto [owner, letter] = found == expected.end() ? std::pair(HoldId(), '.') : found->second;
        if (state.ownerOf(seat) != owner || state.letters().at(seat.value - 1) != letter)
            broken = u"seat %1 is not what its hold says"_s.arg(seat.value);
    }
    if (state.taken() != int(expected.size()))
        broken = u"%1 seats are counted as taken, %2 are"_s.arg(state.taken()).arg(expected.size());
    return broken;
}

QString brokenCounts(const ShowState &state, int holdsPerHolderMax)
{
    QHash<HolderId, int> live;
    QHash<HolderId, int> given; // by an offer, or for lost ones
    QString broken;
    forEachHold(state, [&](HoldId, const HoldRecord &record) {
        live[record.holder] += record.isLive() ? 1 : 0;
        const engine::AttemptRecord *const attempt = state.attempt(record.attempt);
        const bool isGiven = record.entry.isValid() || (attempt && attempt->equalSeats);
        given[record.holder] += record.isLive() && isGiven ? 1 : 0;
    });
    for (auto it = live.cbegin(); it != live.cend(); ++it) {
        if (state.liveHoldsOf(it.key()) != it.value())
            broken = u"a holder has %1 holds, not %2"_s.arg(it.value()).arg(state.liveHoldsOf(it.key()));
        if (it.key().isValid() && it.value() - given.value(it.key()) > holdsPerHolderMax)
            broken = u"a holder has %1 holds"_s.arg(it.value());
    }
    return broken;
}

// Domain rules 3, 4 and 5.
QString brokenTimes(const Stage &stage)
{
    const ShowState &state = stage.state();
    QString broken;
    forEachHold(state, [&](HoldId id, const HoldRecord &record) {
        if ((record.letter == 'h' || record.letter == 'o') && record.expiresAtMs <= stage.nowMs)
            broken = u"hold %1 has ended and still has its seats"_s.arg(id.value);
        if (record.renewals > stage.policy().renewals)
            broken = u"hold %1 was renewed too often"_s.arg(id.value);
    });
    std::vector<WaitingEntry> waiting;
    for (const auto &[id, record] : state.waiting())
        waiting.push_back({id, record.wish});
    if (!offersFor(*state.facts().seats, state.letters(), waiting).isEmpty())
        broken = u"seats are free that suit somebody who waits"_s;
    return broken;
}

QString brokenRows(const QList<engine::Event> &log, qsizetype first)
{
    for (qsizetype i = first; i < log.size(); ++i) {
        const QByteArray before = i == 0 ? engine::firstLogHash() : log.at(i - 1).hash;
        if (log.at(i).version != i + 1)
            return u"row %1 has the version %2"_s.arg(i + 1).arg(log.at(i).version);
        if (log.at(i).hash != engine::chainedHash(before, log.at(i)))
            return u"row %1 is not chained to the one before"_s.arg(i + 1);
        for (qsizetype other = first; other < i; ++other)
            if (log.at(i).command.isValid() && log.at(i).command == log.at(other).command)
                return u"a command led to two rows that are named after it"_s;
    }
    return {};
}

bool equal(const HoldRecord &a, const HoldRecord &b)
{
    return a.holder == b.holder && a.letter == b.letter && a.seats == b.seats && a.beganAtMs == b.beganAtMs
        && a.expiresAtMs == b.expiresAtMs && a.payUntilMs == b.payUntilMs && a.leftMs == b.leftMs
        && a.renewals == b.renewals && a.entry == b.entry && a.attempt == b.attempt;
}

bool equal(const engine::EntryRecord &a, const engine::EntryRecord &b)
{
    return a.holder == b.holder && a.letter == b.letter && a.wish.count == b.wish.count && a.wish.seats == b.wish.seats
        && a.wish.section == b.wish.section && a.wish.together == b.wish.together && a.atKiosk == b.atKiosk
        && a.joinedAtMs == b.joinedAtMs && a.hold == b.hold;
}

QString differenceOfRecords(const ShowState &a, const ShowState &b)
{
    QString difference;
    forEachHold(a, [&](HoldId id, const HoldRecord &record) {
        const bool same =
            b.hold(id) && equal(record, *b.hold(id)) && a.liveHoldsOf(record.holder) == b.liveHoldsOf(record.holder);
        if (!same)
            difference = u"hold %1 differs"_s.arg(id.value);
    });
    for (EntryId id(1); id <= a.lastEntry(); ++id.value)
        if (!b.entry(id) || !equal(*a.entry(id), *b.entry(id))
            || a.waitingEntryOf(a.entry(id)->holder) != b.waitingEntryOf(a.entry(id)->holder))
            difference = u"entry %1 differs"_s.arg(id.value);
    return difference;
}

} // namespace

QString brokenRule(const Stage &stage, qsizetype firstNewRow)
{
    for (const QString &broken :
         {brokenSeats(stage.state()), brokenCounts(stage.state(), stage.policy().holdsPerHolderMax), brokenTimes(stage),
          brokenRows(stage.log(), firstNewRow)})
        if (!broken.isEmpty())
            return broken;
    return {};
}

QString differenceAfterReplay(const Stage &stage)
{
    const ShowState &state = stage.state();
    ShowState again(stage.facts());
    for (const engine::Event &event : stage.log()) {
        if (!again.canApply(event))
            return u"row %1 does not apply"_s.arg(event.version);
        again.apply(event);
        const auto *const record = event.command.isValid() ? again.command(event.command) : nullptr;
        if (event.command.isValid() && (!record || record->version != event.version))
            return u"the command of row %1 is not recorded"_s.arg(event.version);
        const auto *const before = event.attempt.isValid() ? state.attempt(event.attempt) : nullptr;
        if (event.attempt.isValid() && (!before || before->hold != event.hold))
            return u"the attempt of row %1 is not recorded"_s.arg(event.version);
    }
    if (again.version() != state.version() || again.hash() != state.hash() || again.letters() != state.letters()
        || again.taken() != state.taken() || again.lastHold() != state.lastHold()
        || again.lastEntry() != state.lastEntry() || again.firstToEnd() != state.firstToEnd()
        || again.waiting().size() != state.waiting().size())
        return u"the states differ"_s;
    for (SeatNo seat(1); seat.value <= state.letters().size(); ++seat.value)
        if (again.ownerOf(seat) != state.ownerOf(seat))
            return u"seat %1 has another owner"_s.arg(seat.value);
    return differenceOfRecords(state, again);
}

} // namespace foyer::test
