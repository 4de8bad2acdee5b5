#include "server/app/run.h"

#include "server/app/application.h"
#include "server/app/auditcommand.h"
#include "server/app/devicecommand.h"
#include "server/app/helpcommand.h"
#include "server/app/limitscommand.h"
#include "server/app/membercommand.h"
#include "server/app/openfiles.h"
#include "server/app/paymentscommand.h"
#include "server/app/unixsignals.h"
#include "shared/core/watchdogfeeder.h"
#include "shared/protocol/asyncapi.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

int print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    return exitOk;
}

int complain(int exitCode, const Error &error)
{
    const QByteArray line = "foyer-server: " + error.detail.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    return exitCode;
}

void installLogging(const Configuration &configuration)
{
    installLog(configuration.logFormat());
    const QString level = configuration.text(u"log-level"_s);
    QLoggingCategory::setFilterRules(u"*.debug=%1\n*.info=%2\nqt.*.debug=false\n"_s.arg(
        level == "debug"_L1 ? u"true"_s : u"false"_s, level == "warning"_L1 ? u"false"_s : u"true"_s));
}

int serve(const Configuration &configuration)
{
    installLogging(configuration);
    allowManyOpenFiles();
    for (const QString &name : configuration.unknownVariables())
        qInfo().noquote() << "the environment variable" << name << "is not an option of the server";
    UnixSignals unixSignals;
    Application application(configuration);
    if (const auto started = application.start(); !started)
        return complain(started.error().code == ErrorCode::BadConfiguration ? exitBadConfiguration : exitCannotStart,
                        started.error());
    QObject::connect(&unixSignals, &UnixSignals::stopRequested, &application, &Application::stop);
    QObject::connect(&application, &Application::finished, qApp, &QCoreApplication::quit);
    const WatchdogFeeder watchdog;
    return QCoreApplication::exec();
}

} // namespace

int runServer(const QStringList &arguments)
{
    if (arguments.value(0) == "payments"_L1)
        return runPayments(arguments.mid(1));
    if (arguments.value(0) == "audit"_L1)
        return runAudit(arguments.mid(1));
    if (arguments.value(0) == "device"_L1)
        return runDevice(arguments.mid(1));
    if (arguments.value(0) == "limits"_L1)
        return runLimits(arguments.mid(1));
    if (arguments.value(0) == "member"_L1)
        return runMember(arguments.mid(1));
    if (arguments.value(0) == "help"_L1)
        return runHelp(arguments.mid(1));
    const Result<Configuration> configuration = Configuration::read(ConfigurationSources::ofProcess(arguments));
    if (!configuration)
        return complain(exitBadConfiguration, configuration.error());
    switch (configuration->action()) {
    case Action::PrintConfig:
        return print(configuration->print());
    case Action::PrintAsyncApi:
        return print(QString::fromUtf8(protocol::asyncApiDocument()));
    case Action::PrintVersion:
        return print(u"foyer-server %1\n"_s.arg(QStringLiteral(FOYER_VERSION)));
    case Action::PrintHelp:
        return print(Configuration::help());
    case Action::Run:
        return serve(*configuration);
    }
    Q_UNREACHABLE();
}

} // namespace foyer::server
