#include "shared/protocol/help.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

protocol::HelpCall readCall(Row row)
{
    protocol::HelpCall call;
    call.number = row.next<qint64>();
    call.device = row.next<QString>();
    call.venueName = row.next<QString>();
    call.calledAt = row.next<QDateTime>();
    call.answer = row.next<std::optional<QString>>();
    return call;
}

Error noSuchCall() { return failure(ErrorCode::NotFound, u"no such call is open"_s, u"number"_s); }

} // namespace

Result<protocol::HelpCall> handle(const protocol::CallHelp &, HandlerContext &context)
{
    context.database.run("staff/end_old_help", context.caller.device, protocol::helpCallMinutes);
    return readCall(*context.database.one("staff/call_help", context.caller.device));
}

Result<protocol::HelpCall> handle(const protocol::GetHelp &asked, HandlerContext &context)
{
    const std::optional<Row> row = context.database.one("staff/get_help", asked.number, context.caller.device);
    return row ? Result(readCall(*row)) : noSuchCall();
}

Result<protocol::Done> handle(const protocol::EndHelp &asked, HandlerContext &context)
{
    context.database.run("staff/end_help", asked.number, context.caller.device);
    return protocol::Done {};
}

Result<protocol::HelpCalls> handle(const protocol::ListHelp &, HandlerContext &context)
{
    protocol::HelpCalls calls;
    for (const Row &row : context.database.run("staff/list_help", protocol::helpCallMinutes, protocol::helpCallsMax))
        calls.calls.append(readCall(row));
    return calls;
}

Result<protocol::HelpCall> handle(const protocol::AnswerHelp &asked, HandlerContext &context)
{
    const std::optional<Row> row =
        context.database.one("staff/answer_help", asked.number, asked.answer, context.caller.device);
    return row ? Result(readCall(*row)) : noSuchCall();
}

} // namespace foyer::server
