// The checks of who may know whom: the #include lines of a source and the links of a folder's CMakeLists.txt.
#pragma once

#include "tests/tidy/checker/finding.h"
#include "tests/tidy/checker/source.h"

#include <QHash>

namespace foyer::tidy
{

// The module whose header this is ("QSqlQuery" is QtSql), empty for what is not Qt's.
QString qtModuleOf(const QString &header);

Findings findForbiddenIncludes(const Source &source);

// Which folder makes which target, read from foyer_library(NAME ...) of all CMakeLists.txt.
QHash<QString, QString> foldersOfTargets(const QList<Source> &sources);

Findings findForbiddenLinks(const Source &cmakeLists, const QHash<QString, QString> &folders);

} // namespace foyer::tidy
