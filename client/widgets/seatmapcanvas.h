// The drawing area of the seat map: paints what changed, moves the camera, and tells which seat was meant.
#pragma once

#include "client/widgets/seatmapinput.h"
#include "client/widgets/seatmaprenderer.h"
#include "client/widgets/themesource.h"

#include <QVariantAnimation>
#include <QWidget>

namespace foyer::client
{

class SeatMapCanvas : public QWidget, private SeatMapGestures
{
    Q_OBJECT
public:
    // Seats smaller than this are not taken by a tap: it zooms in to seatZoomMm instead (kiosk UX numbers, 1.2).
    static constexpr qreal seatTapMinMm = 10;
    static constexpr qreal seatZoomMm = 16;
    static constexpr qreal seatLargestMm = 26;
    static constexpr qreal tapReachMm = 8; // a tap beside a seat still means the seat
    static constexpr int overviewSeats = 600; // with more seats than this the sections come first

    explicit SeatMapCanvas(ThemeSource &themes, QWidget *parent = nullptr);

    const SeatMapScene &scene() const { return m_scene; }
    const SeatMapCamera &camera() const { return m_camera; }
    void setPlan(std::shared_ptr<const SeatingPlan> plan);
    void setStates(const QByteArray &letters);
    void updateSeat(SeatNo no, SeatState state);
    void setSelection(const SeatNos &seats);
    void setSuggested(const SeatNos &seats);
    void setPrices(const CategoryPrices &prices);
    // false for a desk with a mouse: every seat can be clicked in every size.
    void setTouchFirst(bool touchFirst) { m_touchFirst = touchFirst; }

    bool isOverview() const { return panels() >= 0.5; }
    bool isWholeHall() const;
    qreal seatMm() const;
    void showWholeHall();
    void showSection(int section);
    void showSeat(int seat, qreal leastMm); // zooms in when seats are smaller than leastMm
    void zoomBy(qreal factor); // round the middle
    int focusSeat() const { return m_focusSeat; }
    int focusSection() const { return m_focusSection; } // that the keys are on in the overview; -1: none
    QRect seatRect(int seat) const { return SeatMapRenderer::seatRect(m_scene, m_camera, seat); }
    void activateSeat(int seat);
    // The seat that a tap there means, or -1.
    int seatAtPixel(QPointF pixel) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void seatActivated(foyer::SeatNo no); // tapped, or Return on it, whatever its state
    void sectionOpened(int section);
    void focusSeatChanged(int seat); // by tap or arrow key; -1: none
    void viewChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override { mousePressEvent(event); }
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tapped(QPointF pixel) override;
    void doubleTapped(QPointF pixel) override;
    void panned(QPoint pixels) override;
    void flung(QPointF pixelsPerSecond) override;
    void zoomed(QPointF pixel, qreal factor) override;

    SeatMapView view() const;
    qreal panels() const;
    qreal fitScale() const;
    qreal scaleOfMm(qreal seatMillimetres) const;
    qreal bounded(qreal scale) const;
    void flyTo(QPointF place, qreal scale);
    void cameraMoved(bool scaled);
    void repaintSeats(const QList<int> &seats);
    void setFocusSeat(int seat, bool byKey);
    bool step(Direction direction);
    void enterSection(int section);
    void restyle();

    ThemeSource &m_themes;
    SeatMapScene m_scene;
    SeatMapCamera m_camera;
    SeatMapRenderer m_renderer;
    SeatMapInput m_input {*this};
    QImage m_frame; // what paintEvent draws into before it goes to the window; not kept valid
    QVariantAnimation m_flight;
    bool m_touchFirst = true;
    bool m_keyboard = false; // the focus ring shows once keys are used
    int m_focusSeat = -1;
    int m_focusSection = -1;
};

} // namespace foyer::client
