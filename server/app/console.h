// What commands of the console have in common: they print, and look into the database beside a server or without one.
#pragma once

#include "server/storage/database.h"
#include "shared/core/result.h"

#include <QStringList>
#include <cstdio>
#include <functional>

namespace foyer::server
{

// 1 is what the command says of the database, never "could not look".
enum ConsoleExitCode { exitNothingFound = 0, exitFound = 1, exitWrongRequest = 2, exitCannotLook = 3 };

void printLine(std::FILE *stream, const QString &line);
// On standard error; answers the exit code.
int complain(int exitCode, const QString &sentence);

// options: those of the server that say where the database is. usage: told when they are none. look answers the exit
// code.
int lookIntoDatabase(const QStringList &options, const QString &usage, const std::function<int(Database &)> &look);

} // namespace foyer::server
