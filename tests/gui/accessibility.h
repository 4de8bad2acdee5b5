// What WCAG 2.2 and EN 301 549 ask of a screen, measured on what is painted and on what assistive software is told.
#pragma once

#include "client/kiosk/readingorder.h"
#include "client/widgets/themecolours.h"
#include "tests/gui/textfit.h"

#include <QAccessible>
#include <QApplication>
#include <QHash>

namespace foyer::test
{

// Pictures of things that are read elsewhere: the paper ticket, the reader's display, and the seats, which have a test
// and a zoom of their own.
inline bool isPicture(const QWidget *widget)
{
    static const QList<QByteArray> names {"foyer::client::TicketView", "foyer::client::CardReader",
                                          "foyer::client::SeatMapCanvas", "foyer::client::SeatBubble"};
    return names.contains(QByteArray(widget->metaObject()->className()));
}

// What can be used now, in the order in which it is read.
inline QList<QWidget *> controlsOf(QWidget &front)
{
    QList<QWidget *> controls = client::readingOrder(front);
    controls.removeIf([](const QWidget *one) {
        return !one->isEnabled() || !(one->focusPolicy() & Qt::TabFocus) || one->visibleRegion().isEmpty();
    });
    return controls;
}

// Whether who has read `first` looks for `second` next: below it, or beyond it in the direction of reading.
inline bool isReadAfter(const QRect &first, const QRect &second, bool fromTheRight)
{
    const bool isBeyond = fromTheRight ? second.right() <= first.left() : second.left() >= first.right();
    return isBeyond || second.top() >= first.bottom() || (second.top() > first.top() && !second.intersects(first));
}

// The painted texts of what is in front, without pictures and what is partly scrolled away.
inline QList<TextListener::Written> textsOf(QWidget &front)
{
    ListeningDevice device(front.size());
    front.render(&device);
    QList<TextListener::Written> texts = device.written();
    QList<QRectF> pictures, buttons;
    for (const QWidget *one : front.findChildren<QWidget *>())
        if (one->isVisible() && isPicture(one))
            pictures << QRectF(one->mapTo(&front, QPoint()), one->size());
    for (const QAbstractButton *one : front.findChildren<QAbstractButton *>())
        if (one->isVisible())
            buttons << QRectF(one->mapTo(&front, QPoint()), one->size());
    const auto isWithin = [](const QList<QRectF> &places, const TextListener::Written &text) {
        return std::any_of(places.cbegin(), places.cend(),
                           [&text](const QRectF &place) { return place.intersects(text.box); });
    };
    texts.removeIf([&](const TextListener::Written &text) {
        const bool isPictogram = text.text.size() == 1 && !isWithin(buttons, text); // in the legend
        return isPictogram || !text.isWhole || text.text.trimmed().isEmpty() || !QRectF(front.rect()).contains(text.box)
            || isWithin(pictures, text);
    });
    return texts;
}

// The commonest colour in the box is what the text stands on, the one nearest to the pen what it is written with.
inline qreal contrastOf(const TextListener::Written &text, const QImage &screen)
{
    QHash<QRgb, int> counts;
    QRgb ground = 0, ink = 0;
    int most = 0, nearest = INT_MAX;
    const QRect box = text.box.toAlignedRect().intersected(screen.rect());
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            const QRgb pixel = screen.pixel(x, y);
            if (const int count = ++counts[pixel]; count > most) {
                most = count;
                ground = pixel;
            }
            const QColor c = text.ink;
            const int distance = std::abs(qRed(pixel) - c.red()) + std::abs(qGreen(pixel) - c.green())
                + std::abs(qBlue(pixel) - c.blue());
            if (distance < nearest) {
                nearest = distance;
                ink = pixel;
            }
        }
    }
    return client::contrastRatio(QColor(ink), QColor(ground));
}

// The best contrast within the control's edge, from outside to inside across the middle of its leading side.
inline qreal edgeContrastOf(const QWidget &control, const QImage &screen, const QPoint &at)
{
    const QColor outside = screen.pixelColor(at + QPoint(1, 1)); // the corner is rounded
    qreal best = 1;
    for (int x = 0; x < std::min(control.width() / 2, 16); ++x)
        best = std::max(best, client::contrastRatio(outside, screen.pixelColor(at + QPoint(x, control.height() / 2))));
    return best;
}

// How many pixels change by 3:1 when the control gets the focus.
inline int focusPixelsOf(QWidget &control)
{
    if (QWidget *const focused = QApplication::focusWidget())
        focused->clearFocus();
    const QImage before = control.grab().toImage();
    control.setFocus(Qt::TabFocusReason);
    const QImage after = control.grab().toImage();
    int changed = 0;
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x)
            changed += before.pixel(x, y) != after.pixel(x, y)
                && client::contrastRatio(before.pixelColor(x, y), after.pixelColor(x, y)) >= 3;
    return changed;
}

} // namespace foyer::test
