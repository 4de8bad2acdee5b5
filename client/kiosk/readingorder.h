// What of the kiosk is in front, and its widgets in the order in which they are read and walked through.
#pragma once

#include <QList>
#include <QWidget>

class QMainWindow;

namespace foyer::client
{

// The overlay that lies on top; the page itself where none does.
QWidget *pageInFront(const QMainWindow &window);
// All visible widgets below the page, as its layouts order them: the order in which they were made says nothing.
QList<QWidget *> readingOrder(QWidget &page);
// Those of them that keys can use now. What pages a list is none of them where the list itself can be walked.
QList<QWidget *> stopsOf(QWidget &page);

// Whether it is a T or lies in one.
template <class T>
bool isWithin(const QWidget *widget)
{
    for (const QWidget *one = widget; one; one = one->parentWidget())
        if (qobject_cast<const T *>(one))
            return true;
    return false;
}

} // namespace foyer::client
