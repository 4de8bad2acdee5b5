#include "shared/domain/waitlist.h"

#include "shared/domain/bestseats.h"
#include "shared/domain/freeseats.h"
#include "shared/domain/limits.h"
#include "shared/domain/seatstate.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

constexpr int goodChanceFactor = 3;
constexpr char freeLetter = static_cast<char>(SeatState::Free);

// What is free for wishes that name no seats: enough to know of any of them at once whether it can be met, since bays
// are for nobody here and every other free seat is for everybody.
class Room
{
public:
    Room(const SeatIndex &index, const QByteArray &states)
        : m_index(index)
    {
        look(states);
    }

    void look(const QByteArray &states)
    {
        m_all = {};
        m_sections.assign(size_t(m_index.sectionCount()), {});
        const FreeSeats free(m_index, states);
        WindowRules rules;
        rules.companions = true;
        for (const Stretch &stretch : free.stretches(rules)) {
            const int section = m_index.seats()[size_t(stretch.begin)].section;
            for (Part *part : {&m_sections[size_t(section)], &m_all}) {
                part->seats += stretch.length();
                part->longest = std::max(part->longest, stretch.length());
            }
        }
    }

    int seats(const QString &section) const { return partOf(section).seats; }
    bool canMeet(const WaitWish &wish) const
    {
        const Part &part = partOf(wish.section);
        return (wish.together ? part.longest : part.seats) >= wish.count;
    }

private:
    struct Part {
        int seats = 0;
        int longest = 0; // the longest stretch of them
    };

    const Part &partOf(const QString &section) const
    {
        return section.isEmpty() ? m_all : m_sections[size_t(m_index.sectionIndex(section))];
    }

    const SeatIndex &m_index;
    std::vector<Part> m_sections;
    Part m_all;
};

bool isFree(const QByteArray &states, SeatNo seat)
{
    return seat.value <= states.size() && states[seat.value - 1] == freeLetter;
}

// The states as who waits for that section sees them: nothing else is free.
QByteArray onlySection(const SeatIndex &index, QByteArray states, const QString &section)
{
    const int wanted = index.sectionIndex(section);
    for (const IndexedSeat &seat : index.seats())
        if (seat.section != wanted && isFree(states, seat.no))
            states[seat.no.value - 1] = static_cast<char>(SeatState::Blocked);
    return states;
}

SeatNos bestFor(const SeatIndex &index, const QByteArray &states, const WaitWish &wish)
{
    const BestSeatsWish best {.count = wish.count, .mustBeTogether = wish.together};
    const QByteArray seen = wish.section.isEmpty() ? states : onlySection(index, states, wish.section);
    return bestSeats(index, seen, best).value().seats;
}

std::optional<Error> faultOfSeats(const SeatIndex &index, const WaitWish &wish)
{
    if (wish.seats.size() != wish.count)
        return failure(ErrorCode::OutOfRange, u"count is not that of the seats"_s, u"count"_s);
    if (!wish.section.isEmpty() || wish.together)
        return failure(ErrorCode::OutOfRange, u"seats that are named have their place"_s, u"seats"_s);
    for (qsizetype i = 0; i < wish.seats.size(); ++i) {
        const QString path = u"seats[%1]"_s.arg(i);
        if (index.indexOf(wish.seats[i]) < 0)
            return failure(ErrorCode::SeatUnknown, u"no such seat"_s, path);
        if (wish.seats.indexOf(wish.seats[i]) < i)
            return failure(ErrorCode::OutOfRange, u"the same seat twice"_s, path);
    }
    return std::nullopt;
}

} // namespace

std::optional<Error> faultOf(const SeatIndex &index, const WaitWish &wish)
{
    if (wish.count < 1 || wish.count > seatsPerHoldMax)
        return failure(ErrorCode::OutOfRange, u"count"_s, u"count"_s);
    if (!wish.seats.isEmpty())
        return faultOfSeats(index, wish);
    if (!wish.section.isEmpty() && index.sectionIndex(wish.section) < 0)
        return failure(ErrorCode::OutOfRange, u"no section \"%1\""_s.arg(wish.section), u"section"_s);
    const Room empty(index, QByteArray(index.seatNoMax(), freeLetter));
    if (empty.canMeet(wish))
        return std::nullopt;
    return failure(empty.seats(wish.section) < wish.count ? ErrorCode::SoldOut : ErrorCode::NoSeatsTogether);
}

// Called after every freed seat, with up to waitlistEntriesPerShowMax entries. An entry that gets nothing costs two
// comparisons, or a look at each seat that it names; a search is made only for an entry that is known to be served, so
// there are at most as many searches as free seats; and nothing is looked at once no seat is left.
QList<WaitOffer> offersFor(const SeatIndex &index, const QByteArray &states, std::span<const WaitingEntry> waiting)
{
    QList<WaitOffer> offers;
    qsizetype left = states.count(freeLetter);
    if (left == 0 || waiting.empty())
        return offers;
    QByteArray now = states;
    Room room(index, now);
    for (const auto &[entry, wish] : waiting) {
        const auto isFreeNow = [&now](SeatNo seat) { return isFree(now, seat); };
        if (wish.seats.isEmpty() ? !room.canMeet(wish) : !std::ranges::all_of(wish.seats, isFreeNow))
            continue;
        const SeatNos seats = wish.seats.isEmpty() ? bestFor(index, now, wish) : wish.seats;
        offers += WaitOffer {entry, seats};
        for (const SeatNo seat : seats)
            now[seat.value - 1] = static_cast<char>(SeatState::Offered);
        left -= seats.size();
        if (left == 0)
            break;
        room.look(now);
    }
    return offers;
}

int seatsInPlay(const QByteArray &states)
{
    return int(std::ranges::count_if(states, [](char letter) {
        switch (static_cast<SeatState>(letter)) {
        case SeatState::Held:
        case SeatState::Paying:
        case SeatState::Offered:
            return true;
        case SeatState::Free:
        case SeatState::Sold:
        case SeatState::Blocked:
            return false;
        }
        return false;
    }));
}

WaitChance chanceOf(int seatsInPlay, int seatsWantedAhead, int count)
{
    const int wanted = seatsWantedAhead + count;
    if (seatsInPlay >= goodChanceFactor * wanted)
        return WaitChance::Good;
    return seatsInPlay >= wanted ? WaitChance::Fair : WaitChance::Slim;
}

} // namespace foyer
