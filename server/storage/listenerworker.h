// The part of Listener that lives in its thread and owns the connection.
#pragma once

#include "server/storage/database.h"
#include "server/storage/reconnect.h"

#include <QObject>
#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>

namespace foyer::server
{

class ListenerWorker : public QObject
{
    Q_OBJECT
public:
    ListenerWorker(const ConnectionSettings &settings, QStringList channels);

    // Connects when there is no connection, asks for a sign of life when there is one; then again after a while.
    void check();

signals:
    void notified(const QString &channel, const QString &payload);
    void mayHaveMissed();

private:
    void listen();
    void deliver();
    void lose();

    Database m_database;
    Reconnect m_reconnect;
    const QStringList m_channels;
    QTimer m_timer;
    QSocketNotifier *m_socket = nullptr; // while listening
};

} // namespace foyer::server
