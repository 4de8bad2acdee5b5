#include "server/lanes/expirysweeper.h"

#include "server/lanes/lanes.h"

#include <QLoggingCategory>

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.expiry")
} // namespace

ExpirySweeper::ExpirySweeper(Pool &pool, Lanes &lanes)
    : m_pool(pool)
    , m_lanes(lanes)
    , m_timer(this)
    , m_forgetTimer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &ExpirySweeper::look);
    connect(&m_forgetTimer, &QTimer::timeout, this, &ExpirySweeper::forgetContacts);
}

void ExpirySweeper::start()
{
    m_timer.start(sweepEveryMs);
    m_forgetTimer.start(forgetEveryMs);
    forgetContacts();
}

void ExpirySweeper::stop()
{
    m_timer.stop();
    m_forgetTimer.stop();
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

// What failed is found again by a later look. A lost database is told of by those who connect to it.
void ExpirySweeper::findLapsed(Database &database)
{
    try {
        const bool everything = m_lookAtEverything.exchange(false);
        for (Row row : database.run("lanes/lapsed_shows", everything ? lookAtEverythingSeconds : lookBackSeconds))
            expire(row.next<ShowId>());
    } catch (const DatabaseError &error) {
        m_lookAtEverything = true;
        if (!error.isConnectionLost())
            qCWarning(log).noquote() << "looking for lapsed holds failed:" << error.text();
    }
}

void ExpirySweeper::expire(ShowId show)
{
    ++m_underWay;
    engine::Command command;
    command.show = show;
    command.request = engine::FreeLapsed {};
    const bool accepted = m_lanes.submit(command, [this](const engine::Outcome &outcome) {
        if (!outcome)
            m_lookAtEverything = true;
        --m_underWay;
    });
    if (!accepted)
        --m_underWay;
}

// What could not be forgotten now is forgotten a minute later.
void ExpirySweeper::forgetContacts()
{
    (void)m_pool.submit([](Database &database) {
        try {
            database.run("waitlist/forget_ended");
        } catch (const DatabaseError &error) {
            if (!error.isConnectionLost())
                qCWarning(log).noquote() << "forgetting who waited failed:" << error.text();
        }
    });
}

} // namespace foyer::server
