#include "server/app/leaveline.h"

#include "server/lanes/lanes.h"

#include <chrono>
#include <future>

namespace foyer::server
{

bool leaveLine(Lanes &lanes, ShowId show, const HolderId &holder, EntryId entry)
{
    engine::Command command;
    command.show = show;
    command.request = engine::LeaveWaitlist {holder, entry};
    const auto promise = std::make_shared<std::promise<bool>>();
    std::future<bool> left = promise->get_future();
    const bool accepted = lanes.submit(std::move(command),
                                       [promise](const engine::Outcome &outcome) { promise->set_value(outcome.ok()); });
    return accepted && left.wait_for(std::chrono::seconds(leaveSecondsMax)) == std::future_status::ready && left.get();
}

} // namespace foyer::server
