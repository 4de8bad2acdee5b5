#include "server/app/limitscommand.h"

#include "server/app/console.h"
#include "server/handlers/staff/limits.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr QLatin1StringView usage("foyer-server limits lift device|address|contact WHOM --minutes N --reason TEXT "
                                  "[options]; N is 1 to 1440");

int carryOut(const protocol::LiftLimit &asked, Database &database)
{
    const auto lifted = liftLimit(asked, commandLineCaller(), database);
    if (!lifted)
        return complain(exitTrouble, lifted.error().detail);
    printLine(stdout, u"The limits are lifted for %1 until %2."_s.arg(asked.whom, lifted->until.toString(Qt::ISODate)));
    return exitDone;
}

} // namespace

Result<LimitsRequest> LimitsRequest::read(const QStringList &arguments)
{
    const Error wrong = failure(ErrorCode::BadConfiguration, usage);
    LimitsRequest request;
    request.options = arguments;
    const bool isLift = takeWord(request.options) == "lift"_L1;
    const auto of = protocol::enumFromName<protocol::LimitOf>(takeWord(request.options).value_or(QString()));
    request.lift.whom = takeWord(request.options).value_or(QString());
    request.lift.minutes = takeValue(request.options, u"--minutes"_s).value_or(QString()).toInt();
    request.lift.reason = takeValue(request.options, u"--reason"_s).value_or(QString()).trimmed();
    if (!isLift || !of || request.lift.whom.isEmpty() || request.lift.reason.isEmpty()
        || request.lift.reason.size() > protocol::textLengthMax || request.lift.minutes < 1
        || request.lift.minutes > protocol::liftMinutesMax)
        return wrong;
    request.lift.of = *of;
    return request;
}

int runLimits(const QStringList &arguments)
{
    const Result<LimitsRequest> request = LimitsRequest::read(arguments);
    if (!request)
        return complain(exitWrongRequest, request.error().detail);
    return lookIntoDatabase(request->options, usage,
                            [&](Database &database) { return carryOut(request->lift, database); });
}

} // namespace foyer::server
