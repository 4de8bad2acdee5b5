#include "client/widgets/themecolours.h"

#include <cmath>

namespace foyer::client
{

namespace
{

// An auditorium before the curtain: aubergine, nearly black, warm ivory print and brass.
ThemeColours darkColours()
{
    ThemeColours c;
    c.background = QColor(0x17, 0x10, 0x1c);
    c.surface = QColor(0x22, 0x19, 0x29);
    c.raised = QColor(0x2f, 0x24, 0x39);
    c.line = QColor(0x8a, 0x7a, 0x95);
    c.hairline = QColor(0x3c, 0x30, 0x46);
    c.text = QColor(0xf7, 0xf0, 0xe4);
    c.textMuted = QColor(0xc3, 0xb5, 0xc8);
    c.accent = QColor(0xf0, 0xbc, 0x5e);
    c.onAccent = QColor(0x1d, 0x13, 0x05);
    c.accentSoft = QColor(0x40, 0x2f, 0x2b);
    c.warning = QColor(0xff, 0xa2, 0x6b);
    c.onWarning = QColor(0x22, 0x0f, 0x02);
    c.danger = QColor(0xff, 0x8a, 0x8f);
    c.onDanger = QColor(0x2a, 0x04, 0x08);
    c.success = QColor(0x7f, 0xd1, 0xa6);
    c.onSuccess = QColor(0x04, 0x1f, 0x12);
    c.focus = QColor(0xff, 0xff, 0xff);
    c.floor = QColor(0x23, 0x1a, 0x2b);
    c.floorEdge = QColor(0x4a, 0x3c, 0x56);
    c.seatFill = QColor(0x32, 0x27, 0x3d);
    c.seatLine = QColor(0xe6, 0xdc, 0xe6);
    c.seatText = c.text;
    c.soldFill = QColor(0x55, 0x4b, 0x5c);
    c.soldGlyph = QColor(0x23, 0x1a, 0x2b);
    c.heldLine = QColor(0xa8, 0x9a, 0xb0);
    c.categories = {QColor(0x6c, 0xb8, 0xf0), QColor(0x4f, 0xc8, 0x9c), QColor(0xe8, 0x93, 0xc4),
                    QColor(0xf0, 0x8a, 0x5d), QColor(0xd9, 0xd4, 0x6a), QColor(0xb7, 0x9c, 0xf2),
                    QColor(0xc9, 0xc3, 0xcc), QColor(0x7f, 0xe0, 0xe0)};
    return c;
}

// The same house by day: ivory walls, aubergine print, a berry accent.
ThemeColours lightColours()
{
    ThemeColours c;
    c.background = QColor(0xfa, 0xf5, 0xec);
    c.surface = QColor(0xff, 0xfd, 0xf9);
    c.raised = QColor(0xf2, 0xe9, 0xdc);
    c.line = QColor(0x80, 0x71, 0x7f);
    c.hairline = QColor(0xe0, 0xd5, 0xc8);
    c.text = QColor(0x25, 0x16, 0x2c);
    c.textMuted = QColor(0x5e, 0x4e, 0x65);
    c.accent = QColor(0x86, 0x1f, 0x52);
    c.onAccent = QColor(0xff, 0xf8, 0xee);
    c.accentSoft = QColor(0xf5, 0xe0, 0xe4);
    c.warning = QColor(0x9c, 0x45, 0x0a);
    c.onWarning = QColor(0xff, 0xf8, 0xee);
    c.danger = QColor(0xa8, 0x1c, 0x2c);
    c.onDanger = QColor(0xff, 0xf8, 0xee);
    c.success = QColor(0x17, 0x6b, 0x46);
    c.onSuccess = QColor(0xff, 0xf8, 0xee);
    c.focus = QColor(0x25, 0x16, 0x2c);
    c.floor = QColor(0xf1, 0xe8, 0xdb);
    c.floorEdge = QColor(0xcf, 0xc0, 0xb2);
    c.seatFill = QColor(0xff, 0xfd, 0xf9);
    c.seatLine = QColor(0x4a, 0x37, 0x53);
    c.seatText = c.text;
    c.soldFill = QColor(0xb9, 0xae, 0xb2);
    c.soldGlyph = QColor(0xf6, 0xef, 0xe6);
    c.heldLine = QColor(0x77, 0x69, 0x78);
    c.categories = {QColor(0x1d, 0x6a, 0xa8), QColor(0x0d, 0x7a, 0x58), QColor(0xa8, 0x3d, 0x80),
                    QColor(0xb4, 0x4d, 0x14), QColor(0x7c, 0x6a, 0x0a), QColor(0x6a, 0x4b, 0xb8),
                    QColor(0x5f, 0x5a, 0x63), QColor(0x0a, 0x76, 0x80)};
    return c;
}

// For people who need it plain: 7:1 and more, no greys that carry meaning.
ThemeColours highContrastColours()
{
    ThemeColours c = darkColours();
    c.background = Qt::black;
    c.surface = Qt::black;
    c.raised = QColor(0x26, 0x26, 0x26);
    c.line = Qt::white;
    c.hairline = QColor(0x80, 0x80, 0x80);
    c.text = Qt::white;
    c.textMuted = QColor(0xe6, 0xe6, 0xe6);
    c.accent = QColor(0xff, 0xe1, 0x00);
    c.onAccent = Qt::black;
    c.accentSoft = QColor(0x33, 0x2d, 0x00);
    c.warning = QColor(0xff, 0xb0, 0x70);
    c.onWarning = Qt::black;
    c.danger = QColor(0xff, 0xa0, 0xa0);
    c.onDanger = Qt::black;
    c.success = QColor(0x8c, 0xff, 0xb4);
    c.onSuccess = Qt::black;
    c.floor = Qt::black;
    c.floorEdge = Qt::white;
    c.seatFill = Qt::black;
    c.seatLine = Qt::white;
    c.seatText = Qt::white;
    c.soldFill = QColor(0x5c, 0x5c, 0x5c);
    c.soldGlyph = Qt::black;
    c.heldLine = QColor(0xc8, 0xc8, 0xc8);
    return c;
}

qreal linear(qreal channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); }

} // namespace

ThemeColours coloursOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return darkColours();
    case Scheme::Light:
        return lightColours();
    case Scheme::HighContrast:
        break;
    }
    return highContrastColours();
}

qreal relativeLuminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrastRatio(const QColor &a, const QColor &b)
{
    const qreal first = relativeLuminance(a), second = relativeLuminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace foyer::client
