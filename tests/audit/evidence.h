// Everything that the audit of one show looks at, to be tampered with by tests.
#pragma once

#include "server/audit/showchecker.h"
#include "tests/engine/stage.h"

namespace foyer::test
{

namespace audit = server::audit;

struct Evidence {
    std::shared_ptr<engine::ShowFacts> facts;
    QList<engine::Event> log;
    QList<audit::Refusal> refusals;
    audit::Tables tables;

    // As an honest server leaves it behind.
    explicit Evidence(const Stage &stage)
        : facts(stage.facts())
        , log(stage.log())
    {
        for (const engine::Refused &refused : stage.effects().refusals)
            refusals += {refused.arrival,          refused.atMs,   refused.holder, refused.asked, refused.seats,
                         errorName(refused.error), refused.version};
        const engine::ShowState &state = stage.state();
        tables.version = state.version();
        tables.logHash = state.hash();
        tables.taken = state.taken();
        for (SeatNo seat(1); seat.value <= state.letters().size(); ++seat.value)
            if (state.ownerOf(seat).isValid())
                tables.claims[seat] = state.ownerOf(seat);
        for (HoldId id(1); id <= state.lastHold(); ++id.value) {
            const engine::HoldRecord &hold = *state.hold(id);
            tables.holds[id] = {hold.holder,    hold.letter,      hold.seats,
                                hold.beganAtMs, hold.expiresAtMs, hold.letter == 'p' ? hold.payUntilMs : 0,
                                hold.renewals};
            if (hold.letter == 's' || hold.letter == 'c')
                tables.bookings[id] = {hold.attempt, hold.holder, {hold.seats.begin(), hold.seats.end()}};
        }
        for (EntryId id(1); id <= state.lastEntry(); ++id.value) {
            const engine::EntryRecord &entry = *state.entry(id);
            tables.entries[id] = {entry.holder, entry.letter, entry.hold, entry.joinedAtMs};
        }
    }

    // Who tampers and knows how the chain is made: versions and hashes fit again, from the first row to the head.
    void chainAnew()
    {
        QByteArray hash = engine::firstLogHash();
        qint64 version = 0;
        for (engine::Event &event : log) {
            event.version = ++version;
            hash = event.hash = engine::chainedHash(hash, event);
        }
        tables.version = version;
        tables.logHash = hash;
    }

    audit::Findings findings() const
    {
        audit::ShowChecker checker(facts);
        qsizetype next = 0;
        const auto refuseBefore = [&](qint64 version) {
            for (; next < refusals.size() && refusals.at(next).version < version; ++next)
                checker.refused(refusals.at(next));
        };
        for (const engine::Event &event : log) {
            refuseBefore(event.version);
            checker.row(event);
        }
        refuseBefore(std::numeric_limits<qint64>::max());
        checker.end(tables);
        return checker.findings();
    }
};

} // namespace foyer::test
