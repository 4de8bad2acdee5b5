// What is done to the house, when: a row of blows that one seed determines.
#pragma once

#include <QRandomGenerator>
#include <array>

namespace foyer::chaos
{

enum class Target { Lines, Server, Postgres, Gateway };

struct Blow {
    Target target = Target::Lines;
    int node = 0; // Server: which
    int pauseMs = 0; // since the blow before
    int downMs = 0; // until it is started again, where nobody else does that
};

class Nemesis
{
public:
    Nemesis(quint32 seed, int nodes)
        : m_random(seed)
        , m_nodes(nodes)
    {
    }

    Blow next()
    {
        Blow blow;
        blow.pauseMs = int(m_random.bounded(pauseMsMin, pauseMsMax));
        blow.downMs = int(m_random.bounded(downMsMax));
        blow.node = int(m_random.bounded(m_nodes));
        // Lines twice as often: nothing has to be started again after them.
        constexpr std::array lots {Target::Lines, Target::Lines, Target::Server, Target::Postgres, Target::Gateway};
        blow.target = lots[m_random.bounded(quint32(lots.size()))];
        return blow;
    }

private:
    static constexpr int pauseMsMin = 500;
    static constexpr int pauseMsMax = 6'000;
    static constexpr int downMsMax = 2'000;

    QRandomGenerator m_random;
    const int m_nodes;
};

} // namespace foyer::chaos
