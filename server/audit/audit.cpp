#include "server/audit/audit.h"

#include "server/audit/seatstory.h"
#include "server/audit/showchecker.h"
#include "server/audit/showreading.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::audit
{

namespace
{

const QByteArray dataException("22000"); // what readLog throws for a row that says what no row can say

Error noSuchShow(ShowId show) { return failure(ErrorCode::NotFound, u"There is no show %1."_s.arg(show.value)); }

struct Totals {
    qint64 shows = 0;
    qint64 rows = 0;
    qint64 refusals = 0;
    qint64 findings = 0;
};

class Check
{
public:
    Check(Database &database, const PrintLine &print)
        : m_database(database)
        , m_print(print)
    {
    }

    // False when there is no such show.
    bool show(ShowId id)
    {
        ShowReading reading(m_database, m_plans, id);
        if (!reading.exists())
            return false;
        ShowChecker checker(reading.facts());
        try {
            reading.goThrough(checker);
            checker.end(reading.tables());
        } catch (const DatabaseError &error) {
            if (error.sqlState() != dataException)
                throw;
            tell({id, 0, u"the log cannot be read: %1"_s.arg(error.text())});
        }
        for (const Finding &finding : checker.findings())
            tell(finding);
        ++m_totals.shows;
        m_totals.rows += checker.rows();
        m_totals.refusals += checker.refusals();
        return true;
    }

    qint64 end() const
    {
        m_print(
            u"%1 shows, %2 rows of the log, %3 refusals: %4"_s.arg(m_totals.shows)
                .arg(m_totals.rows)
                .arg(m_totals.refusals)
                .arg(m_totals.findings == 0 ? u"nothing wrong was found"_s : u"%1 findings"_s.arg(m_totals.findings)));
        return m_totals.findings;
    }

private:
    void tell(const Finding &finding)
    {
        ++m_totals.findings;
        const QString version = finding.version > 0 ? u", version %1"_s.arg(finding.version) : QString();
        m_print(u"show %1%2: %3"_s.arg(QString::number(finding.show.value), version, finding.what));
    }

    Database &m_database;
    const PrintLine &m_print;
    PlanCache m_plans;
    Totals m_totals;
};

} // namespace

Result<Nothing> tell(Database &database, ShowId show, std::optional<SeatNo> seat, const PrintLine &print)
{
    onlyLook(database);
    PlanCache plans;
    ShowReading reading(database, plans, show);
    if (!reading.exists())
        return noSuchShow(show);
    if (seat && reading.facts()->seats->indexOf(*seat) < 0)
        return failure(ErrorCode::SeatUnknown, u"Show %1 has no seat %2."_s.arg(show.value).arg(seat->value));
    print(SeatStory::heading());
    SeatStory story(seat, print);
    reading.goThrough(story);
    return Nothing {};
}

Result<qint64> check(Database &database, std::optional<ShowId> show, const PrintLine &print)
{
    onlyLook(database);
    Check check(database, print);
    if (show) {
        if (!check.show(*show))
            return noSuchShow(*show);
        return check.end();
    }
    for (QList<ShowId> shows = showsAfter(database, {}); !shows.isEmpty(); shows = showsAfter(database, shows.last()))
        for (const ShowId id : shows)
            check.show(id);
    return check.end();
}

} // namespace foyer::server::audit
