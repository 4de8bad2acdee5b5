// The seats as a list, for who listens or would rather read than look at a map: section, then row, then seat.
#pragma once

#include "client/widgets/seatmapscene.h"
#include "client/widgets/textlabel.h"

namespace foyer::client
{

class FlowGrid;
class SecondaryButton;
class TileButton;
class TouchScroll;

// Says what the map shows, of the same scene. A hall of one section begins with its rows.
class SeatList : public QWidget
{
    Q_OBJECT
public:
    // The scene outlives it.
    SeatList(ThemeSource &themes, const SeatMapScene &scene, QWidget *parent = nullptr);
    // Another hall, or another language: from the first choice on.
    void restart();
    // The scene shows other states, choices or prices. Costs nothing while hidden.
    void refresh();

signals:
    void seatActivated(foyer::SeatNo no);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Level { Sections, Rows, Seats };
    void open(Level level, int index);
    void goUp();
    void fill();
    void activate(int index);
    void describe(int index, TileButton &tile) const;
    void describeSeat(int seat, TileButton &tile) const;
    QList<int> indices() const;
    QString heading() const;
    QString rowName(int row) const;
    bool hasSections() const;

    ThemeSource &m_themes;
    const SeatMapScene &m_scene;
    Level m_level = Level::Sections;
    int m_section = 0;
    int m_row = 0;
    TextLabel *m_heading;
    SecondaryButton *m_up;
    QWidget *m_wall;
    FlowGrid *m_grid;
    TouchScroll *m_scroll;
    QHash<int, TileButton *> m_tiles; // by section, row or seat
};

} // namespace foyer::client
