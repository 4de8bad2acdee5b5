#include "client/kiosk/keysteering.h"

#include "client/kiosk/overlay.h"
#include "client/kiosk/readingorder.h"
#include "client/kiosk/screens/screen.h"
#include "client/widgets/driftband.h"
#include "client/widgets/seatmapcanvas.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMainWindow>
#include <QScrollArea>

#include <limits>

namespace foyer::client
{

namespace
{

QScrollArea *scrollOf(const QWidget *widget)
{
    for (QWidget *one = widget->parentWidget(); one; one = one->parentWidget())
        if (auto *area = qobject_cast<QScrollArea *>(one); area && area->widget()->isAncestorOf(widget))
            return area;
    return nullptr;
}

QPointF middleOf(const QWidget *widget) { return widget->mapToGlobal(QPointF(widget->rect().center())); }

// What stands that way: within the list that scrolls, if the way does not lead out of it, else what can be seen.
QWidget *nextThatWay(const QList<QWidget *> &stops, const QWidget *now, Direction direction)
{
    const QScrollArea *const list = scrollOf(now);
    for (const bool staysInList : {true, false}) {
        QWidget *best = nullptr;
        qreal least = std::numeric_limits<qreal>::infinity();
        for (QWidget *stop : stops) {
            const bool isMeant = staysInList ? list && list->isAncestorOf(stop) : !stop->visibleRegion().isEmpty();
            const qreal cost = steppingCost(middleOf(now), middleOf(stop), direction);
            if (stop == now || !isMeant || cost >= least)
                continue;
            best = stop;
            least = cost;
        }
        if (best)
            return best;
    }
    return nullptr;
}

QWidget *nextInOrder(const QList<QWidget *> &stops, QWidget *now, bool forward)
{
    const qsizetype count = stops.size();
    return stops[(stops.indexOf(now) + (forward ? 1 : count - 1)) % count];
}

DriftBand *bandOf(const QWidget *widget)
{
    for (QWidget *one = widget->parentWidget(); one; one = one->parentWidget())
        if (auto *band = qobject_cast<DriftBand *>(one))
            return band;
    return nullptr;
}

// Who wants nothing of a band need not walk through all of it.
QWidget *nextPast(const DriftBand &band, const QList<QWidget *> &stops, QWidget *now, bool forward)
{
    QWidget *next = now;
    do
        next = nextInOrder(stops, next, forward);
    while (next != now && band.isAncestorOf(next));
    return next;
}

// The content comes before what every screen has above it; a page without content has its button that leads on.
QWidget *firstOf(const QList<QWidget *> &stops)
{
    const auto found =
        std::find_if(stops.begin(), stops.end(), [](const QWidget *stop) { return isWithin<Screen>(stop); });
    return found != stops.end()                 ? *found
        : isWithin<Overlay>(stops.constFirst()) ? stops.constFirst()
                                                : stops.constLast();
}

bool isChord(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

bool isTyped(const QKeyEvent &event)
{
    if (isChord(event))
        return false;
    return event.key() == Qt::Key_Backspace || (!event.text().isEmpty() && event.text().front().isPrint());
}

// Arrows walk the seats, and so on; what it has no use for comes to its parent.
bool isOfSeatMap(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Select || key == Qt::Key_Escape;
}

} // namespace

KeySteering::KeySteering(QMainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &KeySteering::focusChanged);
}

KeySteering::~KeySteering()
{
    if (qApp)
        qApp->removeEventFilter(this);
}

bool KeySteering::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
    case QEvent::Shortcut:
        return true;
    case QEvent::ShortcutOverride: // how fields announce that a chord means something to them
        return !isTyped(*static_cast<QKeyEvent *>(event));
    case QEvent::KeyPress:
        return watched->isWidgetType() && press(static_cast<QWidget *>(watched), *static_cast<QKeyEvent *>(event));
    case QEvent::Hide:
        if (qobject_cast<Overlay *>(watched))
            QMetaObject::invokeMethod(this, &KeySteering::resume, Qt::QueuedConnection);
        return false;
    default:
        return false;
    }
}

// true: nobody else is to hear of the key.
bool KeySteering::press(QWidget *receiver, const QKeyEvent &event)
{
    if (isChord(event))
        return true;
    if (qobject_cast<SeatMapCanvas *>(receiver) && isOfSeatMap(event.key()))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Select:
        if (auto *button = qobject_cast<QAbstractButton *>(receiver)) {
            if (!event.isAutoRepeat() && button->isVisible())
                button->click();
            return true;
        }
        return !qobject_cast<QLineEdit *>(receiver);
    default:
        return steer(event) || !isTyped(event);
    }
}

bool KeySteering::steer(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
        move(Direction::Left);
        return true;
    case Qt::Key_Right:
        move(Direction::Right);
        return true;
    case Qt::Key_Up:
        move(Direction::Up);
        return true;
    case Qt::Key_Down:
        move(Direction::Down);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const QWidget *const now = QApplication::focusWidget();
        const bool isRightward = (event.key() == Qt::Key_Tab) == (!now || now->isLeftToRight());
        move(isRightward ? Direction::Right : Direction::Left);
        return true;
    }
    case Qt::Key_Escape:
    case Qt::Key_Back:
        if (!event.isAutoRepeat())
            goBack();
        return true;
    case Qt::Key_F1:
    case Qt::Key_Help:
        if (!event.isAutoRepeat())
            click("help");
        return true;
    case Qt::Key_F2:
        if (!event.isAutoRepeat())
            emit speechWanted();
        return true;
    default:
        return false;
    }
}

void KeySteering::move(Direction direction)
{
    const QList<QWidget *> stops = stopsOf(*pageInFront(m_window));
    if (stops.isEmpty())
        return;
    QWidget *const now = QApplication::focusWidget();
    if (!stops.contains(now))
        return focus(stops.contains(m_stop) ? m_stop.get() : firstOf(stops));
    if (direction == Direction::Left || direction == Direction::Right)
        return focus(nextInOrder(stops, now, (direction == Direction::Right) == now->isLeftToRight()));
    if (const DriftBand *band = bandOf(now))
        return focus(nextPast(*band, stops, now, direction == Direction::Down));
    const bool isMap = qobject_cast<SeatMapCanvas *>(now);
    QWidget *const next = isMap ? nullptr : nextThatWay(stops, now, direction);
    focus(next ? next : nextInOrder(stops, now, direction == Direction::Down));
}

void KeySteering::goBack()
{
    if (auto *overlay = qobject_cast<Overlay *>(pageInFront(m_window)))
        overlay->leave();
    else
        click("back");
}

void KeySteering::click(const char *name)
{
    auto *button = m_window.findChild<QAbstractButton *>(QLatin1StringView(name));
    if (button && button->isVisible() && button->isEnabled())
        button->click();
}

void KeySteering::focus(QWidget *stop)
{
    stop->setFocus(Qt::TabFocusReason);
    if (QScrollArea *area = scrollOf(stop))
        area->ensureWidgetVisible(stop);
    if (DriftBand *band = bandOf(stop))
        band->reveal(stop);
    if (!isWithin<Overlay>(stop))
        m_stop = stop;
}

void KeySteering::focusChanged(const QWidget *, const QWidget *now)
{
    if (now && !isWithin<Overlay>(now) && !(now->focusPolicy() & Qt::TabFocus))
        m_stop.clear(); // another page begins
}

// What lay over the page is gone: the customer goes on where he was.
void KeySteering::resume()
{
    if (m_stop && stopsOf(*pageInFront(m_window)).contains(m_stop))
        focus(m_stop);
}

} // namespace foyer::client
