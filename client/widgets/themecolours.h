// The colours of each scheme, and the arithmetic of contrast that they are held to.
#pragma once

#include "client/widgets/theme.h"

namespace foyer::client
{

ThemeColours coloursOf(Scheme scheme);

// WCAG 2.2 relative luminance, 0 .. 1, and contrast ratio, 1 .. 21.
qreal relativeLuminance(const QColor &colour);
qreal contrastRatio(const QColor &a, const QColor &b);

} // namespace foyer::client
