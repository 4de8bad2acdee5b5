#include "client/kiosk/footer.h"

#include "client/widgets/button.h"
#include "client/widgets/countdownbar.h"
#include "client/widgets/flowrow.h"

namespace foyer::client
{

namespace
{

void furnish(Button &button, const std::optional<NextAction> &action)
{
    if (button.hasFocus() && !(action && action->isEnabled))
        button.clearFocus(); // Qt would choose the next control
    button.setVisible(action.has_value());
    if (!action)
        return;
    button.setText(action->text);
    button.setAccessibleName(action->text);
    button.setEnabled(action->isEnabled);
    button.updateGeometry();
}

} // namespace

Footer::Footer(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_access(new IconButton(themes, Icon::Person, {}, this))
    , m_countdown(new CountdownBar(themes, this))
    , m_other(new SecondaryButton(themes, {}, this))
    , m_next(new PrimaryButton(themes, {}, this))
    , m_row(new FlowRow(this))
{
    m_access->setObjectName(QStringLiteral("access"));
    m_row->addWidget(m_access);
    m_row->addWidget(m_countdown);
    m_row->addStretch();
    m_row->addWidget(m_other);
    m_row->addWidget(m_next);
    m_countdown->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_access, &IconButton::clicked, this, &Footer::accessWanted);
    connect(m_next, &PrimaryButton::clicked, this, &Footer::nextWanted);
    connect(m_other, &SecondaryButton::clicked, this, &Footer::otherWanted);
    connect(&themes, &ThemeSource::changed, this, &Footer::restyle);
    restyle();
}

void Footer::restyle() { m_row->setSpacing(m_themes.theme().space(Space::Medium)); }

void Footer::setAccessName(const QString &name) { m_access->setAccessibleName(name); }

void Footer::setNext(const std::optional<NextAction> &next) { furnish(*m_next, next); }

void Footer::setOther(const std::optional<NextAction> &other) { furnish(*m_other, other); }

void Footer::setCountdown(const HoldCountdown &countdown, int holdSeconds)
{
    m_countdown->setVisible(countdown.isRunning());
    m_countdown->setRemaining(countdown.secondsLeft(), std::max(holdSeconds, 1));
}

} // namespace foyer::client
