// One look at a show, as of one moment: its log and what was refused, a page at a time, and what the tables say.
#pragma once

#include "server/audit/logvisitor.h"
#include "server/audit/tables.h"
#include "server/engine/showstate.h"
#include "server/lanes/plancache.h"

namespace foyer::server::audit
{

// Makes a connection one that only looks: each transaction sees one moment.
void onlyLook(Database &database);

// Shows of which anything was ever logged or claimed, after one of them, in order; a page. Empty: no more.
QList<ShowId> showsAfter(Database &database, ShowId show);

// The connection only looks. One reading at a time. Every function throws DatabaseError.
class ShowReading
{
public:
    static constexpr int rowsAtOnce = 2'000;
    static constexpr int refusalsAtOnce = 20'000; // each page sorts all of the show's

    ShowReading(Database &database, PlanCache &plans, ShowId show);

    bool exists() const { return m_facts != nullptr; }
    // What follows needs a show that exists.
    std::shared_ptr<const engine::ShowFacts> facts() const { return m_facts; } // without prices
    // The whole log from its first row on, or its rows as far as they can be read.
    void goThrough(LogVisitor &visitor);
    Tables tables();

private:
    QList<Refusal> refusalsAfter(const Refusal &last);
    void readHolds(Tables &tables);
    void readOthers(Tables &tables);

    Database &m_database;
    Transaction m_transaction;
    const ShowId m_show;
    std::shared_ptr<const engine::ShowFacts> m_facts;
    qint64 m_version = 0;
    QByteArray m_logHash;
    int m_taken = 0;
    qint64 m_lastLogged = 0;
};

} // namespace foyer::server::audit
