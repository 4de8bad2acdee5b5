#include "server/audit/showreading.h"

#include "server/lanes/showlog.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::audit
{

namespace
{
constexpr int showsAtOnce = 1'000;

char letterFrom(const QString &text) { return text.isEmpty() ? '\0' : text.front().toLatin1(); }
} // namespace

void onlyLook(Database &database) { database.run("audit/one_view"); }

QList<ShowId> showsAfter(Database &database, ShowId show)
{
    QList<ShowId> shows;
    for (Row row : database.run("audit/shows", show, showsAtOnce))
        shows.append(row.next<ShowId>());
    return shows;
}

ShowReading::ShowReading(Database &database, PlanCache &plans, ShowId show)
    : m_database(database)
    , m_transaction(database)
    , m_show(show)
{
    std::optional<Row> row = database.one("audit/show", show);
    if (!row)
        return;
    auto facts = std::make_shared<engine::ShowFacts>();
    facts->show = show;
    facts->plan = row->next<PlanId>();
    facts->saleEndsAtMs = row->next<qint64>();
    m_version = row->next<qint64>();
    m_logHash = row->next<QByteArray>();
    m_taken = row->next<int>();
    m_lastLogged = row->next<qint64>();
    const auto index = plans.index(facts->plan, database);
    if (!index)
        throw DatabaseError("XX001", u"plan %1 cannot be read"_s.arg(facts->plan.value));
    facts->seats = *index;
    m_facts = facts;
}

void ShowReading::goThrough(LogVisitor &visitor)
{
    QList<Refusal> refusals = refusalsAfter({});
    qsizetype next = 0;
    const auto tellRefusalsBefore = [&](qint64 version) {
        while (next < refusals.size() && refusals.at(next).version < version) {
            visitor.refused(refusals.at(next));
            if (++next == refusals.size()) {
                refusals = refusalsAfter(refusals.last());
                next = 0;
            }
        }
    };
    for (qint64 version = 0; version < m_lastLogged; version += rowsAtOnce) {
        const QList<engine::Event> rows = readLog(m_database, m_show, version, version + rowsAtOnce);
        for (const engine::Event &row : rows) {
            tellRefusalsBefore(row.version);
            visitor.row(row);
        }
    }
    tellRefusalsBefore(logEndMax);
}

QList<Refusal> ShowReading::refusalsAfter(const Refusal &last)
{
    QList<Refusal> refusals;
    const qint64 version = last.arrival.number == 0 ? -1 : last.version;
    for (Row row :
         m_database.run("audit/refusals", m_show, version, last.arrival.node, last.arrival.number, refusalsAtOnce)) {
        Refusal refusal;
        refusal.version = row.next<qint64>();
        refusal.arrival.node = row.next<int>();
        refusal.arrival.number = row.next<qint64>();
        refusal.atMs = row.next<qint64>();
        refusal.holder = row.next<HolderId>();
        refusal.asked = row.next<QString>();
        refusal.seats = row.next<SeatNos>();
        refusal.error = row.next<QString>();
        refusals.append(refusal);
    }
    return refusals;
}

Tables ShowReading::tables()
{
    Tables tables;
    tables.version = m_version;
    tables.logHash = m_logHash;
    tables.taken = m_taken;
    readHolds(tables);
    readOthers(tables);
    return tables;
}

void ShowReading::readHolds(Tables &tables)
{
    for (Row row : m_database.run("audit/holds", m_show)) {
        const auto id = row.next<HoldId>();
        HoldRow &hold = tables.holds[id];
        hold.holder = row.next<HolderId>();
        hold.letter = letterFrom(row.next<QString>());
        hold.seats = row.next<SeatNos>();
        hold.beganAtMs = row.next<qint64>();
        hold.expiresAtMs = row.next<qint64>();
        hold.payUntilMs = row.next<qint64>();
        hold.renewals = row.next<int>();
    }
}

void ShowReading::readOthers(Tables &tables)
{
    for (Row row : m_database.run("audit/claims", m_show)) {
        const auto seat = row.next<SeatNo>();
        tables.claims[seat] = row.next<HoldId>();
    }
    for (Row row : m_database.run("audit/entries", m_show)) {
        const auto id = row.next<EntryId>();
        EntryRow &entry = tables.entries[id];
        entry.holder = row.next<HolderId>();
        entry.letter = letterFrom(row.next<QString>());
        entry.hold = row.next<HoldId>();
        entry.joinedAtMs = row.next<qint64>();
    }
    for (Row row : m_database.run("audit/bookings", m_show)) {
        const auto id = row.next<HoldId>();
        BookingRow &booking = tables.bookings[id];
        booking.attempt = row.next<AttemptId>();
        booking.holder = row.next<HolderId>();
        const auto ticketed = row.next<SeatNos>();
        booking.ticketed.insert(ticketed.begin(), ticketed.end());
    }
}

} // namespace foyer::server::audit
