#include "server/app/auditcommand.h"

#include "server/app/configuration.h"
#include "server/app/databasehome.h"
#include "server/app/options.h"
#include "server/audit/audit.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr QLatin1StringView usage("foyer-server audit show ID [--seat N] [options], or foyer-server audit check [ID] "
                                  "[options]");

Error wrongRequest() { return failure(ErrorCode::BadConfiguration, usage); }

void print(std::FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
}

int complain(int exitCode, const QString &sentence)
{
    print(stderr, u"foyer-server: "_s + sentence);
    return exitCode;
}

template <class Id>
std::optional<Id> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool fits = isNumber && number > 0 && number <= std::numeric_limits<typename Id::Value>::max();
    return fits ? std::optional(Id(typename Id::Value(number))) : std::nullopt;
}

int look(const AuditRequest &request, Database &database)
{
    const auto printLine = [](const QString &line) { print(stdout, line); };
    if (request.what == AuditRequest::What::Show) {
        const Result<Nothing> told = audit::tell(database, *request.show, request.seat, printLine);
        return told ? exitNothingFound : complain(exitWrongRequest, told.error().detail);
    }
    const Result<qint64> findings = audit::check(database, request.show, printLine);
    if (!findings)
        return complain(exitWrongRequest, findings.error().detail);
    return *findings == 0 ? exitNothingFound : exitFound;
}

} // namespace

Result<AuditRequest> AuditRequest::read(const QStringList &arguments)
{
    AuditRequest request;
    QStringList left = arguments;
    const QString what = left.isEmpty() ? QString() : left.takeFirst();
    if (what != "show"_L1 && what != "check"_L1)
        return wrongRequest();
    request.what = what == "show"_L1 ? What::Show : What::Check;
    if (!left.isEmpty() && !left.first().startsWith(u"--")) {
        request.show = idFrom<ShowId>(left.takeFirst());
        if (!request.show)
            return wrongRequest();
    }
    if (const qsizetype at = left.indexOf("--seat"_L1); at >= 0) {
        request.seat = idFrom<SeatNo>(left.value(at + 1));
        if (!request.seat || request.what != What::Show)
            return wrongRequest();
        left.remove(at, 2);
    }
    if (request.what == What::Show && !request.show)
        return wrongRequest();
    request.options = left;
    return request;
}

int runAudit(const QStringList &arguments)
{
    const Result<AuditRequest> request = AuditRequest::read(arguments);
    if (!request)
        return complain(exitWrongRequest, request.error().detail);
    const Result<Configuration> configuration = Configuration::read(ConfigurationSources::ofProcess(request->options));
    if (!configuration)
        return complain(exitWrongRequest, configuration.error().detail);
    if (configuration->action() != Action::Run)
        return complain(exitWrongRequest, usage);

    DatabaseHome home(*configuration);
    if (const auto joined = home.join(); !joined)
        return complain(exitCannotLook, joined.error().detail);
    int exitCode = exitCannotLook;
    try {
        Database database(home.serverConnection());
        database.open();
        exitCode = look(*request, database);
    } catch (const DatabaseError &error) {
        complain(exitCannotLook, u"The database cannot be read: %1"_s.arg(withoutSecrets(error.text())));
    }
    home.stop();
    return exitCode;
}

} // namespace foyer::server
