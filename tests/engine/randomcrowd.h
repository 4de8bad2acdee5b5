// People, staff and a gateway who do at random what can be done to a few shows, from a seed.
#pragma once

#include "tests/engine/stage.h"

#include <random>

namespace foyer::test
{

class RandomCrowd
{
public:
    RandomCrowd(quint32 seed, int shows);

    struct Step {
        Stage *stage;
        qsizetype firstNewRow; // of its log
        QString asked;
    };
    // Some time passes, then somebody asks for something.
    Step next();
    // Somewhere a hold ends under its payment, where there is one, by a row that no decision led to, and
    // somebody else wants one of its seats.
    void loseSeats();

    const std::vector<std::unique_ptr<Stage>> &stages() const { return m_stages; }

private:
    int upTo(int end) { return int(m_random() % quint32(end)); } // 0 .. end - 1
    template <class List>
    const auto &oneOf(const List &list)
    {
        return list[size_t(upTo(int(list.size())))];
    }
    HoldId someHold(const Stage &stage);
    HoldId someBooking(const Stage &stage);
    EntryId someEntry(const Stage &stage);
    HolderId ownerOf(const Stage &stage, HoldId hold); // most often
    SeatNos someSeats(const Stage &stage, int count);
    WaitWish someWish(const Stage &stage);
    engine::Request customersWish(const Stage &stage);
    engine::Request waitersWish(const Stage &stage);
    engine::Request staffsWish(const Stage &stage);
    engine::Request answerOfTheGateway();
    engine::Request answerToEqualSeats(const Stage &stage);
    AttemptId someAttempt();
    engine::Request payment(const Stage &stage);

    std::mt19937 m_random;
    std::vector<std::unique_ptr<Stage>> m_stages;
    std::vector<HolderId> m_holders;
    std::vector<AttemptId> m_attempts;
};

} // namespace foyer::test
