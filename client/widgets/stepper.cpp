#include "client/widgets/stepper.h"

#include "client/widgets/button.h"
#include "client/widgets/flowrow.h"
#include "client/widgets/themedlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

Stepper::Stepper(ThemeSource &themes, const QString &label, const QString &detail, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_label(new QLabel(label, this))
    , m_detail(new QLabel(detail, this))
    , m_number(new QLabel(this))
    , m_fewer(new IconButton(themes, Icon::Minus, tr("One fewer: %1").arg(label), this))
    , m_more(new IconButton(themes, Icon::Plus, tr("One more: %1").arg(label), this))
{
    auto *box = new QWidget(this);
    auto *words = new QVBoxLayout(box);
    words->setContentsMargins({});
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_label);
    words->addWidget(m_detail);
    words->addStretch(1);
    if (detail.isEmpty())
        m_detail->hide();
    m_number->setAlignment(Qt::AlignCenter);
    auto *counter = new QWidget(this);
    m_counting = new QHBoxLayout(counter);
    m_counting->setContentsMargins({});
    for (QWidget *part :
         {static_cast<QWidget *>(m_fewer), static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_more)})
        m_counting->addWidget(part);
    auto *row = new FlowRow(this);
    row->addWidget(box, 1);
    row->addWidget(counter);
    connect(m_fewer, &IconButton::clicked, this, [this] { setValue(m_value - 1); });
    connect(m_more, &IconButton::clicked, this, [this] { setValue(m_value + 1); });
    connect(&themes, &ThemeSource::changed, this, &Stepper::restyle);
    restyle();
}

void Stepper::setLabel(const QString &label)
{
    m_label->setText(label);
    m_fewer->setAccessibleName(tr("One fewer: %1").arg(label));
    m_more->setAccessibleName(tr("One more: %1").arg(label));
    refresh();
}

void Stepper::setRange(int least, int most)
{
    Q_ASSERT(least <= most);
    m_least = least;
    m_most = most;
    setValue(m_value);
    refresh();
}

void Stepper::setValue(int value)
{
    const int now = std::clamp(value, m_least, m_most);
    if (now == m_value)
        return;
    m_value = now;
    refresh();
    QAccessibleEvent told(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&told);
    emit valueChanged(now);
}

void Stepper::showEvent(QShowEvent *event)
{
    restyle();
    QWidget::showEvent(event);
}

void Stepper::restyle()
{
    const Theme &theme = m_themes.theme();
    dress(m_label, theme, TextRole::Body);
    dress(m_detail, theme, TextRole::Caption, theme.colours().textMuted);
    dress(m_number, theme, TextRole::Heading);
    m_number->setMinimumWidth(theme.target(Target::Primary));
    layout()->setSpacing(theme.space(Space::Small));
    m_counting->setSpacing(theme.space(Space::Small));
    refresh();
}

void Stepper::refresh()
{
    m_number->setText(locale().toString(m_value));
    setAccessibleName(u"%1: %2"_s.arg(m_label->text(), m_number->text()));
    m_fewer->setEnabled(m_value > m_least);
    m_more->setEnabled(m_value < m_most);
}

} // namespace foyer::client
