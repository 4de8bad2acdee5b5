#include "client/widgets/button.h"

#include "client/widgets/focusring.h"

#include <QPainter>

namespace foyer::client
{

namespace
{

struct ButtonInk {
    QColor fill, line, text;
};

ButtonInk inkOf(const ThemeColours &c, Button::Style style, bool enabled, bool down)
{
    if (!enabled)
        return {c.surface, c.hairline, c.textMuted};
    switch (style) {
    case Button::Style::Primary:
        return {down ? mixed(c.accent, c.text, 0.2) : c.accent, c.accent, c.onAccent};
    case Button::Style::Secondary:
        return {down ? c.raised : c.surface, c.line, c.text};
    case Button::Style::Quiet:
        break;
    }
    return {down ? c.raised : QColor(Qt::transparent), Qt::transparent, c.text};
}

QFont fontOf(const Theme &theme, Button::Style style)
{
    QFont font = theme.font(TextRole::Body);
    font.setWeight(style == Button::Style::Primary ? QFont::DemiBold : QFont::Medium);
    return font;
}

} // namespace

Button::Button(ThemeSource &themes, Style style, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_style(style)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Button::setIcon(Icon icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setTarget(Target target)
{
    m_target = target;
    updateGeometry();
}

QSize Button::sizeHint() const
{
    const Theme &t = theme();
    const int side = t.target(m_target);
    const QFontMetrics metrics(fontOf(t, m_style));
    int width = text().isEmpty() ? 0 : metrics.horizontalAdvance(text()) + 2 * t.space(Space::Large);
    if (m_icon != Icon::None && !text().isEmpty())
        width += metrics.height() + t.space(Space::Small);
    return {std::max(side, width), std::max(side, metrics.height() + 2 * t.space(Space::Small))};
}

QSize Button::minimumSizeHint() const
{
    const int side = theme().target(m_target);
    return {text().isEmpty() ? side : std::max(side, sizeHint().width()), sizeHint().height()};
}

void Button::paintEvent(QPaintEvent *)
{
    const Theme &t = theme();
    const ButtonInk ink = inkOf(t.colours(), m_style, isEnabled(), isDown());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal outline = t.outline();
    const QRectF box = focusInset(t, rect());
    painter.setPen(ink.line.alpha() ? QPen(ink.line, outline) : QPen(Qt::NoPen));
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(box, t.radius(), t.radius());

    const QFont font = fontOf(t, m_style);
    painter.setFont(font);
    painter.setPen(ink.text);
    const QFontMetrics metrics(font);
    const int icon = m_icon == Icon::None ? 0 : metrics.height();
    const int gap = icon && !text().isEmpty() ? t.space(Space::Small) : 0;
    // One more than the rounded advance: the elision measures fractions of pixels.
    const int width = std::min(metrics.horizontalAdvance(text()) + 1, int(box.width()) - icon - gap);
    QRectF content(0, 0, width + icon + gap, metrics.height());
    content.moveCenter(box.center());
    QRectF iconBox(content.topLeft(), QSizeF(icon, icon));
    QRectF textBox = content.adjusted(icon + gap, 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        iconBox.moveRight(content.right());
        textBox.moveLeft(content.left());
    }
    if (icon)
        paintIcon(painter, m_icon, iconBox, ink.text);
    painter.drawText(textBox, Qt::AlignCenter | Qt::TextDontClip, metrics.elidedText(text(), Qt::ElideRight, width));
    if (hasFocus())
        paintFocusRing(painter, t, rect());
}

IconButton::IconButton(ThemeSource &themes, Icon icon, const QString &accessibleName, QWidget *parent)
    : Button(themes, Style::Secondary, {}, parent)
{
    setIcon(icon);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

} // namespace foyer::client
