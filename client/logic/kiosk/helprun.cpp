#include "client/logic/kiosk/helprun.h"

#include "client/net/whendone.h"

namespace foyer::client
{

HelpRun::HelpRun(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
    m_timer.setInterval(askMs);
    connect(&m_timer, &QTimer::timeout, this, &HelpRun::ask);
}

void HelpRun::call()
{
    if (m_isCalling || m_open)
        return;
    m_isCalling = true;
    emit changed();
    whenDone(m_api.send(protocol::CallHelp {}), this,
             [this, epoch = ++m_epoch](const Result<protocol::HelpCall> &call) {
                 if (epoch != m_epoch)
                     return;
                 m_isCalling = false;
                 if (call) {
                     m_timer.start();
                     told(*call);
                 } else {
                     emit changed();
                     emit failed(call.error());
                 }
             });
}

void HelpRun::end()
{
    if (m_open)
        m_api.send(protocol::EndHelp {m_open->number});
    over();
}

void HelpRun::recheck()
{
    if (m_open)
        ask();
}

void HelpRun::ask()
{
    if (m_api.connection() != Connection::Up)
        return;
    whenDone(m_api.send(protocol::GetHelp {m_open->number}), this,
             [this, epoch = m_epoch](const Result<protocol::HelpCall> &call) {
                 if (epoch != m_epoch)
                     return;
                 if (call)
                     told(*call);
                 else if (call.error().code == ErrorCode::NotFound)
                     over();
             });
}

void HelpRun::told(const protocol::HelpCall &call)
{
    if (m_open == call)
        return;
    const std::optional<QString> before = m_open ? m_open->answer : std::nullopt;
    m_open = call;
    emit changed();
    if (call.answer && call.answer != before)
        emit answered();
}

void HelpRun::over()
{
    ++m_epoch;
    m_timer.stop();
    m_isCalling = false;
    m_open.reset();
    emit changed();
}

} // namespace foyer::client
