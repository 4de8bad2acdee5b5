// Draws any part of the seat map into an image: floors, screen, rows, seats, and the panels of the sections.
#pragma once

#include "client/widgets/seatatlas.h"
#include "client/widgets/seatmapcamera.h"
#include "client/widgets/seatmapscene.h"
#include "client/widgets/sectionpainter.h"

namespace foyer::client
{

// What is drawn besides the scene itself.
struct SeatMapView {
    const SeatMapScene &scene;
    const SeatMapCamera &camera;
    const Theme &theme;
    qreal panels = 0; // 0: seats only, 1: sections only; between while the one fades into the other
    int focusSeat = -1; // bears the focus ring
    int focusSection = -1;
};

class SeatMapRenderer
{
public:
    void setTheme(const Theme &theme)
    {
        m_atlas.setTheme(theme);
        m_sections.forget();
    }
    // To be called when the scene has got another plan, or the language is another.
    void forgetWords() { m_sections.forget(); }
    // Every pixel of dirty is written, none outside. target: RGB32, as large as the widget.
    void render(QImage &target, const QRect &dirty, const SeatMapView &view);

    // The side of a seat in whole px.
    static int seatSide(const SeatMapScene &scene, const SeatMapCamera &camera);
    // Everything that one seat's drawing touches, its focus ring included.
    static QRect seatRect(const SeatMapScene &scene, const SeatMapCamera &camera, int seat);

private:
    void drawSeats(QImage &target, const QRect &dirty, const SeatMapView &view);
    void drawRing(QPainter &painter, const SeatMapView &view) const;

    SeatAtlas m_atlas;
    SectionPainter m_sections;
    std::array<QPoint, SeatAtlas::turnSteps> m_numberShift; // for the side at hand
};

} // namespace foyer::client
