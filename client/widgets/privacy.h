// What of the screen is for its reader alone: it is said into a headset, never into the room.
#pragma once

class QWidget;

namespace foyer::client
{

void setPrivate(QWidget &widget);
bool isPrivate(const QWidget &widget); // also when it stands in one that is

} // namespace foyer::client
