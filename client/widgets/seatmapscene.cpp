#include "client/widgets/seatmapscene.h"

namespace foyer::client
{

namespace
{

constexpr int categoriesMax = 64; // that the section prices tell apart

} // namespace

void SeatMapScene::setPlan(std::shared_ptr<const SeatingPlan> plan)
{
    m_selection.clear();
    m_suggested.clear();
    m_geometry = plan ? std::make_unique<SeatGeometry>(std::move(plan)) : nullptr;
    if (!m_geometry)
        return;
    const size_t sections = size_t(this->plan().sections.size());
    m_states = QByteArray(this->plan().seats.size(), char(SeatState::Free));
    m_looks.assign(size_t(this->plan().seats.size()), SeatLook::Free);
    m_total.assign(sections, 0);
    m_categoriesOf.assign(sections, 0);
    for (const Seat &seat : this->plan().seats) {
        const size_t section = size_t(this->plan().rows[seat.row].section);
        ++m_total[section];
        if (seat.category < categoriesMax)
            m_categoriesOf[section] |= quint64(1) << seat.category;
    }
    m_free = m_total;
}

void SeatMapScene::setStates(const QByteArray &letters)
{
    if (isEmpty())
        return;
    std::fill(m_free.begin(), m_free.end(), 0);
    for (int i = 0; i < plan().seats.size(); ++i) {
        const int at = plan().seats[i].no.value - 1;
        const auto state = at < letters.size() ? seatStateFromLetter(letters[at]) : std::nullopt;
        m_states[i] = char(state.value_or(SeatState::Blocked));
        m_free[size_t(geometry().sectionOf(i))] += m_states[i] == char(SeatState::Free);
        refreshLook(i);
    }
}

void SeatMapScene::setState(SeatNo no, SeatState state)
{
    const int seat = indexOf(no);
    if (seat < 0)
        return;
    int &free = m_free[size_t(geometry().sectionOf(seat))];
    free += int(state == SeatState::Free) - int(m_states[seat] == char(SeatState::Free));
    m_states[seat] = char(state);
    refreshLook(seat);
}

QList<int> SeatMapScene::setSelection(const SeatNos &chosen) { return replace(m_selection, chosen); }

QList<int> SeatMapScene::setSuggested(const SeatNos &suggested) { return replace(m_suggested, suggested); }

QList<int> SeatMapScene::replace(SeatNos &old, const SeatNos &now)
{
    QList<int> changed;
    const SeatNos before = std::exchange(old, now);
    if (isEmpty())
        return changed;
    for (const SeatNos &list : {before, now}) {
        for (const SeatNo no : list) {
            const int seat = indexOf(no);
            if (seat < 0 || changed.contains(seat))
                continue;
            const SeatLook looked = look(seat);
            refreshLook(seat);
            if (look(seat) != looked)
                changed << seat;
        }
    }
    return changed;
}

SeatState SeatMapScene::state(int seat) const { return SeatState(m_states[seat]); }

int SeatMapScene::indexOf(SeatNo no) const
{
    if (!m_geometry)
        return -1;
    const Seat *seat = plan().seat(no);
    return seat ? int(seat - plan().seats.constData()) : -1;
}

std::optional<Money> SeatMapScene::priceOfCategory(int category) const
{
    if (category < 0 || category >= plan().categories.size())
        return std::nullopt;
    const auto found = m_prices.constFind(plan().categories[category].key);
    return found == m_prices.cend() ? std::nullopt : std::optional(*found);
}

std::optional<Money> SeatMapScene::priceFrom(int section) const
{
    std::optional<Money> least;
    for (int i = 0; i < std::min(int(plan().categories.size()), categoriesMax); ++i) {
        const bool stands = m_categoriesOf[size_t(section)] >> i & 1;
        const std::optional<Money> price = stands ? priceOfCategory(i) : std::nullopt;
        if (price && (!least || price->minor < least->minor))
            least = price;
    }
    return least;
}

void SeatMapScene::refreshLook(int seat)
{
    const SeatNo no = plan().seats[seat].no;
    m_looks[size_t(seat)] = seatLookOf(state(seat), m_selection.contains(no), m_suggested.contains(no));
}

} // namespace foyer::client
