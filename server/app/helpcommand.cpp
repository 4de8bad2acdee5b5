#include "server/app/helpcommand.h"

#include "server/app/console.h"
#include "shared/protocol/help.h"
#include "shared/protocol/leaves.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr QLatin1StringView usage("foyer-server help list [options], or foyer-server help answer ID TEXT [options]");

void tell(Row row)
{
    const auto number = row.next<qint64>();
    const auto device = row.next<QString>();
    const auto venue = row.next<QString>();
    const auto calledAt = row.next<QDateTime>();
    const auto answer = row.next<std::optional<QString>>();
    printLine(stdout,
              protocol::printable(u"%1  %2  %3%4: %5"_s.arg(number).arg(calledAt.toString(Qt::ISODate), device,
                                                                        venue.isEmpty() ? QString() : u", "_s + venue,
                                                                        answer.value_or(u"waits for an answer"_s))));
}

int look(const HelpRequest &request, Database &database)
{
    if (request.what == HelpRequest::What::List) {
        for (const Row &row : database.run("staff/list_help", protocol::helpCallMinutes, protocol::helpCallsMax))
            tell(row);
        return exitDone;
    }
    const std::optional<Row> row = database.one("staff/answer_help", request.number, request.answer, commandLineActor);
    if (!row)
        return complain(exitWrongRequest, u"no such call is open"_s);
    tell(*row);
    return exitDone;
}

} // namespace

Result<HelpRequest> HelpRequest::read(const QStringList &arguments)
{
    const Error wrong = failure(ErrorCode::BadConfiguration, usage);
    HelpRequest request;
    if (arguments.value(0) == "list"_L1) {
        request.options = arguments.mid(1);
        return request;
    }
    request.what = What::Answer;
    bool isNumber = false;
    request.number = arguments.value(1).toLongLong(&isNumber);
    request.answer = arguments.value(2).trimmed();
    request.options = arguments.mid(3);
    const bool isWhole = isNumber && !request.answer.isEmpty() && !request.answer.startsWith(u"--")
        && request.answer.size() <= protocol::helpAnswerLengthMax;
    return arguments.value(0) == "answer"_L1 && isWhole ? Result(request) : wrong;
}

int runHelp(const QStringList &arguments)
{
    const Result<HelpRequest> request = HelpRequest::read(arguments);
    if (!request)
        return complain(exitWrongRequest, request.error().detail);
    return lookIntoDatabase(request->options, usage, [&](Database &database) { return look(*request, database); });
}

} // namespace foyer::server
