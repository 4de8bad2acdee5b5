// The files of the tree that the tidy test looks at, and all checks over them.
#pragma once

#include "tests/tidy/checker/finding.h"
#include "tests/tidy/checker/source.h"

namespace foyer::tidy
{

// Every text file below the root, without build/, hidden folders other than .ci, and the samples of the tidy test.
QList<Source> readTree(const QString &root);

Findings checkAll(const QList<Source> &sources);

} // namespace foyer::tidy
