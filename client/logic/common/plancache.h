// Seating plans by their id. A revision never changes, so one that was read is kept.
#pragma once

#include "client/net/api.h"
#include "shared/domain/seatingplan.h"
#include "shared/protocol/shows.h"

#include <QHash>
#include <memory>

namespace foyer::client
{

using PlanPtr = std::shared_ptr<const SeatingPlan>;

class PlanCache : public QObject
{
    Q_OBJECT
public:
    static constexpr int plansMax = 32; // the one that was not asked for the longest goes first

    explicit PlanCache(Api &api, QObject *parent = nullptr)
        : QObject(parent)
        , m_api(api)
    {
    }

    QFuture<Result<PlanPtr>> plan(PlanId plan);

private:
    Result<PlanPtr> keep(PlanId plan, const Result<protocol::PlanDocument> &document);

    Api &m_api;
    QHash<PlanId, PlanPtr> m_plans;
    QList<PlanId> m_order; // used last at the end
};

} // namespace foyer::client
