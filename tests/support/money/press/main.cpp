// Stands in for foyer-press where it does not matter what a paper looks like: draws nothing, and dies now and then.
#include "server/press/presswire.h"

#include <QRandomGenerator>
#include <unistd.h>

using namespace foyer::server;

int main()
{
    constexpr int diesOnceIn = 30;
    QByteArray request;
    while (receiveFrame(STDIN_FILENO, request)) {
        if (QRandomGenerator::global()->bounded(diesOnceIn) == 0)
            return EXIT_FAILURE;
        if (!sendFrame(STDIN_FILENO, pressAnswer(QByteArray("a paper"))))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
