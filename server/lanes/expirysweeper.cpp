#include "server/lanes/expirysweeper.h"

#include "server/lanes/lanes.h"

#include <QLoggingCategory>

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.expiry")
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
        const bool everything = m_lookAtEverything.exchange(false);
        for (Row row : database.run("booking/lapsed_shows", everything ? lookAtEverythingSeconds : lookBackSeconds))
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

// What failed is found again by a later look. A lost database is told of by those who connect to it.
void ExpirySweeper::report(const DatabaseError &error)
{
    m_lookAtEverything = true;
    if (!error.isConnectionLost())
        qCWarning(log).noquote() << "freeing seats failed:" << error.text();
}

} // namespace foyer::server
