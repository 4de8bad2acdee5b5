// Who is let in to the sale of a show when more want in than its lane serves within two seconds: first come, first
// served.
#pragma once

#include "server/waitingroom/room.h"
#include "shared/core/clock.h"
#include "shared/core/lrumap.h"
#include "shared/core/result.h"
#include "shared/domain/limits.h"

#include <functional>
#include <mutex>

namespace foyer::server
{

class Counter;
class Metrics;

inline constexpr int roomTickMs = 250; // how often tick() is to be called

// How busy the lane of a show is.
struct LaneLoad {
    int waitingCommands = 0;
    double commandsPerSecond = 0; // as measured of late; 0: nothing was measured yet
};

struct RoomLimits {
    int roomsMax = foyer::roomsMax;
    int numbersMax = roomNumbersMax; // in all rooms together
    int admittedMax = 200'000; // beyond it, who has not come for longest must ask to be let in again
};

struct RoomChange {
    ShowId show;
    HolderId holder;
    Place place;
};

// A show's room opens when somebody has to wait, and closes when nobody does. The line moves as long as everybody who
// is in the lane, and everybody who was let in and has not come yet, would be served within laneWaitSecondsMax if they
// all came now. Of one node, in memory. Any thread.
class WaitingRoom
{
public:
    // Asked while this is locked: it must not call back.
    using LoadOf = std::function<LaneLoad(ShowId)>;

    WaitingRoom(const Clock &clock, Metrics &metrics, LoadOf loadOf, const RoomLimits &limits = {});
    ~WaitingRoom();
    Q_DISABLE_COPY_MOVE(WaitingRoom)

    // To be asked before a command that takes seats; commands about what the holder has are always welcome. Who passes
    // may act freely for roomAdmittedSeconds. The error: WaitingRoom; then enter() is the way in.
    std::optional<Error> refusal(ShowId show, const HolderId &holder);
    // Gets in, or in line. Asking again keeps the number alive for roomKeepSeconds. Errors: Busy.
    Result<Place> enter(ShowId show, const HolderId &holder);
    // The holder has booked: who wants more waits like everybody.
    void booked(ShowId show, const HolderId &holder);
    // Moves the lines. Answers whom there is something to tell.
    std::vector<RoomChange> tick();

private:
    using Visitor = std::pair<ShowId, HolderId>;
    struct Admission {
        qint64 untilMs = 0;
        int number = 0;
    };

    const Admission *admissionOf(const Visitor &visitor, qint64 nowMs);
    void admit(const Visitor &visitor, int number, qint64 nowMs);
    Room *roomOf(ShowId show);
    // How many commands more the lane would serve in time.
    int capacity(const LaneLoad &load, const Room *room) const;
    bool isOpenToAll(ShowId show);
    void tick(ShowId show, Room &room, qint64 nowMs, std::vector<RoomChange> &changes);

    const Clock &m_clock;
    Metrics &m_metrics;
    const LoadOf m_loadOf;
    const RoomLimits m_limits;
    Counter &m_refused;
    mutable std::mutex m_mutex;
    std::map<ShowId, Room> m_rooms; // these are guarded by m_mutex
    LruMap<Visitor, Admission> m_admissions;
    int m_numbers = 0; // people in line, in all rooms
};

} // namespace foyer::server
