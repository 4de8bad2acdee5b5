// What the map shows of one show: the plan, every seat's state, what the customer chose, and the prices.
#pragma once

#include "client/widgets/seatgeometry.h"
#include "shared/core/money.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace foyer::client
{

// Cheapest price of each category (PlanCategory::key), all fees included.
using CategoryPrices = QHash<QString, Money>;

class SeatMapScene
{
public:
    bool isEmpty() const { return !m_geometry || plan().seats.isEmpty(); }
    const SeatGeometry &geometry() const { return *m_geometry; }
    const SeatingPlan &plan() const { return m_geometry->plan(); }

    // Starts anew: every seat free, nothing chosen. nullptr empties the scene.
    void setPlan(std::shared_ptr<const SeatingPlan> plan);
    // One SeatState letter for each of 1 .. seatNoMax(); an unknown letter counts as blocked.
    void setStates(const QByteArray &letters);
    void setState(SeatNo no, SeatState state);
    // Each answers the seats (indices) whose look changed.
    QList<int> setSelection(const SeatNos &chosen);
    QList<int> setSuggested(const SeatNos &suggested);
    void setPrices(const CategoryPrices &prices) { m_prices = prices; }

    SeatNos selection() const { return m_selection; }
    SeatState state(int seat) const;
    SeatLook look(int seat) const { return m_looks[size_t(seat)]; }
    int indexOf(SeatNo no) const; // -1 when there is no such seat
    std::optional<Money> price(int seat) const { return priceOfCategory(plan().seats[seat].category); }
    std::optional<Money> priceOfCategory(int category) const;
    int freeSeats(int section) const { return m_free[size_t(section)]; }
    int seatsOf(int section) const { return m_total[size_t(section)]; }
    std::optional<Money> priceFrom(int section) const; // of the cheapest category that stands there

private:
    void refreshLook(int seat);
    QList<int> replace(SeatNos &old, const SeatNos &now);

    std::unique_ptr<SeatGeometry> m_geometry;
    QByteArray m_states; // by seat index
    std::vector<SeatLook> m_looks; // by seat index
    SeatNos m_selection;
    SeatNos m_suggested;
    CategoryPrices m_prices;
    std::vector<int> m_free, m_total; // by section
    std::vector<quint64> m_categoriesOf; // by section, one bit for each category
};

} // namespace foyer::client
