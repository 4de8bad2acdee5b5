#include "server/app/unixsignals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace foyer::server
{

namespace
{
// All that a handler may safely do is write one byte.
volatile sig_atomic_t pipeEnd = -1;

void passOn(int signal)
{
    const auto byte = static_cast<char>(signal);
    [[maybe_unused]] const auto written = ::write(pipeEnd, &byte, 1);
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}
} // namespace

UnixSignals::UnixSignals()
{
    if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe for signals");
    pipeEnd = m_ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UnixSignals::read);
    handle(SIGTERM, passOn);
    handle(SIGINT, passOn);
}

UnixSignals::~UnixSignals()
{
    handle(SIGTERM, SIG_DFL);
    handle(SIGINT, SIG_DFL);
    m_notifier.reset();
    ::close(m_ends[0]);
    ::close(m_ends[1]);
}

void UnixSignals::read()
{
    char signal = 0;
    while (::read(m_ends[0], &signal, 1) == 1)
        emit stopRequested(signal);
}

} // namespace foyer::server
