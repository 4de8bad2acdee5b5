#include "client/logic/device/statusreporter.h"

namespace foyer::client
{

StatusReporter::StatusReporter(Api &api, const QString &version, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_report.version = version;
    m_timer.start(protocol::reportSeconds * 1000);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        emit due();
        send();
    });
    connect(&m_api, &Api::connectionChanged, this, &StatusReporter::send);
}

void StatusReporter::setPrinter(protocol::Health printer, protocol::PaperLevel paper)
{
    protocol::DeviceReport report = m_report;
    report.printer = printer;
    report.paper = paper;
    set(report);
}

void StatusReporter::setTerminal(protocol::Health terminal)
{
    protocol::DeviceReport report = m_report;
    report.terminal = terminal;
    set(report);
}

void StatusReporter::set(const protocol::DeviceReport &report)
{
    if (report == m_report)
        return;
    m_report = report;
    send();
}

// A report that is lost is followed by the next one.
void StatusReporter::send()
{
    if (m_api.connection() == Connection::Up && m_api.welcome()->device)
        m_api.send(protocol::ReportDevice {m_report});
}

} // namespace foyer::client
