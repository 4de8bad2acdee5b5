#include "server/storage/listenerworker.h"

#include "server/storage/pool.h"

namespace foyer::server
{

ListenerWorker::ListenerWorker(const ConnectionSettings &settings, QStringList channels)
    : m_database(settings)
    , m_reconnect(m_database)
    , m_channels(std::move(channels))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ListenerWorker::check);
}

void ListenerWorker::check()
{
    try {
        if (m_socket) {
            m_database.run("storage/ping"); // may take notifications in with its answer
            deliver();
        } else if (m_reconnect.attempt()) {
            listen();
        }
    } catch (const DatabaseError &) {
        lose();
    }
    m_timer.start(m_socket ? healthCheckMs : qMax(reconnectMsMin, m_reconnect.msUntilDue()));
}

void ListenerWorker::listen()
{
    for (const QString &channel : m_channels)
        m_database.listen(channel);
    m_socket = new QSocketNotifier(m_database.socket(), QSocketNotifier::Read, this);
    connect(m_socket, &QSocketNotifier::activated, this, [this] {
        try {
            deliver();
        } catch (const DatabaseError &) {
            lose();
            m_timer.start(0);
        }
    });
    emit mayHaveMissed();
    deliver();
}

void ListenerWorker::deliver()
{
    const QList<Notification> notifications = m_database.takeNotifications();
    for (const Notification &notification : notifications)
        emit notified(notification.channel, notification.payload);
}

void ListenerWorker::lose()
{
    if (m_socket) {
        m_socket->setEnabled(false); // it may be the one that called
        m_socket->deleteLater();
        m_socket = nullptr;
    }
    m_database.close();
}

} // namespace foyer::server
