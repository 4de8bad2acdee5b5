#include "server/lanes/showcache.h"

#include "server/lanes/showlog.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

QList<LockedShow> lockShows(Database &database, const QList<ShowId> &shows)
{
    QList<LockedShow> locked;
    for (Row row : database.run("lanes/lock", shows)) {
        LockedShow show;
        show.show = row.next<ShowId>();
        show.version = row.next<qint64>();
        show.logHash = row.next<QByteArray>();
        show.plan = row.next<PlanId>();
        show.priceList = row.next<qint64>();
        show.saleEndsAtMs = row.next<qint64>();
        show.nowMs = row.next<qint64>();
        locked.append(show);
    }
    return locked;
}

std::unique_ptr<engine::ShowState> ShowCache::take(Database &database, const LockedShow &locked)
{
    const std::unique_ptr<Kept> kept(m_states.take(locked.show));
    std::unique_ptr<engine::ShowState> state = kept ? std::move(kept->state) : nullptr;
    const bool fits = state && state->facts().plan == locked.plan && state->facts().priceList == locked.priceList
        && state->facts().saleEndsAtMs == locked.saleEndsAtMs;
    if (fits && catchUp(database, locked, *state))
        return state;
    state = std::make_unique<engine::ShowState>(readFacts(database, locked));
    if (!catchUp(database, locked, *state))
        throw DatabaseError("XX001", u"the log of show %1 does not lead to its hash"_s.arg(locked.show.value));
    return state;
}

// False when this state is none that the log went through: the database is another one than it was.
bool ShowCache::catchUp(Database &database, const LockedShow &locked, engine::ShowState &state)
{
    if (state.hash() == locked.logHash)
        return true;
    const QList<engine::Event> rows = readLog(database, locked.show, state.version());
    for (const engine::Event &event : rows) {
        if (event.version != state.version() + 1 || !state.canApply(event))
            return false;
        state.apply(event);
    }
    state.takeChangedSeats();
    return state.hash() == locked.logHash;
}

// A single show never costs so much that it would not be kept at all: it would be read anew for each batch.
void ShowCache::giveBack(std::unique_ptr<engine::ShowState> state)
{
    const ShowId show = state->facts().show;
    const qint64 size = showOverheadSeats + state->letters().size() + state->version() * eventSeats;
    const auto cost = qsizetype(std::min<qint64>(size, m_states.maxCost()));
    auto kept = std::make_unique<Kept>(Kept {std::move(state), {}});
    kept->sinceProof.start();
    m_states.insert(show, kept.release(), cost);
}

const engine::ShowState *ShowCache::peek(ShowId show) const
{
    const Kept *const kept = m_states.object(show);
    return kept && !kept->sinceProof.hasExpired(momentMs) ? kept->state.get() : nullptr;
}

std::shared_ptr<const engine::ShowFacts> ShowCache::readFacts(Database &database, const LockedShow &locked)
{
    auto facts = std::make_shared<engine::ShowFacts>();
    facts->show = locked.show;
    facts->plan = locked.plan;
    facts->priceList = locked.priceList;
    facts->saleEndsAtMs = locked.saleEndsAtMs;
    const auto index = m_plans.index(locked.plan, database);
    if (!index)
        throw DatabaseError("XX001", u"plan %1 cannot be read"_s.arg(locked.plan.value));
    facts->seats = *index;
    const Prices &known = prices(database, locked, **index);
    facts->currency = known.currency;
    facts->prices = known.byType;
    return facts;
}

const ShowCache::Prices &ShowCache::prices(Database &database, const LockedShow &locked, const SeatIndex &seats)
{
    const std::pair key {locked.plan, locked.priceList};
    if (const Prices *const known = m_prices.object(key))
        return *known;
    auto read = std::make_unique<Prices>();
    for (Row row : database.run("lanes/facts", locked.priceList)) {
        read->currency = row.next<QString>();
        const auto category = row.next<std::optional<QString>>();
        const int at = category ? seats.categoryIndex(*category) : -1;
        if (at < 0)
            continue; // a price list serves many plans
        QList<qint64> &ofType = read->byType[row.next<QString>()];
        while (ofType.size() <= at)
            ofType.append(-1);
        ofType[at] = row.next<qint64>();
    }
    m_prices.insert(key, read.release());
    return *m_prices.object(key);
}

} // namespace foyer::server
