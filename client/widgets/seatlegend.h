// The key to the seat map: a sample and a word for each state and kind of seat, and each category with its price.
#pragma once

#include "client/widgets/seatmapscene.h"
#include "client/widgets/themesource.h"

#include <QWidget>

namespace foyer::client
{

class FlowGrid;

class SeatLegend : public QWidget
{
    Q_OBJECT
public:
    explicit SeatLegend(ThemeSource &themes, QWidget *parent = nullptr);
    // Shows what the plan has: kinds of seats that do not occur are left out.
    void setPlan(const SeatingPlan &plan, const CategoryPrices &prices = {});

private:
    void restyle();
    void addEntry(SeatLook look, SeatKind kind, int category, const QString &words);

    ThemeSource &m_themes;
    FlowGrid *m_grid;
};

} // namespace foyer::client
