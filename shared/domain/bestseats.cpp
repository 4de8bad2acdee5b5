#include "shared/domain/bestseats.h"

#include "shared/domain/limits.h"
#include "shared/domain/splitseats.h"

#include <QLineF>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

constexpr double levelApartCm = 1500; // between refused seats and others on the next floor

std::optional<Error> faultOf(const SeatIndex &index, const BestSeatsWish &wish)
{
    if (wish.count < 1 || wish.count > seatsPerPlanMax)
        return failure(ErrorCode::OutOfRange, u"count"_s, u"count"_s);
    if (wish.wheelchairs < 0 || wish.wheelchairs > wish.count)
        return failure(ErrorCode::OutOfRange, u"more wheelchairs than people"_s, u"wheelchairs"_s);
    if (!wish.category.isEmpty() && index.categoryIndex(wish.category) < 0)
        return failure(ErrorCode::OutOfRange, u"no category \"%1\""_s.arg(wish.category), u"category"_s);
    return std::nullopt;
}

// From what is offered first to what is offered last.
QList<WindowRules> phasesOf(const SeatIndex &index, const BestSeatsWish &wish)
{
    WindowRules rules {wish.count, wish.wheelchairs, wish.category.isEmpty() ? -1 : index.categoryIndex(wish.category),
                       wish.wheelchairs > 0};
    QList<WindowRules> phases {rules};
    if (!rules.companions) {
        rules.companions = true;
        phases += rules;
    }
    return phases;
}

struct Candidate {
    Stretch stretch;
    Window window;
    // For a heap whose top is the cheapest, the leftmost of equal ones.
    bool operator<(const Candidate &other) const
    {
        return std::pair(window.costMm, window.first) > std::pair(other.window.costMm, other.window.first);
    }
};

// Takes the best window, then the best of what is left, until there are enough.
class Ranking
{
public:
    Ranking(const SeatIndex &index, const QByteArray &states, int limit)
        : m_free(index, states)
        , m_limit(limit)
    {
    }

    void addTogether(const WindowRules &rules)
    {
        std::vector<Candidate> heap;
        for (const Stretch &stretch : m_free.stretches(rules))
            push(heap, stretch, rules);
        while (m_choices.size() < m_limit && !heap.empty()) {
            std::pop_heap(heap.begin(), heap.end());
            const Candidate best = heap.back();
            heap.pop_back();
            const int end = best.window.first + rules.count;
            m_free.take(best.window.first, rules.count);
            SeatChoice choice;
            for (int seat = best.window.first; seat < end; ++seat)
                choice.seats += m_free.index().seats()[size_t(seat)].no;
            m_choices += choice;
            push(heap, {best.stretch.begin, best.window.first}, rules);
            push(heap, {end, best.stretch.end}, rules);
        }
    }

    void addSplit(const WindowRules &rules)
    {
        for (int i = 0; i < splitChoicesMax && m_choices.size() < m_limit; ++i) {
            const std::vector<int> seats = splitSeats(m_free, rules);
            if (seats.empty())
                return;
            SeatChoice choice;
            for (size_t at = 0; at < seats.size(); ++at) {
                choice.groups += at > 0 && !m_free.index().runs().areNeighbours(seats[at - 1], seats[at]) ? 1 : 0;
                choice.seats += m_free.index().seats()[size_t(seats[at])].no;
                m_free.take(seats[at], 1);
            }
            m_choices += choice;
        }
    }

    const QList<SeatChoice> &choices() const { return m_choices; }

private:
    void push(std::vector<Candidate> &heap, const Stretch &stretch, const WindowRules &rules) const
    {
        const auto cost = [this](int seat) { return m_free.index().seats()[size_t(seat)].costMm; };
        const auto window = m_free.bestWindow(stretch, rules, cost);
        if (!window)
            return;
        heap.push_back({stretch, *window});
        std::push_heap(heap.begin(), heap.end());
    }

    FreeSeats m_free;
    int m_limit;
    QList<SeatChoice> m_choices;
};

// The rules and the middle of seats that somebody else got.
struct Wanted {
    WindowRules rules;
    QPointF middle;
    double level = 0;
};

std::optional<Wanted> wantedOf(const SeatIndex &index, const SeatNos &wanted)
{
    Wanted all;
    all.rules.count = int(wanted.size());
    for (const SeatNo no : wanted) {
        const int at = index.indexOf(no);
        if (at < 0)
            return std::nullopt;
        const IndexedSeat &seat = index.seats()[size_t(at)];
        if (no == wanted.first())
            all.rules.category = seat.category;
        else if (all.rules.category != seat.category)
            all.rules.category = -1;
        all.rules.bays += seat.kind == SeatKind::Bay ? 1 : 0;
        all.rules.companions = all.rules.companions || seat.kind != SeatKind::Ordinary;
        all.middle += seat.place / double(wanted.size());
        all.level += seat.level / double(wanted.size());
    }
    return all;
}

} // namespace

QList<SeatChoice> bestSeatsRanked(const SeatIndex &index, const QByteArray &states, const BestSeatsWish &wish,
                                  int limit)
{
    if (faultOf(index, wish))
        return {};
    Ranking ranking(index, states, limit);
    const QList<WindowRules> phases = phasesOf(index, wish);
    for (const WindowRules &rules : phases)
        ranking.addTogether(rules);
    for (const WindowRules &rules : phases)
        if (!wish.mustBeTogether)
            ranking.addSplit(rules);
    return ranking.choices();
}

Result<SeatChoice> bestSeats(const SeatIndex &index, const QByteArray &states, const BestSeatsWish &wish)
{
    if (const auto fault = faultOf(index, wish))
        return *fault;
    const QList<SeatChoice> choices = bestSeatsRanked(index, states, wish, 1);
    if (!choices.isEmpty())
        return choices.first();
    const bool enough = !splitSeats(FreeSeats(index, states), phasesOf(index, wish).last()).empty();
    return failure(enough ? ErrorCode::NoSeatsTogether : ErrorCode::SoldOut);
}

SeatNos equalSeatsNear(const SeatIndex &index, const QByteArray &states, const SeatNos &wanted)
{
    const auto all = wantedOf(index, wanted);
    if (wanted.isEmpty() || !all)
        return {};
    const FreeSeats free(index, states);
    const auto cost = [&](int at) {
        const IndexedSeat &seat = index.seats()[size_t(at)];
        const double cm = QLineF(seat.place, all->middle).length() + levelApartCm * std::abs(seat.level - all->level);
        return qint64(cm * 10);
    };
    std::optional<Window> best;
    for (const Stretch &stretch : free.stretches(all->rules)) {
        const auto window = free.bestWindow(stretch, all->rules, cost);
        if (window && (!best || window->costMm < best->costMm))
            best = window;
    }
    SeatNos seats;
    for (int i = 0; best && i < all->rules.count; ++i)
        seats += index.seats()[size_t(best->first + i)].no;
    return seats;
}

SeatNos equalSeatsFor(const SeatIndex &index, const QByteArray &states, const SeatNos &wanted)
{
    SeatNos near = equalSeatsNear(index, states, wanted);
    const auto categoryOf = [&](SeatNo no) { return index.seats()[size_t(index.indexOf(no))].category; };
    SeatNos seats;
    for (const SeatNo lost : wanted) {
        const auto equal =
            std::find_if(near.begin(), near.end(), [&](SeatNo found) { return categoryOf(found) == categoryOf(lost); });
        if (equal == near.end())
            return {};
        seats += *equal;
        near.erase(equal);
    }
    return seats;
}

} // namespace foyer
