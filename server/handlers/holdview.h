// How holds and waitlist entries of the engine are told on the wire.
#pragma once

#include "server/engine/command.h"
#include "server/engine/outcome.h"
#include "server/handlers/context.h"

namespace foyer::server
{

protocol::HoldState holdStateFromLetter(char letter);
protocol::Hold holdFrom(ShowId show, const engine::HoldView &view, qint64 nowMs, const engine::HoldPolicy &policy);
protocol::EntryState entryStateFromLetter(char letter);
protocol::Entry entryFrom(ShowId show, const engine::EntryView &view, qint64 nowMs, const engine::HoldPolicy &policy);

QDateTime instantFromMs(qint64 ms);

} // namespace foyer::server
