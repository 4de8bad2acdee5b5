#include "server/app/openfiles.h"

#include <sys/resource.h>

namespace foyer::server
{

void allowManyOpenFiles()
{
    rlimit limit {};
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace foyer::server
