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

TextBlock Button::words() const
{
    return textBlock(QFontMetrics(fontOf(theme(), m_style)), text(), theme().px(m_lineMm));
}

void Button::setLine(qreal millimetres)
{
    m_lineMm = millimetres;
    updateGeometry();
}

QSize Button::sizeHint() const
{
    const Theme &t = theme();
    const int side = t.target(m_target);
    const int line = QFontMetrics(fontOf(t, m_style)).height();
    const QSize words = this->words().size;
    int width = text().isEmpty() ? 0 : words.width() + 2 * t.space(Space::Large);
    if (m_icon != Icon::None)
        width += line + (text().isEmpty() ? 2 : 1) * t.space(Space::Small);
    const int height = std::max(line, words.height()) + 2 * t.space(Space::Small);
    return {std::max({side, width, text().isEmpty() ? height : 0}), std::max(side, height)};
}

QSize Button::minimumSizeHint() const { return sizeHint(); }

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
    const TextBlock words = this->words();
    QRectF content(0, 0, words.size.width() + icon + gap, std::max(icon, words.size.height()));
    content.moveCenter(box.center());
    QRectF iconBox(0, 0, icon, icon);
    iconBox.moveCenter(content.center());
    iconBox.moveLeft(content.left());
    QRectF textBox = content.adjusted(icon + gap, 0, 0, 0);
    if (layoutDirection() == Qt::RightToLeft) {
        iconBox.moveRight(content.right());
        textBox.moveLeft(content.left());
    }
    if (icon)
        paintIcon(painter, m_icon, iconBox, ink.text);
    paintTextBlock(painter, words, textBox, Qt::AlignHCenter);
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
