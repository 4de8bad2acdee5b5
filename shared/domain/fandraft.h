// One fan of rows, as part of an auditorium or as the stalls of a theatre.
#pragma once

#include "shared/domain/plangenerator.h"

namespace foyer
{

DraftSection draftOfFan(const FanSpec &spec);

} // namespace foyer
