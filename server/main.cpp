#include "server/app/run.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("foyer-server"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    return foyer::server::runServer(QCoreApplication::arguments().mid(1));
}
