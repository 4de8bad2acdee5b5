#include "tests/bench/harness/openfiles.h"

#include <sys/resource.h>

namespace foyer::bench
{

namespace
{
constexpr rlim_t otherFiles = 500; // of the bench or of a server, besides the connections
} // namespace

bool mayOpen(int connections)
{
    rlimit limit {};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return limit.rlim_cur >= rlim_t(connections) + otherFiles;
}

} // namespace foyer::bench
