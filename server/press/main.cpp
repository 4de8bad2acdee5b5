// foyer-press: draws the papers of foyer-server, which starts it and speaks to it by its standard input.
#include "server/press/presswire.h"

#include <QFile>
#include <QGuiApplication>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace foyer;
using namespace foyer::server;

namespace
{
constexpr int niceness =
    15; // where others want the processors it gets a few per cent of one: enough not to seem to hang

// Selling comes first. Where Linux divides the processors by sessions (autogroup), niceness counts only within one, so
// this process becomes one of its own, which is as nice.
void standBack()
{
    ::setpriority(PRIO_PROCESS, 0, niceness);
    ::setsid();
    QFile group(QStringLiteral("/proc/self/autogroup"));
    if (group.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        group.write(QByteArray::number(niceness));
}
} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGINT, SIG_IGN); // Ctrl-C at a terminal is meant for the server, which then finishes what it does
    standBack();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QByteArray request;
    while (receiveFrame(STDIN_FILENO, request))
        if (!sendFrame(STDIN_FILENO, pressAnswer(drawn(request))))
            return EXIT_FAILURE;
    return EXIT_SUCCESS;
}
