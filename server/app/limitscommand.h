// foyer-server limits: lifts a limit against hoarding for somebody.
#pragma once

#include "shared/core/result.h"
#include "shared/protocol/limits.h"

#include <QStringList>

namespace foyer::server
{

struct LimitsRequest {
    protocol::LiftLimit lift;
    QStringList options; // those of the server that say where the database is

    // "lift device|address|contact WHOM --minutes N --reason TEXT [options]". BadConfiguration with a sentence.
    static Result<LimitsRequest> read(const QStringList &arguments);
};

// arguments: those after "limits". Answers a ConsoleExitCode.
int runLimits(const QStringList &arguments);

} // namespace foyer::server
