// Gives a plain QLabel a role of the type scale and a colour, for widgets that are made of labels.
#pragma once

#include "client/widgets/theme.h"

#include <QLabel>

namespace foyer::client
{

inline void dress(QLabel *label, const Theme &theme, TextRole role, QColor colour = {})
{
    label->setFont(theme.font(role));
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour.isValid() ? colour : theme.colours().text);
    label->setPalette(palette);
}

} // namespace foyer::client
