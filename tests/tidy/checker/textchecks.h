// The checks that look at one file alone: what nobody writes, sizes, the first line of a header, the last of any file.
#pragma once

#include "tests/tidy/checker/finding.h"
#include "tests/tidy/checker/source.h"

namespace foyer::tidy
{

Findings findForbiddenTexts(const Source &source);
Findings findLongFiles(const Source &source);
Findings findLongFunctions(const Source &source);
Findings findBadOpenings(const Source &source);
Findings findBadEndings(const Source &source);
Findings findGenerated(const Source &source);

} // namespace foyer::tidy
