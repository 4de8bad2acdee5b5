// The command line: --name value, --name=value, and for switches just --name.
#pragma once

#include "server/app/configuration.h"

namespace foyer::server
{

struct Flags {
    Action action = Action::Run;
    QString configFile; // empty when not given
    QHash<QString, QString> values; // by option
};

// BadConfiguration when an argument is not known or lacks its value.
Result<Flags> parseFlags(const QStringList &arguments);

} // namespace foyer::server
