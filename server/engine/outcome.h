// What the engine answers to a command.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/result.h"
#include "shared/domain/waitlist.h"

#include <optional>

namespace foyer::server::engine
{

// A hold as its holder sees it. A sold one is a booking with the same number.
struct HoldView {
    HoldId hold;
    char letter = 'h'; // as in the table hold
    SeatNos seats;
    qint64 expiresAtMs = 0; // for a hold in paying: until when the payment may take
    int renewals = 0;
    bool operator==(const HoldView &) const = default;
};

struct EntryView {
    EntryId entry;
    char letter = 'w'; // as in the table waitlist_entry
    WaitWish wish;
    int ahead = 0; // waiting before it
    WaitChance chance = WaitChance::Slim;
    std::optional<HoldView> offer;
};

struct WaitingView {
    HolderId holder;
    EntryView entry;
};

// What a command led to.
struct Done {
    qint64 atMs = 0; // the database's clock when it was decided
    HoldView hold;
    std::optional<EntryView> entry;
    HolderId holder; // of the hold or the entry
    bool repeated = false; // the command had been carried out before
    qint64 toPayMinor = 0; // for BeginPayment: by the gateway
    QList<WaitingView> waiting = {}; // for ListWaiting
};

using Outcome = Result<Done>;

} // namespace foyer::server::engine
