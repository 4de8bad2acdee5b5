// foyer-server audit: looks at what shows have sold and at what staff did, and prints what it finds.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"

#include <QStringList>
#include <optional>

namespace foyer::server
{

struct AuditRequest {
    enum class What { Show, Check, Actions } what = What::Check;
    std::optional<ShowId> show;
    std::optional<SeatNo> seat;
    int days = 1; // of what staff did
    QStringList options; // those of the server that say where the database is

    // "show ID [--seat N] [options]" "check [ID] [options]" or "actions [--days N] [options]". BadConfiguration with a
    // sentence.
    static Result<AuditRequest> read(const QStringList &arguments);
};

// arguments: those after "audit". Answers the exit code.
int runAudit(const QStringList &arguments);

} // namespace foyer::server
