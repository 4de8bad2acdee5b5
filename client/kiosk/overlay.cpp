#include "client/kiosk/overlay.h"

#include "client/widgets/button.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace foyer::client
{

namespace
{

constexpr qreal cardWidthMm = 220;
constexpr qreal dimming = 0.82;

} // namespace

Overlay::Overlay(ThemeSource &themes, Ground ground, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_ground(ground)
    , m_card(new QWidget(this))
    , m_column(new QVBoxLayout(m_card))
    , m_headline(new TextLabel(themes, TextRole::Title, m_card))
    , m_text(new TextLabel(themes, TextRole::Body, m_card, Tone::Muted))
    , m_action(new PrimaryButton(themes, {}, m_card))
    , m_other(new SecondaryButton(themes, {}, m_card))
    , m_third(new SecondaryButton(themes, {}, m_card))
{
    const Theme &theme = themes.theme();
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(1);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(m_card, 100);
    middle->addStretch(1);
    outer->addLayout(middle);
    outer->addStretch(1);
    m_card->setMaximumWidth(theme.px(cardWidthMm));
    const int margin = theme.space(Space::Huge);
    m_column->setContentsMargins(margin, margin, margin, margin);
    m_column->setSpacing(theme.space(Space::Large));
    m_column->addWidget(m_headline);
    m_column->addWidget(m_text);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.space(Space::Medium));
    buttons->addWidget(m_other);
    buttons->addStretch(1);
    buttons->addWidget(m_action);
    m_column->addWidget(m_third); // on a line of its own: three do not fit on one
    m_column->addLayout(buttons);
    connect(m_action, &PrimaryButton::clicked, this, &Overlay::actionWanted);
    connect(m_other, &SecondaryButton::clicked, this, &Overlay::otherWanted);
    connect(m_third, &SecondaryButton::clicked, this, &Overlay::thirdWanted);
    offer({});
    hide();
}

void Overlay::tell(const QString &headline, const QString &text)
{
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void Overlay::setContent(QWidget *content) { m_column->insertWidget(m_column->indexOf(m_text) + 1, content); }

void Overlay::offer(const QString &action, const QString &other, const QString &third)
{
    const auto show = [](QAbstractButton *button, const QString &text) {
        button->setText(text);
        button->setVisible(!text.isEmpty());
        button->updateGeometry();
    };
    show(m_action, action);
    show(m_other, other);
    show(m_third, third);
    setFocusProxy(action.isEmpty() ? nullptr : m_action);
}

void Overlay::leave()
{
    if (m_action->isVisible() && m_other->isHidden() && m_third->isHidden())
        emit actionWanted();
}

void Overlay::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme.colours().background;
    ground.setAlphaF(m_ground == Ground::Opaque ? 1.0F : float(dimming));
    painter.fillRect(rect(), ground);
    if (m_ground == Ground::Opaque)
        return;
    painter.setPen(QPen(theme.colours().hairline, theme.outline()));
    painter.setBrush(theme.colours().surface);
    painter.drawRoundedRect(m_card->geometry(), theme.radius() * 2, theme.radius() * 2);
}

void Overlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    update();
}

void Overlay::mousePressEvent(QMouseEvent *event) { event->accept(); }

} // namespace foyer::client
