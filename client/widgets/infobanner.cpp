#include "client/widgets/infobanner.h"

#include "client/widgets/button.h"
#include "client/widgets/flowrow.h"
#include "client/widgets/privacy.h"
#include "client/widgets/themedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

namespace foyer::client
{

namespace
{

constexpr qreal signMm = 9;
constexpr qreal textMm = 110; // the least width of what is said

QColor colourOf(const ThemeColours &c, InfoBanner::Kind kind)
{
    switch (kind) {
    case InfoBanner::Kind::Info:
        return c.line;
    case InfoBanner::Kind::Success:
        return c.success;
    case InfoBanner::Kind::Warning:
        return c.warning;
    case InfoBanner::Kind::Error:
        break;
    }
    return c.danger;
}

Icon signOf(InfoBanner::Kind kind)
{
    switch (kind) {
    case InfoBanner::Kind::Info:
        return Icon::Info;
    case InfoBanner::Kind::Success:
        return Icon::Check;
    case InfoBanner::Kind::Warning:
        return Icon::Warning;
    case InfoBanner::Kind::Error:
        break;
    }
    return Icon::Cross;
}

} // namespace

InfoBanner::InfoBanner(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_sign(new QWidget(this))
    , m_text(new QLabel(this))
    , m_action(new SecondaryButton(themes, {}, this))
    , m_row(new FlowRow)
{
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_sign);
    layout->addLayout(m_row, 1);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_action);
    connect(m_action, &SecondaryButton::clicked, this, &InfoBanner::actionPressed);
    connect(&themes, &ThemeSource::changed, this, &InfoBanner::restyle);
    restyle();
    hide();
}

void InfoBanner::showEvent(QShowEvent *event)
{
    restyle();
    QWidget::showEvent(event);
}

void InfoBanner::restyle()
{
    const Theme &theme = m_themes.theme();
    dress(m_text, theme, TextRole::Body);
    const int space = theme.space(Space::Medium);
    layout()->setContentsMargins(space, space, space, space);
    m_sign->setFixedWidth(theme.px(signMm));
    layout()->setSpacing(space);
    m_row->setSpacing(space);
    m_text->setMinimumWidth(theme.columnPx(textMm));
    update();
}

void InfoBanner::showMessage(Kind kind, const QString &text, const QString &action, const QString &aloud)
{
    m_kind = kind;
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->updateGeometry();
    setAccessibleName(text);
    setAloud(*this, aloud);
    show();
    update();
    QAccessibleEvent told(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void InfoBanner::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const QColor colour = colourOf(theme.colours(), m_kind);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal outline = theme.outline();
    const QRectF box = QRectF(rect()).adjusted(outline, outline, -outline, -outline);
    painter.setPen(QPen(colour, outline * 1.5));
    painter.setBrush(theme.colours().surface);
    painter.drawRoundedRect(box, theme.radius(), theme.radius());
    QRectF sign(0, 0, theme.px(signMm), theme.px(signMm));
    sign.moveCenter(QRectF(m_sign->geometry()).center());
    paintIcon(painter, signOf(m_kind), sign, colour);
}

} // namespace foyer::client
