#include "server/app/auditcommand.h"

#include "server/app/console.h"
#include "server/audit/audit.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr QLatin1StringView usage("foyer-server audit show ID [--seat N] [options], or foyer-server audit check [ID] "
                                  "[options]");

Error wrongRequest() { return failure(ErrorCode::BadConfiguration, usage); }

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
    const auto print = [](const QString &line) { printLine(stdout, line); };
    if (request.what == AuditRequest::What::Show) {
        const Result<Nothing> told = audit::tell(database, *request.show, request.seat, print);
        return told ? exitDone : complain(exitWrongRequest, told.error().detail);
    }
    const Result<qint64> findings = audit::check(database, request.show, print);
    if (!findings)
        return complain(exitWrongRequest, findings.error().detail);
    return *findings == 0 ? exitDone : exitTrouble;
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
    return lookIntoDatabase(request->options, usage, [&](Database &database) { return look(*request, database); });
}

} // namespace foyer::server
