// Makes the screen of a step.
#pragma once

#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

// A child of `parent`.
Screen *makeScreen(Step step, KioskContext &context, QWidget *parent);

} // namespace foyer::client
