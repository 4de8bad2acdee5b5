// Palette and style sheet for the standard widgets (labels, line edits, lists, tables, scroll bars) in a theme's
// design.
#pragma once

#include "client/widgets/theme.h"

#include <QPalette>
#include <QString>

class QLineEdit;

namespace foyer::client
{

QPalette paletteOf(const Theme &theme);
// Set it on the application or the main window together with the palette and font(TextRole::Body).
// A QLabel takes a role by the property "textRole": display, title, heading, body, label, caption, muted.
QString styleSheetOf(const Theme &theme);
// A field to type into: as tall as a primary target, or as its letters need.
void dressField(QLineEdit &field, const Theme &theme);

} // namespace foyer::client
