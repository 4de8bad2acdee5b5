// What the audience looks at: a curved screen with its light, a stage, or a field, each with its name.
#pragma once

class QPainter;

namespace foyer
{
struct PlanFocus;
}

namespace foyer::client
{

class SeatMapCamera;
class Theme;

void paintFocus(QPainter &painter, const Theme &theme, const PlanFocus &focus, const SeatMapCamera &camera);

} // namespace foyer::client
