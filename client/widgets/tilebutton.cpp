#include "client/widgets/tilebutton.h"

#include "client/widgets/focusring.h"

#include <QPainter>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

TileButton::TileButton(ThemeSource &themes, QWidget *parent)
    : QAbstractButton(parent)
    , m_themes(themes)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
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
    setAccessibleName(words.join(u", "_s));
    updateGeometry();
    update();
}

void TileButton::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

QSize TileButton::textSize() const
{
    QSize size;
    for (const TileLine &line : m_lines) {
        const QFontMetrics metrics(theme().font(line.role));
        size = {std::max(size.width(), metrics.horizontalAdvance(line.text)), size.height() + metrics.height()};
    }
    return size;
}

QSize TileButton::sizeHint() const
{
    const Theme &t = theme();
    const int side = t.target(Target::Primary);
    const QSize wanted = textSize() + QSize(4 * t.space(Space::Small), 2 * t.space(Space::Small));
    return wanted.expandedTo({side, side});
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

    const qreal width = box.width() - t.space(Space::Small);
    QRectF line(box.center().x() - width / 2, box.center().y() - textSize().height() / 2.0, width, 0);
    for (const TileLine &text : m_lines) {
        const QFont font = t.font(text.role);
        const QFontMetrics metrics(font);
        line.setHeight(metrics.height());
        painter.setFont(font);
        painter.setPen(colourOf(text));
        painter.drawText(line, int(m_alignment | Qt::AlignVCenter) | Qt::TextDontClip,
                         metrics.elidedText(text.text, Qt::ElideRight, int(width)));
        line.moveTop(line.bottom());
    }
    if (hasFocus())
        paintFocusRing(painter, t, rect());
}

} // namespace foyer::client
