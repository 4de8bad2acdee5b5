// The ring round the control that has the keyboard: the same on every control, at least 3:1 on every ground.
#pragma once

#include <QRectF>

class QPainter;

namespace foyer::client
{

class Theme;

// The box that a control paints itself in, so that the ring has room round it.
QRectF focusInset(const Theme &theme, const QRectF &control);
void paintFocusRing(QPainter &painter, const Theme &theme, const QRectF &control);

} // namespace foyer::client
