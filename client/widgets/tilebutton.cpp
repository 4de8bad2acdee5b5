#include "client/widgets/tilebutton.h"

#include "client/logic/common/words.h"
#include "client/widgets/focusring.h"
#include "client/widgets/icons.h"

#include <QPainter>
#include <QStringList>

namespace foyer::client
{

namespace
{

constexpr qreal lineMm = 110; // the longest line of words
constexpr qreal tickMm = 4.5;

} // namespace

TileButton::TileButton(ThemeSource &themes, QWidget *parent)
    : QAbstractButton(parent)
    , m_themes(themes)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void TileButton::setLines(const QList<TileLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    QStringList words;
    for (const TileLine &line : lines)
        words << line.text;
    setAccessibleName(Words::listed(words));
    updateGeometry();
    update();
}

void TileButton::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

int TileButton::roomIn(int width) const
{
    const int inner = int(focusInset(theme(), QRectF(0, 0, width, width)).width());
    return inner - (m_alignment & Qt::AlignHCenter ? 1 : 2) * theme().space(Space::Small); // no line begins at the edge
}

TextBlock TileButton::block(const TileLine &line, int room) const
{
    return textBlock(QFontMetrics(theme().font(line.role)), line.text, room);
}

QSize TileButton::textSize(int room) const
{
    QSize size;
    for (const TileLine &line : m_lines) {
        const QSize block = this->block(line, room).size;
        size = {std::max(size.width(), block.width()), size.height() + block.height()};
    }
    return size;
}

QSize TileButton::sizeHint() const
{
    const Theme &t = theme();
    const int side = t.target(Target::Primary);
    const QSize wanted = textSize(t.px(lineMm)) + QSize(4 * t.space(Space::Small), 2 * t.space(Space::Small));
    return wanted.expandedTo({side, side});
}

QSize TileButton::minimumSizeHint() const
{
    const Theme &t = theme();
    int longest = 0;
    for (const TileLine &line : m_lines)
        longest = std::max(longest, longestWord(QFontMetrics(t.font(line.role)), line.text));
    const int side = t.target(Target::Primary);
    return {std::max(side, longest + 4 * t.space(Space::Small)), side};
}

int TileButton::heightForWidth(int width) const
{
    const Theme &t = theme();
    return std::max(t.target(Target::Primary), textSize(roomIn(width)).height() + 2 * t.space(Space::Small));
}

QColor TileButton::colourOf(const TileLine &line) const
{
    const ThemeColours &c = theme().colours();
    if (!isEnabled())
        return c.textMuted;
    return isChecked() ? c.onAccent : toneColour(c, line.tone);
}

void TileButton::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    const ThemeColours &c = t.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = focusInset(t, rect());
    painter.setPen(QPen(isEnabled() ? (isChecked() ? c.accent : c.line) : c.hairline, t.outline()));
    painter.setBrush(isChecked() ? c.accent : isDown() ? c.raised : c.surface);
    painter.drawRoundedRect(box, t.radius(), t.radius());

    const int room = roomIn(width());
    QRectF area(box.center().x() - room / 2.0, box.center().y() - textSize(room).height() / 2.0, room, 0);
    for (const TileLine &line : m_lines) {
        const TextBlock words = block(line, room);
        area.setHeight(words.size.height());
        painter.setFont(t.font(line.role));
        painter.setPen(colourOf(line));
        paintTextBlock(painter, words, area, m_alignment & Qt::AlignHorizontal_Mask);
        area.moveTop(area.bottom());
    }
    if (isChecked()) {
        QRectF tick(0, 0, t.px(tickMm), t.px(tickMm));
        tick.moveTopRight(box.topRight() + QPointF(-t.outline(), t.outline()));
        if (layoutDirection() == Qt::RightToLeft)
            tick.moveLeft(box.left() + t.outline());
        paintIcon(painter, Icon::Check, tick, isEnabled() ? c.onAccent : c.textMuted, 3);
    }
    if (hasFocus())
        paintFocusRing(painter, t, rect());
}

} // namespace foyer::client
