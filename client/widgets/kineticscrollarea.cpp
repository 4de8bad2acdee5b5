#include "client/widgets/kineticscrollarea.h"

#include "client/widgets/button.h"

#include <QScrollBar>
#include <QScroller>

namespace foyer::client
{

namespace
{

constexpr qreal pageShare = 0.8; // of the view that one press of the button moves on

} // namespace

KineticScrollArea::KineticScrollArea(ThemeSource &themes, QWidget *parent)
    : QScrollArea(parent)
    , m_themes(themes)
    , m_more(new SecondaryButton(themes, tr("More below"), this))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_more->setIcon(Icon::ChevronDown);
    m_more->hide();
    QScroller::grabGesture(viewport(), QScroller::LeftMouseButtonGesture);
    connect(m_more, &SecondaryButton::clicked, this, [this] {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + int(viewport()->height() * pageShare));
    });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &KineticScrollArea::refresh);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &KineticScrollArea::refresh);
    connect(&themes, &ThemeSource::changed, this, &KineticScrollArea::refresh);
}

void KineticScrollArea::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    refresh();
}

void KineticScrollArea::refresh()
{
    const QSize size = m_more->sizeHint();
    m_more->setGeometry((width() - size.width()) / 2, height() - size.height() - m_themes.theme().space(Space::Small),
                        size.width(), size.height());
    m_more->setVisible(verticalScrollBar()->value() < verticalScrollBar()->maximum());
    m_more->raise();
}

} // namespace foyer::client
