// foyer-server audit: looks at what shows have sold instead of selling, and prints what it finds.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <QStringList>
#include <optional>

namespace foyer::server
{

struct AuditRequest {
    enum class What { Show, Check } what = What::Check;
    std::optional<ShowId> show;
    std::optional<SeatNo> seat;
    QStringList options; // those of the server that say where the database is

    // "show ID [--seat N] [options]" or "check [ID] [options]". BadConfiguration with a sentence.
    static Result<AuditRequest> read(const QStringList &arguments);
};

// arguments: those after "audit". Answers the exit code.
int runAudit(const QStringList &arguments);

} // namespace foyer::server
