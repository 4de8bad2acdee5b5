#include "server/payment/simulator/manner.h"

#include <cstdlib>
#include <httplib.h>

namespace foyer::server
{

namespace
{
// A body that is promised and does not come: httplib hangs up.
void breakOff(httplib::Response &response)
{
    response.body.clear();
    response.set_content_provider(1, "application/json", [](size_t, size_t, httplib::DataSink &) { return false; });
}
} // namespace

void Manner::apply(const QString &token, GatewayState state, bool isFirst, httplib::Response &response)
{
    switch (behaviourOf(token)) {
    case Behaviour::Approve:
    case Behaviour::Decline:
    case Behaviour::TellTwice:
        return;
    case Behaviour::AnswerLate:
        return isFirst ? wait(slowMs) : void();
    case Behaviour::ApproveLate:
    case Behaviour::NeverAnswer:
        return state == GatewayState::Pending ? wait(silentForMs) : void();
    case Behaviour::LoseConnection:
        return isFirst ? breakOff(response) : void();
    case Behaviour::Die:
        if (isFirst)
            std::_Exit(diedExitCode);
        return;
    }
}

void Manner::wait(int ms)
{
    std::unique_lock lock(m_mutex);
    m_stopRequested.wait_for(lock, std::chrono::milliseconds(ms), [this] { return m_stopping; });
}

void Manner::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_stopRequested.notify_all();
}

} // namespace foyer::server
