// What foyer-server does from its first to its last line: reads the configuration, then runs, prints or audits.
#pragma once

#include <QStringList>

namespace foyer::server
{

enum ExitCode { exitOk = 0, exitCannotStart = 1, exitBadConfiguration = 2 };

// arguments: without the program's name. Needs a QCoreApplication, whose event loop it runs. Answers the exit code.
int runServer(const QStringList &arguments);

} // namespace foyer::server
