// What of the screen is for its reader alone: it is said into a headset, never into the room.
#pragma once

#include <QString>

class QWidget;

namespace foyer::client
{

void setPrivate(QWidget &widget);
bool isPrivate(const QWidget &widget); // also when it stands in one that is

// What is said into the room of a widget instead of all that it shows; empty: all of it.
void setAloud(QWidget &widget, const QString &words);
QString aloudOf(const QWidget &widget);

} // namespace foyer::client
