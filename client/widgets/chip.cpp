#include "client/widgets/chip.h"

#include "client/widgets/focusring.h"
#include "client/widgets/icons.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

Chip::Chip(ThemeSource &themes, const QString &text, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_detail(detail)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    name();
    connect(&themes, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Chip::name() { setAccessibleName(m_detail.isEmpty() ? text() : u"%1, %2"_s.arg(text(), m_detail)); }

void Chip::setDetail(const QString &detail)
{
    m_detail = detail;
    name();
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const Theme &theme = m_themes.theme();
    const QFontMetrics text(theme.font(TextRole::Body)), detail(theme.font(TextRole::Caption));
    const int side = theme.target(Target::Primary);
    const int width = std::max(text.horizontalAdvance(this->text()), detail.horizontalAdvance(m_detail));
    const int height = text.height() + (m_detail.isEmpty() ? 0 : detail.height());
    return {std::max(side, width + 2 * theme.space(Space::Medium)),
            std::max(side, height + 2 * theme.space(Space::Small))};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const ThemeColours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = focusInset(theme, rect());
    painter.setPen(QPen(isChecked()       ? c.accent
                            : isEnabled() ? c.line
                                          : c.hairline,
                        theme.outline(), isEnabled() ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(isChecked() ? c.accent : isDown() ? c.raised : c.surface);
    painter.drawRoundedRect(box, theme.radius(), theme.radius());
    const QFontMetrics text(theme.font(TextRole::Body)), detail(theme.font(TextRole::Caption));
    QRectF line(box.left(), box.center().y() - (text.height() + (m_detail.isEmpty() ? 0 : detail.height())) / 2.0,
                box.width(), text.height());
    const QColor ink = isChecked() ? c.onAccent : isEnabled() ? c.text : c.textMuted;
    painter.setPen(ink);
    painter.setFont(theme.font(TextRole::Body));
    painter.drawText(line, Qt::AlignCenter, this->text());
    line = QRectF(line.left(), line.bottom(), line.width(), detail.height());
    painter.setPen(isChecked() ? c.onAccent : c.textMuted);
    painter.setFont(theme.font(TextRole::Caption));
    painter.drawText(line, Qt::AlignCenter, m_detail);
    if (isChecked()) { // a mark besides the colour
        const qreal side = theme.px(4);
        paintIcon(painter, Icon::Check, QRectF(box.right() - side * 1.2, box.top() + side * 0.2, side, side), ink, 3.4);
    }
    if (hasFocus())
        paintFocusRing(painter, theme, rect());
}

} // namespace foyer::client
