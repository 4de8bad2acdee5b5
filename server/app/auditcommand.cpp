#include "server/app/auditcommand.h"

#include "server/app/console.h"
#include "server/audit/audit.h"
#include "shared/protocol/leaves.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr QLatin1StringView usage("foyer-server audit show ID [--seat N] [options], foyer-server audit check [ID] "
                                  "[options], or foyer-server audit actions [--days N] [options]");
constexpr int daysMax = 3660;
constexpr int actionsMax = 100'000;

Error wrongRequest() { return failure(ErrorCode::BadConfiguration, usage); }

template <class Id>
std::optional<Id> idFrom(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    const bool fits = isNumber && number > 0 && number <= std::numeric_limits<typename Id::Value>::max();
    return fits ? std::optional(Id(typename Id::Value(number))) : std::nullopt;
}

int listActions(int days, Database &database)
{
    const Rows rows = database.run("staff/actions", days, actionsMax);
    for (Row row : rows) {
        const QString at = row.next<QDateTime>().toString(Qt::ISODate);
        const auto actor = row.next<QString>(), action = row.next<QString>(), subject = row.next<QString>();
        const auto reason = row.next<QString>();
        const QString line = u"%1  %2  %3  %4"_s.arg(at, actor, action, subject);
        printLine(stdout, protocol::printable(reason.isEmpty() ? line : u"%1: %2"_s.arg(line, reason)));
    }
    if (rows.size() == actionsMax)
        printLine(stdout, u"There may be more: these are the %1 oldest."_s.arg(actionsMax));
    return exitDone;
}

int look(const AuditRequest &request, Database &database)
{
    if (request.what == AuditRequest::What::Actions)
        return listActions(request.days, database);
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
    if (what == "actions"_L1) {
        request.what = What::Actions;
        if (const auto days = takeValue(left, u"--days"_s))
            request.days = days->toInt();
        request.options = left;
        return request.days >= 1 && request.days <= daysMax ? Result(request) : wrongRequest();
    }
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
