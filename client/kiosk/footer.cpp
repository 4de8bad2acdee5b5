#include "client/kiosk/footer.h"

#include "client/widgets/button.h"
#include "client/widgets/countdownbar.h"

#include <QHBoxLayout>

namespace foyer::client
{

Footer::Footer(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_countdown(new CountdownBar(themes, this))
    , m_next(new PrimaryButton(themes, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themes.theme().space(Space::Large));
    row->addWidget(m_countdown);
    row->addStretch(1);
    row->addWidget(m_next);
    m_countdown->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_countdown->setFixedHeight(m_next->sizeHint().height());
    setMinimumHeight(m_next->sizeHint().height());
    connect(m_next, &PrimaryButton::clicked, this, &Footer::nextWanted);
}

void Footer::setNext(const std::optional<NextAction> &next)
{
    m_next->setVisible(next.has_value());
    setVisible(next || !m_countdown->isHidden());
    if (!next)
        return;
    m_next->setText(next->text);
    m_next->setAccessibleName(next->text);
    m_next->setEnabled(next->isEnabled);
    m_next->updateGeometry();
}

void Footer::setCountdown(const HoldCountdown &countdown, int holdSeconds)
{
    m_countdown->setVisible(countdown.isRunning());
    setVisible(countdown.isRunning() || !m_next->isHidden());
    m_countdown->setRemaining(countdown.secondsLeft(), std::max(holdSeconds, 1));
}

} // namespace foyer::client
