#include "client/widgets/seatpainter.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int categoryLetters = 26;
constexpr qreal cushionRise = -0.10; // the middle of the cushion lies so far before the middle of the seat

// The parts of a chair on a square of side 1 round its middle. Halves of a love seat reach to their common edge.
struct Chair {
    QRectF cushion {-0.43, -0.46, 0.86, 0.72};
    QRectF back {-0.46, 0.30, 0.92, 0.18};
    qreal round = 0.18;
};

Chair chairOf(SeatKind kind)
{
    Chair chair;
    if (kind == SeatKind::LoveLeft) {
        chair.cushion.setRight(0.5);
        chair.back.setRight(0.5);
    } else if (kind == SeatKind::LoveRight) {
        chair.cushion.setLeft(-0.5);
        chair.back.setLeft(-0.5);
    }
    return chair;
}

// Rounded, but straight at the edge that two halves of a love seat share.
QPainterPath joined(const QRectF &box, qreal round, SeatKind kind)
{
    QPainterPath path;
    path.addRoundedRect(box, round, round);
    QRectF straight = box;
    if (kind == SeatKind::LoveLeft)
        straight.setLeft(box.center().x());
    else if (kind == SeatKind::LoveRight)
        straight.setRight(box.center().x());
    else
        return path;
    QPainterPath flat;
    flat.addRect(straight);
    return path.united(flat).simplified();
}

struct Ink {
    QColor fill, line, back, glyph;
    Qt::PenStyle style = Qt::SolidLine;
    qreal width = 0.055;
};

Ink inkOf(const Theme &theme, const SeatPicture &seat)
{
    const ThemeColours &c = theme.colours();
    switch (seat.look) {
    case SeatLook::Free:
        return {c.seatFill, c.seatLine, theme.category(seat.category), c.seatText};
    case SeatLook::Chosen:
        return {c.accent, c.accent, c.accent, c.onAccent};
    case SeatLook::Suggested:
        return {c.accentSoft, c.accent, c.accent, c.accent, Qt::SolidLine, 0.1};
    case SeatLook::Held:
        return {Qt::transparent, c.heldLine, Qt::transparent, c.heldLine, Qt::DashLine};
    case SeatLook::Offered:
        return {Qt::transparent, c.heldLine, Qt::transparent, c.heldLine, Qt::DotLine};
    case SeatLook::Sold:
        return {c.soldFill, Qt::transparent, c.soldFill, c.soldGlyph};
    case SeatLook::Blocked:
        break;
    }
    return {Qt::transparent, Qt::transparent, c.soldFill, c.soldFill};
}

// Too small for a chair: how much of the square is filled tells what can be had.
void paintDot(QPainter &painter, const Theme &theme, const SeatPicture &seat, qreal side)
{
    const Ink ink = inkOf(theme, seat);
    const qreal half = std::max(0.5, side * (isOpen(seat.look) ? 0.42 : 0.26));
    const QRectF box(-half, -half, 2 * half, 2 * half);
    if (seat.look == SeatLook::Held || seat.look == SeatLook::Offered) {
        painter.setPen(QPen(ink.line, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
        return;
    }
    painter.fillRect(box,
                     seat.look == SeatLook::Free          ? ink.back
                         : seat.look == SeatLook::Blocked ? ink.glyph
                                                          : ink.back);
}

// A wheelchair's place is a square on the floor without a back, which is what is there.
QPainterPath bodyOf(SeatKind kind)
{
    const Chair chair = chairOf(kind);
    if (kind != SeatKind::Wheelchair)
        return joined(chair.cushion, chair.round, kind);
    QPainterPath path;
    path.addRoundedRect(QRectF(-0.43, -0.43, 0.86, 0.86), 0.08, 0.08);
    return path;
}

void paintBody(QPainter &painter, const SeatPicture &seat, const Ink &ink, qreal side)
{
    const qreal width = std::max(ink.width * side, 1.1);
    QPen pen(ink.line, width, ink.style, Qt::FlatCap, Qt::RoundJoin);
    if (ink.style == Qt::DashLine)
        pen.setDashPattern({2.6, 1.8});
    painter.setPen(ink.line.alpha() ? pen : QPen(Qt::NoPen));
    painter.setBrush(ink.fill);
    const Chair chair = chairOf(seat.kind);
    const QTransform grow = QTransform::fromScale(side, side);
    if (seat.look == SeatLook::Blocked) {
        painter.fillRect(grow.mapRect(QRectF(-0.40, 0.30, 0.80, 0.10)), ink.back);
        return;
    }
    painter.drawPath(grow.map(bodyOf(seat.kind)));
    if (ink.back.alpha() && seat.kind != SeatKind::Wheelchair) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.back);
        painter.drawPath(grow.map(joined(chair.back, 0.07, seat.kind)));
    } else if (ink.back.alpha()) {
        painter.fillRect(grow.mapRect(QRectF(-0.43, 0.33, 0.86, 0.10)), ink.back);
    }
}

