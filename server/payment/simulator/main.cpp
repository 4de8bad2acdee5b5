// foyer-simulated-gateway: a payment gateway that moves no money, for the demo and the tests.
#include "server/payment/simulator/service.h"
#include "shared/core/log.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

int main(int argc, char **argv)
{
    sigset_t stopSignals;
    sigemptyset(&stopSignals);
    sigaddset(&stopSignals, SIGTERM);
    sigaddset(&stopSignals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &stopSignals, nullptr);

    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(FOYER_VERSION));
    installLog(LogFormat::Text);
    QCommandLineParser options;
    options.setApplicationDescription(
        u"A payment gateway that moves no money: what a card does is said by its token."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({u"port"_s, u"Port on 127.0.0.1; 0 takes any free one."_s, u"number"_s, u"0"_s});
    options.addOption({u"journal"_s, u"File that keeps the payments across restarts."_s, u"path"_s});
    options.process(application);

    const SystemClock clock;
    const auto ledger = Ledger::open(options.value(u"journal"_s), clock);
    if (!ledger) {
        qCritical().noquote() << ledger.error().detail;
        return 1;
    }
    GatewayService service(**ledger);
    const int port = service.listen(options.value(u"port"_s).toInt());
    if (port == 0) {
        qCritical().noquote() << u"port %1 cannot be had"_s.arg(options.value(u"port"_s));
        return 1;
    }
    QTextStream(stdout) << "http://127.0.0.1:" << port << Qt::endl;
    int signalNumber = 0;
    sigwait(&stopSignals, &signalNumber);
    return 0;
}
