// The design language as one value: colours, type scale, spacing and target sizes, all from physical millimetres.
#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QLocale>

namespace foyer::client
{

enum class Scheme { Dark, Light, HighContrast };

// What the screen is, physically. EDID is often wrong, so these numbers come from the configuration.
struct ScreenSpec {
    qreal pxPerMm = 4.03; // 21.5 inch, 1920 px on the long side
    qreal viewingDistanceMm = 600; // text grows with it
    qreal textScale = 1.0; // 1.0 .. textScaleMax, the customer's own wish; 1.0: as large as the law wants it
    qreal reachMm = 320; // from the screen's lower edge to 1,220 mm above the floor; no control is higher in reach mode
    bool operator==(const ScreenSpec &) const = default;
};
inline constexpr qreal textScaleMax = 2.0;

// The height of a capital must subtend 0.7 degrees (EN 301 549, 5.1.4): 7.3 mm at 600 mm. Body and everything above
// keep that; Label and Caption are for secondary text and keep the floor of 4.8 mm (ADA 707.7.2).
enum class TextRole { Display, Title, Heading, Body, Label, Caption };
inline constexpr qreal bodyCapitalMm = 7.33;
inline constexpr qreal capitalFloorMm = 4.8;

enum class Space { Hair, Small, Medium, Large, Huge };
// Primary controls are 20 mm: errors stop falling there for most people (Applied Ergonomics 2013).
enum class Target { Primary, Other };

struct ThemeColours {
    QColor background, surface, raised; // the room, a card in it, a pressed or selected card
    QColor line; // outlines of controls, 3:1 on background and surface
    QColor hairline; // ornament only, carries no meaning
    QColor text, textMuted;
    QColor accent, onAccent, accentSoft; // the one accent; accentSoft is a quiet surface of it that bears text
    QColor warning, onWarning, danger, onDanger, success, onSuccess;
    QColor focus; // focus ring
    QColor floor, floorEdge; // what the seats of the map stand on
    QColor seatFill, seatLine, seatText; // a free seat
    QColor soldFill, soldGlyph, heldLine; // seats that cannot be had
    QList<QColor> categories; // price categories in order; repeats from the front when a plan has more
    bool operator==(const ThemeColours &) const = default;
};

class Theme
{
public:
    static Theme make(Scheme scheme, const ScreenSpec &screen = {});

    Scheme scheme() const { return m_scheme; }
    const ScreenSpec &screen() const { return m_screen; }
    const ThemeColours &colours() const { return m_colours; }
    QColor category(int index) const;

    bool reducedMotion = false; // nothing flies, slides or fades
    // Of the texts: China and Japan write the same character in different shapes.
    QLocale::Language language = QLocale::English;

    int px(qreal millimetres) const; // rounded, at least 1
    int space(Space space) const;
    int radius() const { return px(3); }
    int outline() const; // width of a control's outline
    int target(Target target) const; // the least side of a control
    bool isTextLarge() const { return m_screen.textScale > 1; }
    // Of something that holds text: wider where that is larger, but less than in proportion, it can have more lines.
    int columnPx(qreal millimetres) const;
    QFont font(TextRole role) const;
    int animationMs() const { return reducedMotion ? 0 : 260; }

    bool operator==(const Theme &) const = default;

private:
    Scheme m_scheme = Scheme::Dark;
    ScreenSpec m_screen;
    ThemeColours m_colours;
};

// The height of capitals in millimetres at 600 mm. Headlines grow with the customer's wish by as many millimetres as
// the text below them, not by as much in proportion: they are large already.
qreal capitalMm(TextRole role, qreal textScale = 1);
// amount 0 .. 1 of the second colour.
QColor mixed(const QColor &from, const QColor &to, qreal amount);

} // namespace foyer::client
