// foyer-simulated-gateway: a payment gateway and a card terminal that move no money, for the demo and the tests.
#include "server/payment/simulator/service.h"
#include "server/payment/simulator/terminalservice.h"
#include "shared/core/log.h"
#include "shared/core/secretfile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>
#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::server;

namespace
{

void describe(QCommandLineParser &options)
{
    options.setApplicationDescription(
        u"A payment gateway that moves no money: what a card does is said by its token."_s);
    options.addHelpOption();
    options.addVersionOption();
    options.addOption({u"port"_s, u"Port on 127.0.0.1; 0 takes any free one."_s, u"number"_s, u"0"_s});
    options.addOption({u"journal"_s, u"File that keeps the payments across restarts."_s, u"path"_s});
    options.addOption(
        {u"terminal-port"_s, u"Port of a card terminal; without it there is none. 0: any."_s, u"number"_s});
    options.addOption({u"webhook-url"_s, u"Who is told what became of payments, as Stripe tells."_s, u"URL"_s});
    options.addOption({u"webhook-secret-file"_s, u"File with the secret that this is signed with."_s, u"path"_s});
}

Result<WebhookTarget> webhookTarget(const QCommandLineParser &options)
{
    if (!options.isSet(u"webhook-url"_s))
        return WebhookTarget {};
    const Result<QByteArray> secret = readSecretLine(options.value(u"webhook-secret-file"_s));
    if (!secret)
        return secret.error();
    return WebhookTarget {options.value(u"webhook-url"_s), *secret};
}

int complain(const QString &text)
{
    qCritical().noquote() << text;
    return EXIT_FAILURE;
}

int serve(const QCommandLineParser &options, const WebhookTarget &target)
{
    const SystemClock clock;
    const auto ledger = Ledger::open(options.value(u"journal"_s), clock);
    if (!ledger)
        return complain(ledger.error().detail);
    GatewayService service(**ledger, clock, target);
    TerminalService terminal(**ledger, service.next());
    QString places;
    const int port = service.listen(options.value(u"port"_s).toInt());
    if (port == 0)
        return complain(u"port %1 cannot be had"_s.arg(options.value(u"port"_s)));
    places += u"http://127.0.0.1:%1\n"_s.arg(port);
    if (options.isSet(u"terminal-port"_s)) {
        const quint16 terminalPort = terminal.listen(quint16(options.value(u"terminal-port"_s).toInt()));
        if (terminalPort == 0)
            return complain(u"port %1 cannot be had"_s.arg(options.value(u"terminal-port"_s)));
        places += u"127.0.0.1:%1\n"_s.arg(terminalPort);
    }
    QTextStream(stdout) << places << Qt::flush;
    return QCoreApplication::exec();
}

} // namespace

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
    describe(options);
    options.process(application);
    const Result<WebhookTarget> target = webhookTarget(options);
    if (!target)
        return complain(target.error().detail);
    std::thread([stopSignals] {
        int signalNumber = 0;
        sigwait(&stopSignals, &signalNumber);
        QCoreApplication::quit();
    }).detach();
    return serve(options, *target);
}
