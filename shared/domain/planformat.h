// Foyer's own file format for seating plans, version 1: docs/formats/seating-plan.md.
#pragma once

#include "shared/core/result.h"
#include "shared/domain/seatingplan.h"

#include <QJsonObject>

namespace foyer
{

// Checks all that the format promises and gives an indexed plan, or the first fault and its path
// ("sections[2].rows[0].x"). Errors: MalformedFrame (no JSON object), MissingField, UnknownField, WrongType,
// OutOfRange, VersionMismatch.
Result<SeatingPlan> planFromJson(const QByteArray &json);
Result<SeatingPlan> planFromJson(const QJsonObject &json);

// The same plan gives the same bytes on every machine: a line for each row, no blanks within it.
QByteArray planToJson(const SeatingPlan &plan);

} // namespace foyer
