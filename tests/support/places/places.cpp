#include "tests/support/places/places.h"

#include <QDir>

namespace foyer::test
{

QString inSources(QStringView path) { return QDir(QStringLiteral(FOYER_SOURCE_DIR)).filePath(path.toString()); }
QString inBuild(QStringView path) { return QDir(QStringLiteral(FOYER_BINARY_DIR)).filePath(path.toString()); }

} // namespace foyer::test
