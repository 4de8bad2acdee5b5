// What commands that take seats pass before they may queue: the limits against hoarding, and the waiting room of the
// show. And what look-ups pass: the limit against guessing.
#pragma once

#include "server/dispatch/session.h"
#include "server/engine/event.h"
#include "server/limits/holdguard.h"
#include "server/limits/lookupguard.h"
#include "server/waitingroom/waitingroom.h"

namespace foyer::server
{

class Database;

// Any thread.
class Gate
{
public:
    // guard: null where the house wants no limits.
    Gate(HoldGuard *guard, WaitingRoom &room, LookUpGuard &lookUps)
        : m_guard(guard)
        , m_room(room)
        , m_lookUps(lookUps)
    {
    }

    // Nothing: the command may queue. Staff pass always. Who is no newcomer to the show is only to keep the pace.
    std::optional<Error> refusal(const Session &session, ShowId show, const HolderId &holder, bool isNewcomer);
    // Nothing: the look-up may begin. lookedUpRightly() follows unless it found nothing.
    std::optional<Error> lookUpRefusal(const Session &session);
    void lookedUpRightly(const Session &session);
    // After the command made a hold.
    void held(const Session &session, ShowId show, HoldId hold);
    // Takes up for whom staff have lifted the limits. Throws DatabaseError.
    void look(Database &database);
    // After each commit of this node: what became of holds.
    void committed(ShowId show, const QList<engine::Event> &events);

private:
    HoldGuard *const m_guard;
    WaitingRoom &m_room;
    LookUpGuard &m_lookUps;
};

} // namespace foyer::server
