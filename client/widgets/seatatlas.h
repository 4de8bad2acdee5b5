// Seats and their numbers, painted once per size into small images that the map then only copies.
#pragma once

#include "client/widgets/seatpainter.h"

#include <QHash>
#include <QImage>
#include <QPoint>

#include <vector>

namespace foyer::client
{

struct Sprite {
    QImage image; // ARGB32 premultiplied
    QPoint anchor; // the seat's middle within the image
};

// Not thread safe. Sprites stay valid until the next call of select() or setTheme().
class SeatAtlas
{
public:
    // Chairs are turned in steps of so many degrees.
    static constexpr int turnSteps = 24;
    static constexpr qreal degreesPerTurn = 360.0 / turnSteps;

    void setTheme(const Theme &theme);
    // side in px: what the next sprites are for.
    void select(int side);
    int side() const { return m_side; }
    // turn: 0 .. turnSteps - 1.
    const Sprite &seat(SeatLook look, SeatKind kind, int category, int turn);
    const Sprite &number(const QString &text, SeatLook look, SeatKind kind);

private:
    // Room for the look, kind, category and turn of one size.
    struct Sheet {
        std::vector<Sprite> seats;
        QHash<QString, Sprite> numbers;
    };
    static constexpr int sheetsMax = 24; // sizes that are kept; an animated zoom passes through many

    Sprite paintedSeat(const SeatPicture &picture) const;
    Sprite paintedNumber(const QString &text, SeatLook look, const QRectF &box) const;

    Theme m_theme;
    int m_side = 0;
    int m_categories = 1;
    QHash<int, Sheet> m_sheets;
    Sheet *m_sheet = nullptr;
};

} // namespace foyer::client
