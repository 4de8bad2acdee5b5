// The seat map with its buttons: whole hall, nearer, farther; and a bubble that names the seat that was last touched.
#pragma once

#include "client/widgets/seatmapscene.h"
#include "client/widgets/themesource.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace foyer::client
{

class IconButton;
class SeatBubble;
class SeatMapCanvas;

// Decides nothing: it tells which seat was meant, and shows what it is told. Never mirrored: a hall's left is its left.
class SeatMapWidget : public QWidget
{
    Q_OBJECT
public:
    explicit SeatMapWidget(ThemeSource &themes, QWidget *parent = nullptr);

    // Starts anew: all seats free, none chosen, the whole hall in view. nullptr shows an empty map.
    void setPlan(std::shared_ptr<const SeatingPlan> plan);
    // One SeatState letter for each of seat numbers 1 .. SeatingPlan::seatNoMax().
    void setStates(const QByteArray &letters);
    // One seat changed: repaints that seat only.
    void updateSeat(SeatNo no, SeatState state);
    void setSelection(const SeatNos &seats);
    void setSuggested(const SeatNos &seats);
    // The cheapest price of each category, for the bubble, the sections and the spoken names.
    void setPrices(const CategoryPrices &prices);
    // false for a desk with a mouse: seats of every size can be clicked. Default true.
    void setTouchFirst(bool touchFirst);

    const SeatMapScene &scene() const;
    SeatMapCanvas &canvas() { return *m_canvas; }

public slots:
    void showWholeHall();
    // Brings the seats into view, near enough to be read, for instance after they were suggested.
    void showSeats(const foyer::SeatNos &seats);

signals:
    // Tapped, or chosen by key or screen reader, whatever the seat's state is.
    void seatActivated(foyer::SeatNo no);
    void sectionOpened(int section);

protected:
    void showEvent(QShowEvent *event) override; // a style sheet resets fonts when the widget gets its parent
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void refresh();

    ThemeSource &m_themes;
    SeatMapCanvas *m_canvas;
    SeatBubble *m_bubble;
    QBoxLayout *m_layout;
    QBoxLayout *m_bar;
    QLabel *m_where; // the section in view, or what to do; only in halls with several sections
    IconButton *m_nearer;
    IconButton *m_farther;
    IconButton *m_whole;
};

} // namespace foyer::client
