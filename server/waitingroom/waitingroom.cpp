#include "server/waitingroom/waitingroom.h"

#include "server/metrics/metrics.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr char refusalsName[] = "foyer_waiting_room_refusals_total";
constexpr char waitingName[] = "foyer_waiting_room_people";
constexpr double commandsPerSecondAssumed = 100; // of a lane that has not been measured; a slow disk manages that
constexpr double capacityMax = 1'000'000; // no lane serves so many
constexpr int fullRetryMs = 5000;

double rateOf(const LaneLoad &load)
{
    return load.commandsPerSecond > 0 ? load.commandsPerSecond : commandsPerSecondAssumed;
}

} // namespace

WaitingRoom::WaitingRoom(const Clock &clock, Metrics &metrics, LoadOf loadOf, const RoomLimits &limits)
    : m_clock(clock)
    , m_metrics(metrics)
    , m_loadOf(std::move(loadOf))
    , m_limits(limits)
    , m_refused(metrics.counter(refusalsName))
    , m_admissions(limits.admittedMax)
{
    metrics.describe(refusalsName, "Commands of people who were not let in to a sale yet");
    metrics.describe(waitingName, "People who wait to be let in to a sale");
    metrics.addGauge(waitingName, [this] {
        const std::lock_guard lock(m_mutex);
        return double(m_numbers);
    });
}

WaitingRoom::~WaitingRoom() { m_metrics.removeGauge(waitingName); }

std::optional<Error> WaitingRoom::refusal(ShowId show, const HolderId &holder)
{
    const qint64 nowMs = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    const Visitor visitor {show, holder};
    if (admissionOf(visitor, nowMs)) {
        if (Room *room = roomOf(show))
            room->commandCameFrom(holder);
        return std::nullopt;
    }
    if (isOpenToAll(show)) {
        admit(visitor, 0, nowMs);
        return std::nullopt;
    }
    m_refused.add();
    return failure(ErrorCode::WaitingRoom, u"many want in to this sale"_s);
}

Result<Place> WaitingRoom::enter(ShowId show, const HolderId &holder)
{
    const qint64 nowMs = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    const Visitor visitor {show, holder};
    if (const Admission *admission = admissionOf(visitor, nowMs))
        return Place {true, admission->number, 0, 0};
    if (isOpenToAll(show)) {
        admit(visitor, 0, nowMs);
        if (Room *room = roomOf(show))
            room->expectCommandOf(holder, nowMs);
        return Place {true, 0, 0, 0};
    }
    Room *room = roomOf(show);
    const bool isNew = !room || !room->contains(holder);
    const bool isFull = m_numbers >= m_limits.numbersMax || (!room && int(m_rooms.size()) >= m_limits.roomsMax);
    if (isNew && isFull) {
        Error busy = failure(ErrorCode::Busy, u"the waiting rooms are full"_s);
        busy.retryAfterMs = fullRetryMs;
        return busy;
    }
    if (!room)
        room = &m_rooms[show];
    room->enter(holder, nowMs);
    m_numbers += isNew ? 1 : 0;
    return room->placeOf(holder);
}

void WaitingRoom::booked(ShowId show, const HolderId &holder)
{
    const std::lock_guard lock(m_mutex);
    m_admissions.take({show, holder});
}

std::vector<RoomChange> WaitingRoom::tick()
{
    const qint64 nowMs = m_clock.monotonicMs();
    const std::lock_guard lock(m_mutex);
    std::vector<RoomChange> changes;
    for (auto it = m_rooms.begin(); it != m_rooms.end();) {
        tick(it->first, it->second, nowMs, changes);
        const bool isOver = it->second.isEmpty() && it->second.expectedCommands() == 0;
        it = isOver ? m_rooms.erase(it) : std::next(it);
    }
    return changes;
}

void WaitingRoom::tick(ShowId show, Room &room, qint64 nowMs, std::vector<RoomChange> &changes)
{
    const int before = room.size();
    room.forgetOld(nowMs);
    const LaneLoad load = m_loadOf(show);
    for (const auto &[holder, place] : room.letIn(capacity(load, &room), rateOf(load), nowMs)) {
        admit({show, holder}, place.number, nowMs);
        room.expectCommandOf(holder, nowMs);
        changes.push_back({show, holder, place});
    }
    for (const auto &[holder, place] : room.toBeTold())
        changes.push_back({show, holder, place});
    m_numbers += room.size() - before;
}

const WaitingRoom::Admission *WaitingRoom::admissionOf(const Visitor &visitor, qint64 nowMs)
{
    const Admission *admission = m_admissions.find(visitor);
    return admission && nowMs < admission->untilMs ? admission : nullptr;
}

void WaitingRoom::admit(const Visitor &visitor, int number, qint64 nowMs)
{
    m_admissions.touch(visitor) = {nowMs + roomAdmittedSeconds * 1000ll, number};
}

Room *WaitingRoom::roomOf(ShowId show)
{
    const auto found = m_rooms.find(show);
    return found == m_rooms.end() ? nullptr : &found->second;
}

int WaitingRoom::capacity(const LaneLoad &load, const Room *room) const
{
    return int(std::min(rateOf(load) * laneWaitSecondsMax, capacityMax)) - load.waitingCommands
        - (room ? room->expectedCommands() : 0);
}

bool WaitingRoom::isOpenToAll(ShowId show)
{
    Room *room = roomOf(show);
    return (!room || room->isEmpty()) && capacity(m_loadOf(show), room) > 0;
}

} // namespace foyer::server
