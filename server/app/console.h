// What commands of the console have in common: they print, and look into the database beside a server or without one.
#pragma once

#include "server/handlers/context.h"
#include "server/storage/database.h"
#include "shared/core/result.h"

#include <QStringList>
#include <cstdio>
#include <functional>
#include <optional>

namespace foyer::server
{

// Trouble is what the command found, or why what was asked cannot be; never that it could not look.
enum ConsoleExitCode { exitDone = 0, exitTrouble = 1, exitWrongRequest = 2, exitCannotLook = 3 };

void printLine(std::FILE *stream, const QString &line);
// On standard error; answers the exit code.
int complain(int exitCode, const QString &sentence);

// Who acts in these commands, for the record of what staff did: whoever may use the database's login is the house
// itself.
inline constexpr QLatin1StringView commandLineActor("the command line");
Caller commandLineCaller();

// Takes the argument that must stand there; an option is none.
std::optional<QString> takeWord(QStringList &arguments);

// The value of --name and so on, taken out; nothing where it is missing.
std::optional<QString> takeValue(QStringList &arguments, const QString &name);

// options: those of the server that say where the database is. usage: told when they are none. look answers the exit
// code.
int lookIntoDatabase(const QStringList &options, const QString &usage, const std::function<int(Database &)> &look);

} // namespace foyer::server
