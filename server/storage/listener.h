// Hears what other nodes say through PostgreSQL's NOTIFY, in a thread of its own, whatever happens to the connection.
#pragma once

#include "server/storage/database.h"

#include <QObject>
#include <QStringList>
#include <QThread>

namespace foyer::server
{

// Notifications are hints: what is sent while the connection is away is lost. Whoever hears mayHaveMissed() reads
// from the log what it does not know yet. Send with Database::run("storage/notify", channel, payload), after the
// commit.
class Listener : public QObject
{
    Q_OBJECT
public:
    Listener(ConnectionSettings settings, QStringList channels, QObject *parent = nullptr);
    // Ends the thread.
    ~Listener() override;

    // Begins to listen; connects, and connects again with growing pauses, by itself. Connect the signals before.
    void start();

signals:
    // From the listener's thread: receivers in other threads get them queued.
    void notified(const QString &channel, const QString &payload);
    // Each time listening has begun: the first time and after every lost connection.
    void mayHaveMissed();

private:
    const ConnectionSettings m_settings;
    const QStringList m_channels;
    QThread m_thread;
};

} // namespace foyer::server
