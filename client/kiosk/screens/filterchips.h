// What somebody would like to see, as chips to be touched: when, in which language, with whom; and whether to search.
#pragma once

#include "client/kiosk/screens/kioskcontext.h"

#include <QWidget>
#include <functional>

namespace foyer::client
{

class FlowGrid;
class TileButton;

class FilterChips final : public QWidget
{
    Q_OBJECT
public:
    FilterChips(KioskContext &context, QWidget *parent);
    void refresh();

signals:
    void searchWanted(bool wanted);

private:
    using Wishes = protocol::Wishes;
    struct Chip {
        TileButton *button;
        std::function<bool(const Wishes &)> isOn;
    };
    // toggle: changes the wishes when it is touched.
    TileButton *add(std::function<bool(const Wishes &)> isOn, std::function<void(Wishes &, bool on)> toggle);
    void addTimes();

    KioskContext &m_context;
    FlowGrid *m_grid;
    TileButton *m_search;
    QList<TileButton *> m_times;
    QList<TileButton *> m_ages;
    TileButton *m_language;
    TileButton *m_wheelchair;
    QList<Chip> m_chips;
};

} // namespace foyer::client
