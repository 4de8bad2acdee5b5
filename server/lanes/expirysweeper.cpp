#include "server/lanes/expirysweeper.h"

#include "server/lanes/lanes.h"

#include <QLoggingCategory>

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.expiry")

// What fails is found again by the next look. A lost database is told of by those who connect to it.
void report(const DatabaseError &error)
{
    if (!error.isConnectionLost())
        qCWarning(log).noquote() << "freeing seats failed:" << error.text();
}
} // namespace

ExpirySweeper::ExpirySweeper(Pool &pool, Lanes &lanes, ShowChanged showChanged)
    : m_pool(pool)
    , m_lanes(lanes)
    , m_showChanged(std::move(showChanged))
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &ExpirySweeper::look);
}

void ExpirySweeper::look()
{
    if (m_underWay > 0)
        return;
    ++m_underWay;
    const bool accepted = m_pool.submit([this](Database &database) {
        findLapsed(database);
        --m_underWay;
    });
    if (!accepted)
        --m_underWay;
}

void ExpirySweeper::findLapsed(Database &database)
{
    try {
        for (Row row : database.run("booking/lapsed_shows"))
            expire(row.next<ShowId>());
    } catch (const DatabaseError &error) {
        report(error);
    }
}

void ExpirySweeper::expire(ShowId show)
{
    ++m_underWay;
    const bool accepted = m_lanes.submit(show, [this, show](Database &database) {
        try {
            m_showChanged(show, database.value<qint64>("booking/expire", show));
        } catch (const DatabaseError &error) {
            report(error);
        }
        --m_underWay;
    });
    if (!accepted)
        --m_underWay;
}

} // namespace foyer::server
