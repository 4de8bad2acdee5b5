#include "client/widgets/touchscroll.h"

#include "client/widgets/button.h"

#include <QEvent>
#include <QScrollBar>
#include <QScroller>

namespace foyer::client
{

namespace
{

constexpr qreal pagePart = 0.8; // of the height: what was last seen stays in view

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
    place();
}

void TouchScroll::setButtonNames(const QString &up, const QString &down)
{
    m_up->setAccessibleName(up);
    m_down->setAccessibleName(down);
}

void TouchScroll::toTop() { verticalScrollBar()->setValue(0); }

void TouchScroll::page(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + int(direction * viewport()->height() * pagePart));
}

// The buttons have a margin of their own beside the content, so that they cover nothing.
void TouchScroll::fit()
{
    const QWidget *content = widget();
    const int wholeWidth = contentsRect().width();
    const auto heightAt = [content](int width) {
        return content->hasHeightForWidth() ? content->heightForWidth(width) : content->sizeHint().height();
    };
    const bool tooLong = heightAt(wholeWidth) > contentsRect().height();
    const int margin = tooLong ? m_up->sizeHint().width() + m_themes.theme().space(Space::Small) : 0;
    setViewportMargins(0, 0, margin, 0);
    const int width = wholeWidth - margin;
    widget()->resize(width, std::max(heightAt(width), contentsRect().height()));
    place();
}

void TouchScroll::place()
{
    const QScrollBar *bar = verticalScrollBar();
    const QRect area = contentsRect();
    for (IconButton *button : {m_up, m_down}) {
        button->setVisible(bar->maximum() > 0);
        button->resize(button->sizeHint());
        button->move(area.right() + 1 - button->width(),
                     button == m_up ? area.top() : area.bottom() + 1 - button->height());
    }
    m_up->setEnabled(bar->value() > 0);
    m_down->setEnabled(bar->value() < bar->maximum());
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
