// foyer-press: draws the papers of foyer-server, which starts it and speaks to it by its standard input.
#include "server/press/presswire.h"

#include <QGuiApplication>
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace foyer;
using namespace foyer::server;

namespace
{
constexpr int niceness = 10; // selling comes first
}

int main(int argc, char **argv)
{
    std::signal(SIGINT, SIG_IGN); // Ctrl-C at a terminal is meant for the server, which then finishes what it does
    ::setpriority(PRIO_PROCESS, 0, niceness);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QByteArray request;
    while (receiveFrame(STDIN_FILENO, request))
        if (!sendFrame(STDIN_FILENO, pressAnswer(drawn(request))))
            return EXIT_FAILURE;
    return EXIT_SUCCESS;
}
