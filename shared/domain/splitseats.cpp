#include "shared/domain/splitseats.h"

#include <QLineF>
#include <algorithm>
#include <numeric>

namespace foyer
{

namespace
{

constexpr size_t anchorsMax = 24; // places from which groups are gathered
constexpr qint64 workMax = 400'000; // distances between stretches
constexpr double levelApartCm = 2000; // what a staircase between two groups counts

double apartCm(const IndexedSeat &a, const IndexedSeat &b)
{
    return QLineF(a.place, b.place).length() + levelApartCm * std::abs(a.level - b.level);
}

// Stretches of one category each, longest first.
std::vector<Stretch> pieces(const FreeSeats &free, const WindowRules &rules)
{
    std::vector<Stretch> found;
    const auto seats = free.index().seats();
    for (const Stretch &stretch : free.stretches(rules)) {
        int begin = stretch.begin;
        for (int i = stretch.begin; i <= stretch.end; ++i) {
            const bool fits = rules.category < 0 || (i < stretch.end && seats[size_t(i)].category == rules.category);
            if (i < stretch.end && fits)
                continue;
            if (i > begin)
                found.push_back({begin, i});
            begin = i + 1;
        }
    }
    std::ranges::stable_sort(found, std::greater(), &Stretch::length);
    return found;
}

// Gathers groups round one anchor.
class Gathering
{
public:
    Gathering(const FreeSeats &free, const std::vector<Stretch> &all, int count, size_t groups)
        : m_free(free)
        , m_all(all)
        , m_count(count)
        , m_groups(groups)
    {
    }

    // Which pieces to use, the anchor first; empty when what is near does not hold all.
    std::vector<size_t> from(size_t anchor) const
    {
        std::vector<size_t> chosen {anchor};
        int missing = m_count - m_all[anchor].length();
        while (missing > 0 && chosen.size() < m_groups) {
            const size_t next = nearestThatSuffices(anchor, chosen, missing);
            if (next == m_all.size())
                return {};
            chosen.push_back(next);
            missing -= m_all[next].length();
        }
        return missing > 0 ? std::vector<size_t>() : chosen;
    }

    double spreadCm(const std::vector<size_t> &chosen) const
    {
        double cost = 0;
        for (const size_t piece : chosen)
            cost += apartCm(middle(chosen.front()), middle(piece)) * double(m_count) + middle(piece).costMm / 10.0;
        return cost;
    }

private:
    const IndexedSeat &middle(size_t piece) const
    {
        return m_free.index().seats()[size_t((m_all[piece].begin + m_all[piece].end - 1) / 2)];
    }
    // The most that groups of the given number can hold beside the chosen ones.
    int holdsAtMost(size_t groups, const std::vector<size_t> &chosen, size_t without) const
    {
        int seats = 0;
        for (size_t i = 0; groups > 0 && i < m_all.size(); ++i) {
            if (i == without || std::ranges::find(chosen, i) != chosen.end())
                continue;
            seats += m_all[i].length();
            --groups;
        }
        return seats;
    }
    size_t nearestThatSuffices(size_t anchor, const std::vector<size_t> &chosen, int missing) const
    {
        size_t best = m_all.size();
        double bestCm = 0;
        for (size_t i = 0; i < m_all.size(); ++i) {
            const double cm = apartCm(middle(anchor), middle(i));
            if ((best < m_all.size() && cm >= bestCm) || std::ranges::find(chosen, i) != chosen.end())
                continue;
            if (m_all[i].length() + holdsAtMost(m_groups - chosen.size() - 1, chosen, i) < missing)
                continue;
            best = i;
            bestCm = cm;
        }
        return best;
    }

    const FreeSeats &m_free;
    const std::vector<Stretch> &m_all;
    int m_count;
    size_t m_groups;
};

// How many sit in each group: nobody alone where it can be helped.
std::vector<int> sizesOf(const std::vector<Stretch> &groups, int count)
{
    std::vector<int> sizes;
    for (const Stretch &group : groups) {
        sizes.push_back(std::min(count, group.length()));
        count -= sizes.back();
    }
    for (size_t i = 1; i < sizes.size(); ++i)
        if (sizes[i] == 1 && groups[i].length() > 1 && sizes[i - 1] > 2) {
            --sizes[i - 1];
            ++sizes[i];
        }
    return sizes;
}

std::vector<int> splitOrdinary(const FreeSeats &free, const WindowRules &rules)
{
    const std::vector<Stretch> all = pieces(free, rules);
    size_t groups = 0;
    for (int seats = 0; seats < rules.count; ++groups) {
        if (groups == all.size())
            return {};
        seats += all[groups].length();
    }
    const Gathering gathering(free, all, rules.count, groups);
    std::vector<size_t> best(groups);
    std::iota(best.begin(), best.end(), size_t(0)); // the longest ones hold them in any case
    const qint64 workEach = qint64(all.size() * groups);
    const size_t anchors = std::min({all.size(), anchorsMax, size_t(std::max<qint64>(1, workMax / workEach))});
    for (size_t anchor = 0; anchor < anchors; ++anchor) {
        const std::vector<size_t> chosen = gathering.from(anchor);
        if (!chosen.empty() && gathering.spreadCm(chosen) < gathering.spreadCm(best))
            best = chosen;
    }
    std::vector<Stretch> stretches;
    for (const size_t piece : best)
        stretches.push_back(all[piece]);
    const std::vector<int> sizes = sizesOf(stretches, rules.count);
    std::vector<int> seats;
    for (size_t i = 0; i < stretches.size(); ++i) {
        WindowRules part = rules;
        part.count = sizes[i];
        const auto window =
            free.bestWindow(stretches[i], part, [&](int seat) { return free.index().seats()[size_t(seat)].costMm; });
        for (int seat = 0; window && seat < part.count; ++seat)
            seats.push_back(window->first + seat);
    }
    return seats;
}

// The best bay, then the nearest other bays, then the nearest seats.
std::vector<int> splitWithBays(const FreeSeats &free, const WindowRules &rules)
{
    const auto all = free.index().seats();
    std::vector<int> bays, others;
    for (int i = 0; i < int(all.size()); ++i) {
        const IndexedSeat &seat = all[size_t(i)];
        if (free.allows(rules, i) && (rules.category < 0 || seat.category == rules.category))
            (seat.kind == SeatKind::Bay ? bays : others).push_back(i);
    }
    if (int(bays.size()) < rules.bays || int(others.size()) < rules.count - rules.bays)
        return {};
    const int anchor = *std::ranges::min_element(bays, {}, [&](int seat) { return all[size_t(seat)].costMm; });
    const auto nearness = [&](int seat) { return apartCm(all[size_t(anchor)], all[size_t(seat)]); };
    std::ranges::stable_sort(bays, {}, nearness);
    std::ranges::stable_sort(others, {}, nearness);
    bays.resize(size_t(rules.bays));
    bays.insert(bays.end(), others.begin(), others.begin() + (rules.count - rules.bays));
    return bays;
}

} // namespace

std::vector<int> splitSeats(const FreeSeats &free, const WindowRules &rules)
{
    std::vector<int> seats = rules.bays > 0 ? splitWithBays(free, rules) : splitOrdinary(free, rules);
    std::ranges::sort(seats);
    return seats;
}

} // namespace foyer
