#include "server/lanes/batchwriter.h"

#include "server/storage/sqlarray.h"
#include "server/storage/sqlrows.h"

#include <set>

namespace foyer::server
{

using engine::Event;

namespace
{

void addClaim(SqlRows &claims, ShowId show, SeatNo seat, HoldId hold)
{
    claims.beginRow();
    claims.add(show);
    claims.add(seat);
    claims.add(hold);
}

void addHold(SqlRows &holds, ShowId show, HoldId id, const engine::HoldRecord &record)
{
    holds.beginRow();
    holds.add(show);
    holds.add(id);
    holds.addUuid(record.holder.value);
    holds.addLetter(record.letter);
    holds.addList(record.seats);
    holds.addInstant(record.beganAtMs);
    holds.addInstant(record.expiresAtMs);
    if (record.letter == 'p')
        holds.addInstant(record.payUntilMs);
    else
        holds.addNull();
    holds.add(record.renewals);
}

void addEvent(SqlRows &log, const Event &event)
{
    log.beginRow();
    log.add(event.show);
    log.add(event.version);
    log.addInstant(event.atMs);
    log.addText(QByteArray(engine::changeName(event.change).data()));
    log.addLetter(engine::letterAfter(event.change));
    log.addList(event.seats);
    log.add(event.hold);
    log.addUuid(event.holder.value);
    if (event.expiresAtMs > 0)
        log.addInstant(event.expiresAtMs);
    else
        log.addNull();
    log.add(event.renewals);
    log.add(event.origin);
    log.add(event.entry);
    log.add(event.attempt);
    log.add(event.command);
    log.add(event.fingerprint);
    log.add(event.arrival.node);
    log.add(event.arrival.number);
    log.addText(event.detail);
    log.addBytes(event.hash);
}

// The node that began an attempt asks the gateway at once; due_at is when somebody else takes it up, should that node
// be gone.
void addAttempt(SqlRows &attempts, const engine::NewAttempt &attempt)
{
    attempts.beginRow();
    attempts.add(attempt.show);
    attempts.add(attempt.begin.attempt);
    attempts.add(attempt.begin.hold);
    attempts.addUuid(attempt.begin.holder.value);
    attempts.addText(QByteArrayLiteral("created"));
    attempts.add(attempt.begin.total.minor - attempt.begin.elsewhereMinor);
    attempts.addText(attempt.begin.total.currency);
    attempts.addText(attempt.begin.token);
    attempts.addList(attempt.begin.seats);
    attempts.addList(attempt.begin.priceTypes);
    attempts.addList(attempt.pricesMinor);
    attempts.addNull(); // the gateway's name for it
    attempts.addInstant(attempt.atMs);
    attempts.addInstant(attempt.atMs);
    attempts.addInstant(attempt.payUntilMs);
    attempts.addInstant(attempt.atMs + paymentLeaseSeconds * 1000LL);
    attempts.add(0); // tries
    attempts.addText(QByteArray(paymentMethodName(attempt.begin.method).data()));
    attempts.addList(attempt.begin.discountsMinor);
    attempts.add(attempt.begin.elsewhereMinor);
    attempts.add(false); // voiding
}

// Which rows besides the log changed, from the events of a batch.
struct Touched {
    std::set<std::pair<ShowId, HoldId>> holds;
    std::set<std::pair<ShowId, EntryId>> entries;

    explicit Touched(const QList<Event> &events)
    {
        for (const Event &event : events) {
            if (event.hold.isValid())
                holds.insert({event.show, event.hold});
            if (event.entry.isValid())
                entries.insert({event.show, event.entry});
        }
    }
};

struct Payments {
    SqlRows begun;
    SqlArray approvedShows, approvedIds, gatewayReferences, approvedTimes, bookings, references;
    SqlArray declinedShows, declinedIds, declinedTimes;