// The middle of the cushion after the chair was turned.
QPointF cushionMiddle(const SeatPicture &seat, qreal side)
{
    if (seat.kind == SeatKind::Wheelchair)
        return {0, -0.03 * side};
    return QTransform().rotate(seat.degrees).map(QPointF(0, cushionRise * side));
}

void paintCompanion(QPainter &painter, const Theme &theme, const QRectF &box, const QColor &colour)
{
    QFont font = theme.font(TextRole::Caption);
    font.setPixelSize(std::max(5, int(box.height() * 1.05)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(box.adjusted(-box.width(), -box.height(), box.width(), box.height()), Qt::AlignCenter, u"C"_s);
}

// Glyphs and letters stay upright, whichever way the chair stands.
void paintGlyph(QPainter &painter, const Theme &theme, const SeatPicture &seat, const Ink &ink, qreal side)
{
    const bool numbered = side >= seatNumberWithGlyphMinPx && isOpen(seat.look);
    const qreal size = side * (numbered ? 0.36 : 0.50);
    QRectF box(0, 0, size, size);
    box.moveCenter(cushionMiddle(seat, side) - QPointF(0, numbered ? side * 0.14 : 0));
    const Icon own = glyphOf(seat.look);
    const bool closed = !isOpen(seat.look);
    if (own != Icon::None && (closed || seat.look == SeatLook::Chosen || seat.kind == SeatKind::Standard))
        return paintIcon(painter, own, box, ink.glyph, seat.look == SeatLook::Chosen ? 3.6 : 3.0);
    if (seat.kind == SeatKind::Companion)
        return paintCompanion(painter, theme, box, ink.glyph);
    if (seat.kind == SeatKind::Wheelchair)
        box = box.marginsAdded(QMarginsF(1, 1, 1, 1) * (side * 0.06));
    if (const Icon icon = glyphOf(seat.kind); icon != Icon::None)
        return paintIcon(painter, icon, box, ink.glyph, 2.2);
    if (own != Icon::None)
        paintIcon(painter, own, box, ink.glyph, 3.0);
}

void paintLetter(QPainter &painter, const Theme &theme, const SeatPicture &seat, qreal side)
{
    if (seat.look != SeatLook::Free || seat.kind == SeatKind::Wheelchair || side < seatLetterMinPx)
        return;
    QFont font = theme.font(TextRole::Caption);
    font.setPixelSize(std::max(6, int(side * 0.17)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(theme.colours().background);
    const QPointF middle = QTransform().rotate(seat.degrees).map(QPointF(0, 0.39 * side));
    QRectF box(0, 0, side, side);
    box.moveCenter(middle);
    painter.drawText(box, Qt::AlignCenter, QString(categoryLetter(seat.category)));
}

} // namespace

void paintSeat(QPainter &painter, const Theme &theme, const SeatPicture &seat, QPointF centre, qreal side)
{
    painter.save();
    painter.translate(centre);
    if (side < seatShapeMinPx) {
        paintDot(painter, theme, seat, side);
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const Ink ink = inkOf(theme, seat);
    painter.save();
    painter.rotate(seat.degrees);
    paintBody(painter, seat, ink, side);
    painter.restore();
    if (side >= seatGlyphMinPx)
        paintGlyph(painter, theme, seat, ink, side);
    paintLetter(painter, theme, seat, side);
    painter.restore();
}

QChar categoryLetter(int category) { return QChar(u'A' + category % categoryLetters); }

QPointF seatNumberMiddle(SeatKind kind, qreal degrees, qreal side)
{
    return cushionMiddle({SeatLook::Free, kind, 0, degrees}, side);
}

QRectF seatNumberBox(SeatLook look, SeatKind kind, int side)
{
    if (side < seatNumberMinPx || !isOpen(look))
        return {};
    const bool hasGlyph = glyphOf(look) != Icon::None || glyphOf(kind) != Icon::None || kind == SeatKind::Companion;
    if (!hasGlyph)
        return {-0.42 * side, -0.33 * side, 0.84 * side, 0.66 * side};
    if (side < seatNumberWithGlyphMinPx)
        return {};
    return {-0.40 * side, 0.02 * side, 0.80 * side, 0.30 * side};
}

QColor seatNumberColour(const Theme &theme, SeatLook look)
{
    return look == SeatLook::Chosen ? theme.colours().onAccent : theme.colours().seatText;
}

} // namespace foyer::client
