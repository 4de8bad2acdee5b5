#include "server/storage/reconnect.h"

#include <QLoggingCategory>

namespace foyer::server
{

Q_LOGGING_CATEGORY(logStorage, "foyer.storage")

int Reconnect::msUntilDue() const
{
    return m_sinceFailure.isValid() ? int(qMax(qint64(0), m_pauseMs - m_sinceFailure.elapsed())) : 0;
}

bool Reconnect::attempt()
{
    if (m_database.isOpen())
        return true;
    if (msUntilDue() > 0)
        return false;
    try {
        m_database.open();
    } catch (const DatabaseError &error) {
        if (!m_told)
            qCWarning(logStorage).noquote() << "no database:" << error.text();
        m_told = true;
        m_pauseMs = qBound(reconnectMsMin, 2 * m_pauseMs, reconnectMsMax);
        m_sinceFailure.start();
        return false;
    }
    if (m_told)
        qCInfo(logStorage) << "the database is back";
    m_told = false;
    m_pauseMs = 0;
    m_sinceFailure.invalidate();
    return true;
}

} // namespace foyer::server