    Payments(Database &database, const engine::Effects &effects)
        : begun(database.rowType("payment_attempt"))
    {
        for (const engine::NewAttempt &attempt : effects.attempts)
            addAttempt(begun, attempt);
        for (const engine::Approval &approval : effects.approvals) {
            approvedShows.add(approval.show);
            approvedIds.add(approval.approve.attempt);
            gatewayReferences.addText(approval.approve.gatewayReference);
            approvedTimes.add(approval.atMs);
            bookings.add(approval.booking);
            references.addText(approval.approve.bookingReference);
        }
        for (const engine::Declined &declined : effects.declines) {
            declinedShows.add(declined.show);
            declinedIds.add(declined.attempt);
            declinedTimes.add(declined.atMs);
        }
    }
};

void writeSeatsAndPayments(Database &database, Transaction &transaction, BatchShows &shows,
                           const engine::Effects &effects, const Touched &touched)
{
    SqlRows freed(database.rowType("seat_claim")), made(database.rowType("seat_claim"));
    SqlRows madeHolds(database.rowType("hold")), changedHolds(database.rowType("hold"));
    SqlRows log(database.rowType("seat_log"));
    SqlArray changedShows, versions, hashes, taken;
    std::set<ShowId> changed;
    for (const Event &event : effects.events) {
        addEvent(log, event);
        changed.insert(event.show);
    }
    for (const ShowId show : changed) {
        engine::ShowState &state = *shows.at(show).state;
        changedShows.add(show);
        versions.add(state.version());
        hashes.addBytes(state.hash());
        taken.add(state.taken());
        for (const auto &[seat, before] : state.takeChangedSeats()) {
            const HoldId after = state.ownerOf(seat);
            if (after == before)
                continue;
            if (before.isValid())
                addClaim(freed, show, seat, before);
            if (after.isValid())
                addClaim(made, show, seat, after);
        }
    }
    for (const auto &[show, id] : touched.holds) {
        const BatchShow &of = shows.at(show);
        addHold(id > of.lastHoldBefore ? madeHolds : changedHolds, show, id, *of.state->hold(id));
    }
    const Payments payments(database, effects);
    transaction.commitWith("lanes/write", freed, made, madeHolds, changedHolds, log, changedShows, versions, hashes,
                           taken, payments.begun, payments.approvedShows, payments.approvedIds,
                           payments.gatewayReferences, payments.approvedTimes, payments.bookings, payments.references,
                           payments.declinedShows, payments.declinedIds, payments.declinedTimes);
}

void writeTickets(Database &database, const engine::Effects &effects)
{
    SqlArray refundedShows, refundedBookings, refundedSeats;
    SqlArray shows, bookings, from, to;
    for (const Event &event : effects.events)
        if (event.change == engine::Change::Refund)
            for (const SeatNo seat : event.seats) {
                refundedShows.add(event.show);
                refundedBookings.add(event.hold);
                refundedSeats.add(seat);
            }
    for (const engine::Moved &moved : effects.moves)
        for (qsizetype i = 0; i < moved.from.size(); ++i) {
            shows.add(moved.show);
            bookings.add(moved.booking);
            from.add(moved.from.at(i));
            to.add(moved.to.at(i));
        }
    if (!toSql(refundedShows).isNull || !toSql(shows).isNull)
        database.run("lanes/write_tickets", refundedShows, refundedBookings, refundedSeats, shows, bookings, from, to);
}

void writeReservations(Database &database, const engine::Effects &effects)
{
    SqlArray begunShows, begun, usedShows, used, freedShows, freed;
    for (const engine::NewAttempt &attempt : effects.attempts)
        if (attempt.begin.reserved) {
            begunShows.add(attempt.show);
            begun.add(attempt.begin.attempt);
        }
    for (const engine::Settled &settled : effects.settled) {
        (settled.used ? usedShows : freedShows).add(settled.show);
        (settled.used ? used : freed).add(settled.attempt);
    }
    if (!toSql(begunShows).isNull || !effects.settled.isEmpty())
        database.run("lanes/write_reservations", begunShows, begun, usedShows, used, freedShows, freed);
}

void writeProposals(Database &database, const engine::Effects &effects)
{
    if (effects.equalSeats.isEmpty() && effects.answered.isEmpty())
        return;
    SqlArray shows, attempts, lost, equal, times, answeredShows, answered, takes;
    for (const engine::EqualSeats &proposal : effects.equalSeats) {
        shows.add(proposal.show);
        attempts.add(proposal.attempt);
        lost.addList(proposal.lost);
        equal.addList(proposal.equal);
        times.add(proposal.untilMs);
    }
    for (const engine::Answered &answer : effects.answered) {
        answeredShows.add(answer.show);
        answered.add(answer.attempt);
        takes.add(answer.takes);
    }
    database.run("lanes/write_proposals", shows, attempts, lost, equal, times, answeredShows, answered, takes);
}

void writeEntries(Database &database, const BatchShows &shows, const Touched &touched)
{
    if (touched.entries.empty())
        return;
    SqlArray ofShows, ids, holders, states, wishes, holds, times;
    for (const auto &[show, id] : touched.entries) {
        const engine::EntryRecord &record = *shows.at(show).state->entry(id);
        ofShows.add(show);
        ids.add(id);
        holders.add(record.holder);
        states.addText(QByteArray(1, record.letter));
        wishes.addText(engine::joinDetail({record.holder, record.wish, record.atKiosk}));
        holds.add(record.hold);
        times.add(record.joinedAtMs);
    }
    database.run("lanes/write_entries", ofShows, ids, holders, states, wishes, holds, times);
}

} // namespace

// What every batch writes comes last, with the commit in the same message.
void writeBatch(Database &database, Transaction &transaction, BatchShows &shows, const engine::Effects &effects)
{
    writeRefusals(database, effects.refusals);
    if (effects.events.isEmpty())
        return transaction.commit();
    const Touched touched(effects.events);
    writeReservations(database, effects);
    writeProposals(database, effects);
    writeTickets(database, effects);
    writeEntries(database, shows, touched);
    writeSeatsAndPayments(database, transaction, shows, effects, touched);
}

void writeRefusals(Database &database, const QList<engine::Refused> &refusals)
{
    if (refusals.isEmpty())
        return;
    SqlArray shows, nodes, arrivals, times, holders, asked, seats, errors, versions;
    for (const engine::Refused &refused : refusals) {
        const QLatin1StringView error = errorName(refused.error);
        shows.add(refused.show);
        nodes.add(refused.arrival.node);
        arrivals.add(refused.arrival.number);
        times.add(refused.atMs);
        holders.add(refused.holder);
        asked.addText(QByteArray(refused.asked.data(), refused.asked.size()));
        seats.addList(refused.seats);
        errors.addText(QByteArray(error.data(), error.size()));
        versions.add(refused.version);
    }
    database.run("lanes/keep_refusals", shows, nodes, arrivals, times, holders, asked, seats, errors, versions);
}

} // namespace foyer::server
