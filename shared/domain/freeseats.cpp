#include "shared/domain/freeseats.h"

#include "shared/domain/seatstate.h"

namespace foyer
{

namespace
{

// What a window costs beyond its places, in millimetres for each of its seats.
constexpr qint64 loneSeatMm = 4000; // a single free seat left beside it
constexpr qint64 lovePairMm = 8000; // half of a free double seat taken
constexpr qint64 oddHalvesMm =
    2500; // two odd rests where two even ones could be: one pair less; more than a seat's width
constexpr qint64 brokenRowMm = 300; // free seats left on both sides

} // namespace

FreeSeats::FreeSeats(const SeatIndex &index, const QByteArray &states)
    : m_index(index)
    , m_free(index.seats().size())
{
    for (size_t i = 0; i < m_free.size(); ++i) {
        const qsizetype at = index.seats()[i].no.value - 1;
        m_free[i] = at < states.size() && states[at] == static_cast<char>(SeatState::Free);
    }
}

void FreeSeats::take(int first, int count)
{
    for (int i = first; i < first + count; ++i)
        m_free[size_t(i)] = false;
}

bool FreeSeats::allows(const WindowRules &rules, int seat) const
{
    if (!isFree(seat))
        return false;
    switch (m_index.seats()[size_t(seat)].kind) {
    case SeatKind::Ordinary:
        return true;
    case SeatKind::Companion:
        return rules.companions;
    case SeatKind::Bay:
        break;
    }
    return rules.bays > 0;
}

std::vector<Stretch> FreeSeats::stretches(const WindowRules &rules) const
{
    std::vector<Stretch> found;
    for (const SeatRun &run : m_index.runs().all()) {
        int begin = run.first;
        for (int i = run.first; i <= run.end(); ++i) {
            if (i < run.end() && allows(rules, i))
                continue;
            if (i > begin)
                found.push_back({begin, i});
            begin = i + 1;
        }
    }
    return found;
}

bool FreeSeats::splitsLoveSeat(int inside, int first, int end) const
{
    const int partner = m_index.seats()[size_t(inside)].lovePartner;
    return partner >= 0 && (partner < first || partner >= end) && isFree(partner);
}

qint64 FreeSeats::penaltyMm(const Stretch &stretch, const WindowRules &rules, int first) const
{
    const int end = first + rules.count;
    const int left = first - stretch.begin;
    const int right = stretch.end - end;
    qint64 each = 0;
    if (splitsLoveSeat(first, first, end))
        each += lovePairMm;
    if (rules.count > 1 && splitsLoveSeat(end - 1, first, end))
        each += lovePairMm;
    if (rules.bays == 0) {
        each += ((left == 1 ? 1 : 0) + (right == 1 ? 1 : 0)) * loneSeatMm;
        if (left % 2 == 1 && right % 2 == 1)
            each += oddHalvesMm;
        if (left > 0 && right > 0)
            each += brokenRowMm;
    }
    return each * rules.count;
}

std::optional<Window> FreeSeats::bestWindow(const Stretch &stretch, const WindowRules &rules,
                                            const SeatCost &cost) const
{
    std::optional<Window> best;
    qint64 sum = 0;
    int bays = 0;
    int foreign = 0;
    const auto count = [&](int seat, int sign) {
        const IndexedSeat &of = m_index.seats()[size_t(seat)];
        sum += sign * cost(seat);
        bays += of.kind == SeatKind::Bay ? sign : 0;
        foreign += rules.category >= 0 && of.category != rules.category ? sign : 0;
    };
    for (int i = stretch.begin; i < stretch.end; ++i) {
        count(i, 1);
        const int first = i - rules.count + 1;
        if (first > stretch.begin)
            count(first - 1, -1);
        if (first < stretch.begin || bays != rules.bays || foreign > 0)
            continue;
        const qint64 total = sum + penaltyMm(stretch, rules, first);
        if (!best || total < best->costMm)
            best = Window {first, total};
    }
    return best;
}

} // namespace foyer
