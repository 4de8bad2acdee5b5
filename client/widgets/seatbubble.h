// A bubble over the map that names one seat: row, number, what it is, and its price.
#pragma once

#include "client/widgets/themesource.h"

#include <QWidget>

namespace foyer::client
{

class SeatMapCanvas;

class SeatBubble : public QWidget
{
    Q_OBJECT
public:
    explicit SeatBubble(ThemeSource &themes, QWidget *parent);
    // Stands over the canvas' focus seat; hides when there is none or it is out of view.
    void follow(const SeatMapCanvas &canvas);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    QString m_title;
    QString m_detail;
    int m_pointer = 0; // x of the tip
    bool m_below = false; // the bubble stands under its seat, for want of room above
};

} // namespace foyer::client
