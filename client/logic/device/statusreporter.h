// Tells the server how this device is: every 30 seconds, and when that has changed.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/devicereport.h"

#include <QTimer>

namespace foyer::client
{

class StatusReporter : public QObject
{
    Q_OBJECT
public:
    explicit StatusReporter(Api &api, const QString &version, QObject *parent = nullptr);

    void setPrinter(protocol::Health printer, protocol::PaperLevel paper);
    void setTerminal(protocol::Health terminal);

signals:
    // Just before a report that is due: time to look how things are.
    void due();

private:
    void set(const protocol::DeviceReport &report);
    void send();

    Api &m_api;
    protocol::DeviceReport m_report;
    QTimer m_timer;
};

} // namespace foyer::client
