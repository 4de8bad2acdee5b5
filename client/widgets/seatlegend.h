// The key to the seat map: a sample and a word for each state and kind of seat, and each category with its price.
#pragma once

#include "client/widgets/seatmapscene.h"
#include "client/widgets/themesource.h"

#include <QWidget>

class QVBoxLayout;

namespace foyer::client
{

class FlowGrid;
struct SeatPicture;

class SeatLegend : public QWidget
{
    Q_OBJECT
public:
    explicit SeatLegend(ThemeSource &themes, QWidget *parent = nullptr);
    // Shows what the plan has: kinds of seats that do not occur are left out.
    void setPlan(const SeatingPlan &plan, const CategoryPrices &prices = {});

private:
    void restyle();
    void addEntry(FlowGrid *grid, const SeatPicture &seat, const QString &words);

    ThemeSource &m_themes;
    FlowGrid *m_prices; // the categories
    FlowGrid *m_looks; // states and kinds of seats
    QVBoxLayout *m_layout;
};

} // namespace foyer::client
