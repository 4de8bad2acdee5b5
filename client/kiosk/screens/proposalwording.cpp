#include "client/kiosk/screens/proposalwording.h"

#include "client/kiosk/screens/wording.h"
#include "client/logic/common/words.h"
#include "shared/domain/adjacency.h"

namespace foyer::client
{

namespace
{

QList<int> indicesOf(const SeatNos &seats, const SeatingPlan &plan)
{
    QList<int> indices;
    for (const SeatNo no : seats)
        indices << int(plan.seat(no) - plan.seats.constData());
    std::sort(indices.begin(), indices.end());
    return indices;
}

} // namespace

QString ProposalWording::howMany(const QList<int> &seats, const SeatingPlan &plan)
{
    const int count = int(seats.size());
    if (count == 1)
        return tr("One seat");
    const SeatRuns runs(plan);
    for (qsizetype i = 1; i < seats.size(); ++i)
        if (!runs.areNeighbours(seats[i - 1], seats[i]))
            return tr("%n seats, not all together", "", count);
    return tr("%n seats together", "", count);
}

// As seen by who looks at the screen or stage.
QString ProposalWording::whereInRow(const QList<int> &seats, const SeatingPlan &plan)
{
    const SeatRow &row = plan.rows[plan.seats[seats.constFirst()].row];
    const qreal left = plan.seats[row.firstSeat].place.x();
    const qreal right = plan.seats[row.firstSeat + row.seatCount - 1].place.x();
    qreal sum = 0;
    for (const int seat : seats)
        sum += plan.seats[seat].place.x();
    const qreal part = right > left ? (sum / qreal(seats.size()) - left) / (right - left) : 0.5;
    return part < 1.0 / 3 ? tr("on the left") : part > 2.0 / 3 ? tr("on the right") : tr("in the centre");
}

QString ProposalWording::price(const QList<Money> &prices)
{
    const bool isSame = std::all_of(prices.begin(), prices.end(),
                                    [&prices](const Money &price) { return price == prices.constFirst(); });
    if (isSame && prices.size() > 1)
        return tr("%1 each", "price").arg(Wording::price(prices.constFirst()));
    Money total = prices.constFirst();
    for (qsizetype i = 1; i < prices.size(); ++i)
        total.minor += prices[i].minor;
    return tr("%1 in all", "price").arg(Wording::price(total));
}

QString ProposalWording::question(const SeatNos &seats, const SeatingPlan &plan, const QList<Money> &prices)
{
    const QList<int> indices = indicesOf(seats, plan);
    const QStringList places = Wording::places(seats, plan);
    const QString where = places.size() == 1 ? whereInRow(indices, plan) : QString();
    QStringList parts {howMany(indices, plan), Words::listedApart(places), where, price(prices)};
    parts.removeAll(QString());
    return tr("%1. Take these?", "how many seats, where, for how much").arg(Words::listed(parts));
}

} // namespace foyer::client
