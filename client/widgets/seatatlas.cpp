#include "client/widgets/seatatlas.h"

#include <QPainter>

namespace foyer::client
{

void SeatAtlas::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_categories = int(theme.colours().categories.size());
    m_sheets.clear();
    m_sheet = nullptr;
    if (m_side > 0)
        select(m_side);
}

void SeatAtlas::select(int side)
{
    Q_ASSERT(side > 0);
    if (m_sheet && side == m_side)
        return;
    m_side = side;
    if (!m_sheets.contains(side) && m_sheets.size() >= sheetsMax)
        m_sheets.clear();
    m_sheet = &m_sheets[side];
    const size_t count = allSeatLooks.size() * allSeatKinds.size() * size_t(m_categories) * turnSteps;
    if (m_sheet->seats.empty())
        m_sheet->seats.resize(count);
}

const Sprite &SeatAtlas::seat(SeatLook look, SeatKind kind, int category, int turn)
{
    Q_ASSERT(m_sheet && turn >= 0 && turn < turnSteps);
    if (m_side < seatShapeMinPx)
        turn = 0;
    const int colour = category % m_categories;
    const size_t at =
        ((size_t(look) * allSeatKinds.size() + size_t(kind)) * size_t(m_categories) + size_t(colour)) * turnSteps
        + size_t(turn);
    Sprite &sprite = m_sheet->seats[at];
    if (sprite.image.isNull())
        sprite = paintedSeat({look, kind, colour, turn * degreesPerTurn});
    return sprite;
}

const Sprite &SeatAtlas::number(const QString &text, SeatLook look, SeatKind kind)
{
    Q_ASSERT(m_sheet);
    static const Sprite none;
    const QRectF box = seatNumberBox(look, kind, m_side);
    if (box.isEmpty())
        return none;
    // Two layouts (with or without a glyph above) and two colours (chosen or not) of the same text.
    const QString key = text + QChar(u'\0') + QChar(box.height() < m_side / 2.0 ? u'g' : u'n')
        + QChar(look == SeatLook::Chosen ? u'c' : u'f');
    Sprite &sprite = m_sheet->numbers[key];
    if (sprite.image.isNull())
        sprite = paintedNumber(text, look, box);
    return sprite;
}

Sprite SeatAtlas::paintedSeat(const SeatPicture &picture) const
{
    // A chair that stands askew reaches beyond its square by up to sqrt(2); its outline is well within 0.62.
    const int half = m_side < seatShapeMinPx ? (m_side + 1) / 2 : int(m_side * 0.62) + 2;
    Sprite sprite;
    sprite.image = QImage(2 * half, 2 * half, QImage::Format_ARGB32_Premultiplied);
    sprite.image.fill(Qt::transparent);
    sprite.anchor = QPoint(half, half);
    QPainter painter(&sprite.image);
    paintSeat(painter, m_theme, picture, QPointF(half, half), m_side);
    return sprite;
}

Sprite SeatAtlas::paintedNumber(const QString &text, SeatLook look, const QRectF &box) const
{
    QFont font = m_theme.font(TextRole::Label);
    font.setPixelSize(std::max(6, int(std::min(box.height() * 0.86, m_side * 0.40))));
    font.setWeight(QFont::DemiBold);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text);
    if (width > box.width() * 0.94)
        font.setPixelSize(std::max(5, int(font.pixelSize() * box.width() * 0.94 / width)));
    const QRect area = box.toAlignedRect();
    Sprite sprite;
    sprite.image = QImage(area.size(), QImage::Format_ARGB32_Premultiplied);
    sprite.image.fill(Qt::transparent);
    sprite.anchor = -area.topLeft();
    QPainter painter(&sprite.image);
    painter.setFont(font);
    painter.setPen(seatNumberColour(m_theme, look));
    painter.drawText(sprite.image.rect(), Qt::AlignCenter, text);
    return sprite;
}

} // namespace foyer::client
