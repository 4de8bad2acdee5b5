#include "client/widgets/touchscroll.h"

#include "client/widgets/button.h"

#include <QEvent>
#include <QScrollBar>
#include <QScrollPrepareEvent>
#include <QScroller>

namespace foyer::client
{

namespace
{

constexpr qreal pagePart = 0.8; // of the height: what was last seen stays in view
constexpr qreal leastMm = 60; // of a part that scrolls by itself

} // namespace

TouchScroll::TouchScroll(ThemeSource &themes, QWidget *content, QWidget *parent)
    : QScrollArea(parent)
    , m_themes(themes)
    , m_up(new IconButton(themes, Icon::ChevronUp, {}, this))
    , m_down(new IconButton(themes, Icon::ChevronDown, {}, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(false);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setWidget(content);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    QScroller::grabGesture(viewport(), QScroller::TouchGesture);
    connect(m_up, &IconButton::clicked, this, [this] { page(-1); });
    connect(m_down, &IconButton::clicked, this, [this] { page(1); });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &TouchScroll::place);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &TouchScroll::place);
    retranslate();
    place();
}

void TouchScroll::retranslate()
{
    m_up->setAccessibleName(tr("Show what is above"));
    m_down->setAccessibleName(tr("Show what is below"));
}

void TouchScroll::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        fit();
    QScrollArea::changeEvent(event);
}

void TouchScroll::toTop() { verticalScrollBar()->setValue(0); }

void TouchScroll::bringToTop(const QWidget *content)
{
    for (QWidget *one = content->parentWidget(); one; one = one->parentWidget())
        if (const auto *scroll = qobject_cast<TouchScroll *>(one); scroll && scroll->widget()->isAncestorOf(content))
            scroll->verticalScrollBar()->setValue(content->mapTo(scroll->widget(), QPoint()).y());
}

void TouchScroll::page(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + int(direction * viewport()->height() * pagePart));
}

void TouchScroll::setWhole(bool whole)
{
    m_isWhole = whole;
    updateGeometry();
}

bool TouchScroll::hasHeightForWidth() const { return m_isWhole || m_themes.theme().isTextLarge(); }

int TouchScroll::heightForWidth(int width) const { return heightOfContent(width); }

QSize TouchScroll::minimumSizeHint() const
{
    return {m_down->sizeHint().width(), std::min(m_fitted, m_themes.theme().px(leastMm))};
}

int TouchScroll::heightOfContent(int width) const
{
    return widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
}

// The buttons have a margin of their own beside the content, so that they cover nothing.
void TouchScroll::fit()
{
    const int wholeWidth = contentsRect().width();
    const int wanted = heightOfContent(wholeWidth);
    const bool tooLong = wanted > contentsRect().height();
    const int margin = tooLong ? m_up->sizeHint().width() + m_themes.theme().space(Space::Small) : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setViewportMargins(mirrored ? margin : 0, 0, mirrored ? 0 : margin, 0);
    const int width = wholeWidth - margin;
    widget()->resize(width, std::max(heightOfContent(width), contentsRect().height()));
    if (wanted != m_fitted) {
        m_fitted = wanted;
        updateGeometry();
    }
    place();
}

void TouchScroll::place()
{
    const QScrollBar *bar = verticalScrollBar();
    const QRect area = contentsRect();
    for (IconButton *button : {m_up, m_down}) {
        button->setVisible(bar->maximum() > 0);
        button->resize(button->sizeHint());
        button->move(layoutDirection() == Qt::RightToLeft ? area.left() : area.right() + 1 - button->width(),
                     button == m_up ? area.top() : area.bottom() + 1 - button->height());
    }
    m_up->setEnabled(bar->value() > 0);
    m_down->setEnabled(bar->value() < bar->maximum());
}

// A finger on something that moves by itself, such as a seating plan, is not meant for the page.
bool TouchScroll::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ScrollPrepare)
        return QScrollArea::viewportEvent(event);
    const QPoint at = static_cast<QScrollPrepareEvent *>(event)->startPos().toPoint();
    for (QWidget *under = viewport()->childAt(at); under && under != viewport(); under = under->parentWidget()) {
        if (under->testAttribute(Qt::WA_AcceptTouchEvents)) {
            event->ignore();
            return true;
        }
    }
    return QScrollArea::viewportEvent(event);
}

void TouchScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool TouchScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace foyer::client
