#include "server/lanes/plancache.h"

#include "shared/domain/planformat.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<std::shared_ptr<const SeatIndex>> PlanCache::index(PlanId plan, Database &database)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto *kept = m_indexes.object(plan))
            return *kept;
    }
    std::optional<Row> row = database.one("catalogue/plan", plan);
    if (!row)
        return failure(ErrorCode::NotFound, u"no plan %1"_s.arg(plan.value));
    const Result<SeatingPlan> read =
        planFromJson(QJsonDocument(row->next<QJsonObject>()).toJson(QJsonDocument::Compact));
    if (!read)
        return read.error();
    const auto index = std::make_shared<const SeatIndex>(*read);

    const std::scoped_lock lock(m_mutex);
    m_indexes.insert(plan, new std::shared_ptr<const SeatIndex>(index), int(read->seats.size()));
    return index;
}

} // namespace foyer::server
