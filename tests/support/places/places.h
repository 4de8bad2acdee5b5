// Where the sources and what was built of them lie. Only places.cpp is compiled with the paths of a machine, so that a
// compiler cache knows the tests of every clone.
#pragma once

#include <QString>

namespace foyer::test
{

// path: from the top of the sources, or of the build directory; "": that itself.
QString inSources(QStringView path);
QString inBuild(QStringView path);

} // namespace foyer::test
