#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/shows.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::PlanDocument> handle(const protocol::GetPlan &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("catalogue/plan", asked.plan);
    if (!row)
        return failure(ErrorCode::NotFound, u"no plan %1"_s.arg(asked.plan.value), u"plan"_s);
    return protocol::PlanDocument {asked.plan, row->next<QJsonObject>()};
}

} // namespace foyer::server
