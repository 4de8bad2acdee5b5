#include "client/kiosk/readingorder.h"

#include "client/kiosk/overlay.h"

#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>

namespace foyer::client
{

namespace
{

class Reading
{
public:
    void visit(QWidget &widget)
    {
        if (!widget.isVisible() || m_found.contains(&widget))
            return;
        m_found << &widget;
        if (QLayout *layout = widget.layout())
            visit(*layout);
        if (auto *area = qobject_cast<QScrollArea *>(&widget); area && area->widget())
            visit(*area->widget());
        for (QObject *child : widget.children())
            if (auto *one = qobject_cast<QWidget *>(child); one && !one->isWindow())
                visit(*one);
    }
    const QList<QWidget *> &found() const { return m_found; }

private:
    void visit(const QLayout &layout)
    {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *const item = layout.itemAt(i);
            if (item->layout())
                visit(*item->layout());
            else if (item->widget())
                visit(*item->widget());
        }
    }

    QList<QWidget *> m_found;
};

} // namespace

QWidget *pageInFront(const QMainWindow &window)
{
    QWidget *front = window.centralWidget();
    for (Overlay *overlay : window.findChildren<Overlay *>(Qt::FindDirectChildrenOnly))
        if (overlay->isVisible()) // children stand in the order in which they are painted: the last is on top
            front = overlay;
    return front;
}

QList<QWidget *> readingOrder(QWidget &page)
{
    Reading reading;
    reading.visit(page);
    return reading.found();
}

QList<QWidget *> stopsOf(QWidget &page)
{
    QList<QWidget *> stops = readingOrder(page);
    stops.removeIf([](const QWidget *one) { return !one->isEnabled() || !(one->focusPolicy() & Qt::TabFocus); });
    const QList<QWidget *> all = stops;
    stops.removeIf([&all](const QWidget *one) {
        const auto *area = qobject_cast<const QScrollArea *>(one->parentWidget());
        return area && std::any_of(all.begin(), all.end(), [area](const QWidget *stop) {
                   return area->widget()->isAncestorOf(stop);
               });
    });
    return stops;
}

} // namespace foyer::client
