#include "client/widgets/topbar.h"

#include "client/widgets/button.h"
#include "client/widgets/flowrow.h"
#include "client/widgets/steptrail.h"
#include "client/widgets/themedlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace foyer::client
{

TopBar::TopBar(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_back(new SecondaryButton(themes, tr("Back"), this))
    , m_title(new QLabel(this))
    , m_trail(new StepTrail(themes, this))
    , m_row(new FlowRow)
{
    m_back->setIcon(Icon::Back);
    m_back->setObjectName(QStringLiteral("back"));
    m_row->addWidget(m_back);
    m_row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(m_row);
    layout->addWidget(m_trail);
    layout->addWidget(m_title);
    m_title->setWordWrap(true);
    m_title->hide();
    m_trail->hide();
    QSizePolicy kept = m_back->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the others keep their places on screens without a way back
    m_back->setSizePolicy(kept);
    connect(m_back, &SecondaryButton::clicked, this, &TopBar::backPressed);
    connect(&themes, &ThemeSource::changed, this, &TopBar::restyle);
    restyle();
}

void TopBar::showEvent(QShowEvent *event)
{
    restyle();
    QWidget::showEvent(event);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_back->setText(tr("Back"));
    QWidget::changeEvent(event);
}

void TopBar::restyle()
{
    const Theme &theme = m_themes.theme();
    dress(m_title, theme, TextRole::Title);
    layout()->setSpacing(theme.space(Space::Medium));
    m_row->setSpacing(theme.space(Space::Medium));
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void TopBar::setBackVisible(bool visible) { m_back->setVisible(visible); }

void TopBar::setSteps(const QStringList &names, int current)
{
    m_trail->setSteps(names, current);
    m_trail->setVisible(!names.isEmpty());
}

void TopBar::addAtEnd(QWidget *widget) { m_row->addWidget(widget); }

} // namespace foyer::client
