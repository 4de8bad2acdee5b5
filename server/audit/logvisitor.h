// What goes through the log of a show and through what was refused, in the order in which both were decided.
#pragma once

#include "server/engine/event.h"

namespace foyer::server::audit
{

// One row of the table refusal.
struct Refusal {
    engine::Arrival arrival;
    qint64 atMs = 0;
    HolderId holder;
    QString asked; // the kind of command
    SeatNos seats; // empty where it named none
    QString error;
    qint64 version = 0; // of the log on which it was decided
};

class LogVisitor
{
public:
    virtual ~LogVisitor() = default;
    virtual void row(const engine::Event &event) = 0;
    // Comes after the row of its version and before the next one.
    virtual void refused(const Refusal &refusal) = 0;
};

} // namespace foyer::server::audit
