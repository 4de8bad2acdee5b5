// Which paired devices are connected here: tells them of their settings when they change, and ends those that were
// revoked.
#pragma once

#include "server/dispatch/session.h"
#include "shared/protocol/devicereport.h"

#include <QHash>
#include <QSet>

namespace foyer::server
{

class Database;
class Metrics;

// Any thread.
class DeviceSessions
{
public:
    explicit DeviceSessions(Metrics &metrics);
    ~DeviceSessions();
    Q_DISABLE_COPY_MOVE(DeviceSessions)

    // A device was greeted with these settings.
    void greeted(const std::shared_ptr<Session> &session, const Caller &caller, const protocol::Settings &told);
    void closed(const Session &session);
    void reported(const Caller &device, const protocol::DeviceReport &report);

    // Compares with the database. Throws DatabaseError.
    void look(Database &database);

    int connected() const;
    int needingHelp() const;

private:
    struct Member {
        std::shared_ptr<Session> session;
        QByteArray keyHash;
        QString name;
        protocol::Settings told;
        qint64 seq = 0;
        bool needsHelp = false;
    };

    QSet<QByteArray> keys() const;
    static void push(Member &member, const protocol::DeviceNews &news);
    static void revoke(Member &member);

    Metrics &m_metrics;
    mutable std::mutex m_mutex;
    std::map<SessionId, Member> m_members; // guarded by m_mutex
};

} // namespace foyer::server
