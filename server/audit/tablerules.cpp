#include "server/audit/tablerules.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::audit
{

namespace
{

using engine::ShowState;

class Comparison
{
public:
    Comparison(const ShowState &state, const Tables &tables)
        : m_state(state)
        , m_tables(tables)
    {
    }

    Findings findings()
    {
        compareClaims();
        for (const auto &[id, row] : m_tables.holds)
            compareHold(id, row);
        for (const auto &[id, row] : m_tables.entries)
            compareEntry(id, row);
        for (const auto &[id, row] : m_tables.bookings)
            compareBooking(id, row);
        findMissing();
        if (m_tables.taken != m_state.taken())
            add(u"%1 seats are counted as taken, the log says %2"_s.arg(m_tables.taken).arg(m_state.taken()));
        return m_findings;
    }

private:
    void add(const QString &what) { m_findings += Finding {m_state.facts().show, 0, what}; }

    void compareClaims()
    {
        for (const auto &[seat, hold] : m_tables.claims) {
            const bool known = seat.value >= 1 && seat.value <= m_state.letters().size();
            if (!known || m_state.ownerOf(seat) != hold)
                add(u"seat %1 is claimed for hold %2, the log does not say so"_s.arg(seat.value).arg(hold.value));
        }
        for (SeatNo seat(1); seat.value <= m_state.letters().size(); ++seat.value)
            if (m_state.ownerOf(seat).isValid() && !m_tables.claims.contains(seat))
                add(u"seat %1 is not claimed, the log gives it to hold %2"_s.arg(seat.value)
                        .arg(m_state.ownerOf(seat).value));
    }

    void compareHold(HoldId id, const HoldRow &row)
    {
        const engine::HoldRecord *const record = m_state.hold(id);
        if (!record)
            return add(u"the log does not know hold %1"_s.arg(id.value));
        const qint64 payUntilMs = record->letter == 'p' ? record->payUntilMs : 0;
        const bool same = row.holder == record->holder && row.letter == record->letter && row.seats == record->seats
            && row.beganAtMs == record->beganAtMs && row.expiresAtMs == record->expiresAtMs
            && row.payUntilMs == payUntilMs && row.renewals == record->renewals;
        if (!same)
            add(u"hold %1 is not what the log says"_s.arg(id.value));
    }

    void compareEntry(EntryId id, const EntryRow &row)
    {
        const engine::EntryRecord *const record = m_state.entry(id);
        if (!record)
            return add(u"the log does not know entry %1 of the waitlist"_s.arg(id.value));
        const bool same = row.holder == record->holder && row.letter == record->letter && row.hold == record->hold
            && row.joinedAtMs == record->joinedAtMs;
        if (!same)
            add(u"entry %1 of the waitlist is not what the log says"_s.arg(id.value));
    }

    // A hold that is sold, or was until its last seat was given back.
    void compareBooking(HoldId id, const BookingRow &row)
    {
        const engine::HoldRecord *const record = m_state.hold(id);
        if (!record || (record->letter != 's' && record->letter != 'c'))
            return add(u"the log does not know booking %1"_s.arg(id.value));
        if (row.attempt != record->attempt || row.holder != record->holder)
            add(u"booking %1 is not what the log says"_s.arg(id.value));
        if (row.ticketed != std::set<SeatNo>(record->seats.begin(), record->seats.end()))
            add(u"the valid tickets of booking %1 are not for its seats"_s.arg(id.value));
    }

    void findMissing()
    {
        for (HoldId id(1); id <= m_state.lastHold(); ++id.value) {
            const engine::HoldRecord *const record = m_state.hold(id);
            if (!record)
                continue;
            if (!m_tables.holds.contains(id))
                add(u"hold %1 of the log is missing"_s.arg(id.value));
            if ((record->letter == 's' || record->letter == 'c') && !m_tables.bookings.contains(id))
                add(u"booking %1 of the log is missing"_s.arg(id.value));
        }
        for (EntryId id(1); id <= m_state.lastEntry(); ++id.value)
            if (m_state.entry(id) && !m_tables.entries.contains(id))
                add(u"entry %1 of the waitlist is missing"_s.arg(id.value));
    }

    const ShowState &m_state;
    const Tables &m_tables;
    Findings m_findings;
};

} // namespace

Findings differences(const ShowState &state, const Tables &tables) { return Comparison(state, tables).findings(); }

} // namespace foyer::server::audit
