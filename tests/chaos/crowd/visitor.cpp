#include "tests/chaos/crowd/visitor.h"

#include "tests/chaos/crowd/deeds.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{
// Quicker than a kiosk, so that a lost answer is asked for again while others still contend for the seats.
client::SocketTimings hastyTimings()
{
    client::SocketTimings timings;
    timings.requestMs = 4'000;
    timings.stableMs = 200;
    timings.tickMs = 100;
    return timings;
}
} // namespace

Visitor::Visitor(int number, quint32 seed, const Scene &scene)
    : m_scene(scene)
    , m_number(number)
    , m_random(seed)
    , m_api(scene.server, {u"chaos"_s, scene.deviceKey}, scene.clock, seed, hastyTimings())
{
}

void Visitor::start()
{
    m_api.open();
    m_busyHands = hands;
    for (int hand = 0; hand < hands; ++hand)
        think();
}

void Visitor::think()
{
    if (m_isStopping)
        --m_busyHands;
    else
        QTimer::singleShot(int(m_random.bounded(thinkMsMax)), this, &Visitor::act);
}

void Visitor::act()
{
    if (m_isStopping || m_api.connection() != client::Connection::Up)
        return think();
    doSomething(*this);
}

// Every other time the one whose end is nearest: what is done at that moment is the hardest to get right.
Visitor::Belonging *Visitor::someBelonging()
{
    if (m_belongings.isEmpty())
        return nullptr;
    if (m_random.bounded(2) == 0)
        return &m_belongings[m_random.bounded(m_belongings.size())];
    const auto distanceMs = [nowMs = m_scene.recorder.nowMs()](const Belonging &owned) {
        return std::abs(owned.hold.expiresAt.toMSecsSinceEpoch() - nowMs);
    };
    return &*std::ranges::min_element(m_belongings, {}, distanceMs);
}

Visitor::Belonging *Visitor::find(const HoldKey &key)
{
    const auto found = std::find_if(m_belongings.begin(), m_belongings.end(),
                                    [&key](const Belonging &owned) { return keyOf(owned.hold) == key; });
    return found == m_belongings.end() ? nullptr : &*found;
}

void Visitor::own(const HolderId &holder, const protocol::Hold &hold)
{
    m_belongings.append({holder, hold, {}});
    if (m_belongings.size() > belongingsMax)
        m_belongings.removeFirst();
}

Visitor::Place *Visitor::somePlace()
{
    return m_places.isEmpty() ? nullptr : &m_places[m_random.bounded(m_places.size())];
}

Visitor::Place *Visitor::somePlaceWithOffer()
{
    const auto found = std::find_if(m_places.begin(), m_places.end(), [](const Place &place) {
        return place.entry.state == protocol::EntryState::Offered;
    });
    return found == m_places.end() ? nullptr : &*found;
}

void Visitor::learn(const HolderId &holder, const protocol::Entry &entry)
{
    const auto known = std::find_if(m_places.begin(), m_places.end(), [&entry](const Place &place) {
        return place.entry.show == entry.show && place.entry.entry == entry.entry;
    });
    if (known != m_places.end())
        known->entry = entry;
    else
        m_places.append({holder, entry});
    if (m_places.size() > placesMax)
        m_places.removeFirst();
}

Operation Visitor::operation(Act act, const HolderId &holder, ShowId show) const
{
    Operation operation;
    operation.act = act;
    operation.client = m_number;
    operation.holder = holder;
    operation.show = show;
    return operation;
}

bool Visitor::repeat()
{
    if (!m_again)
        return false;
    m_again();
    return true;
}

} // namespace foyer::chaos
