// When to try a lost connection again: after a pause that doubles with every failure.
#pragma once

#include "server/storage/database.h"

#include <QElapsedTimer>

namespace foyer::server
{

inline constexpr int reconnectMsMin = 50; // the pause after the first failure
inline constexpr int reconnectMsMax = 2000;

class Reconnect
{
public:
    explicit Reconnect(Database &database)
        : m_database(database)
    {
    }

    // Connects when there is no connection and the pause is over. True when there is a connection afterwards.
    bool attempt();
    // 0 when an attempt is due.
    int msUntilDue() const;

private:
    Database &m_database;
    QElapsedTimer m_sinceFailure; // invalid while all is well
    int m_pauseMs = 0;
    bool m_told = false; // the log has heard of the outage
};

} // namespace foyer::server
