#include "client/kiosk/overlay.h"

#include "client/widgets/button.h"
#include "client/widgets/flowrow.h"
#include "client/widgets/touchscroll.h"

#include <QCoreApplication>
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
    , m_body(new QWidget)
    , m_card(new TouchScroll(themes, m_body, this))
    , m_column(new QVBoxLayout(m_body))
    , m_headline(new TextLabel(themes, TextRole::Title, m_body))
    , m_text(new TextLabel(themes, TextRole::Body, m_body, Tone::Muted))
    , m_foot(new QWidget(this))
    , m_answers(new QVBoxLayout(m_foot))
    , m_action(new PrimaryButton(themes, {}, m_foot))
    , m_other(new SecondaryButton(themes, {}, m_foot))
    , m_third(new SecondaryButton(themes, {}, m_foot))
    , m_buttons(new FlowRow)
{
    m_column->addWidget(m_headline);
    m_column->addWidget(m_text);
    m_buttons->addWidget(m_other);
    m_buttons->addStretch();
    m_buttons->addWidget(m_action);
    m_answers->addWidget(m_third, 0, Qt::AlignLeading); // on a line of its own: three do not fit on one
    m_answers->addLayout(m_buttons);
    m_body->installEventFilter(this);
    m_foot->installEventFilter(this);
    connect(&themes, &ThemeSource::changed, this, &Overlay::restyle);
    connect(m_action, &PrimaryButton::clicked, this, &Overlay::actionWanted);
    connect(m_other, &SecondaryButton::clicked, this, &Overlay::otherWanted);
    connect(m_third, &SecondaryButton::clicked, this, &Overlay::thirdWanted);
    restyle();
    offer({});
    hide();
}

void Overlay::restyle()
{
    const Theme &theme = m_themes.theme();
    const int margin = theme.space(theme.isTextLarge() ? Space::Large : Space::Huge);
    m_column->setContentsMargins(margin, margin, margin, m_foot->isHidden() ? margin : theme.space(Space::Large));
    m_column->setSpacing(theme.space(Space::Large));
    m_answers->setContentsMargins(margin, 0, margin, margin);
    m_answers->setSpacing(theme.space(Space::Large));
    m_buttons->setSpacing(theme.space(Space::Medium));
    place();
}

void Overlay::setTop(int top)
{
    m_top = top;
    place();
}

// As tall as what it holds, or as the room that there is: then what is to be read scrolls, and the answers stay.
void Overlay::place()
{
    const Theme &theme = m_themes.theme();
    const int margin = theme.space(Space::Large);
    const QRect room = rect().adjusted(margin, m_top + margin, -margin, -margin);
    const int width = std::min(theme.columnPx(cardWidthMm), room.width());
    const int foot = m_foot->isHidden() ? 0 : m_foot->heightForWidth(width);
    m_frame = QRect(0, 0, width, std::min(m_body->heightForWidth(width) + foot, room.height()));
    m_frame.moveCenter(room.center());
    m_card->setGeometry(m_frame.adjusted(0, 0, 0, -foot));
    m_foot->setGeometry(m_frame.adjusted(0, m_frame.height() - foot, 0, 0));
    update();
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
    if (const bool hasAnswers = !(action + other + third).isEmpty(); hasAnswers == m_foot->isHidden()) {
        m_foot->setVisible(hasAnswers);
        restyle();
    }
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
    painter.drawRoundedRect(m_frame, theme.radius() * 2, theme.radius() * 2);
}

void Overlay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

// A layout that was out of date while it was hidden does not ask again when it is told more.
void Overlay::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    for (QWidget *part : {m_body, m_foot})
        QCoreApplication::postEvent(part, new QEvent(QEvent::LayoutRequest));
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        place();
    return QWidget::eventFilter(watched, event);
}

void Overlay::mousePressEvent(QMouseEvent *event) { event->accept(); }

} // namespace foyer::client
