#include "server/demo/demosales.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr int refusedMax = 40; // groups in a row that find no place, until a house counts as full
constexpr int rowsTriedMax = 3; // for one group

class House
{
public:
    House(const SeatingPlan &plan, QRandomGenerator &random)
        : m_plan(plan)
        , m_random(random)
        , m_taken(plan.seats.size())
    {
        for (qsizetype i = 0; i < plan.seats.size(); ++i)
            m_taken[i] = plan.seats[i].attributes.testAnyFlags(SeatAttribute::Wheelchair | SeatAttribute::Companion);
    }

    // Empty when the rows that the group looks at have no such place left.
    SeatNos seat(int size)
    {
        for (int tries = 0; tries < rowsTriedMax; ++tries) {
            const int first = bestPlace(m_plan.rows[drawnRow()], size);
            if (first < 0)
                continue;
            SeatNos seats;
            for (int i = first; i < first + size; ++i) {
                m_taken[i] = true;
                seats.append(m_plan.seats[i].no);
            }
            return seats;
        }
        return {};
    }

private:
    // The sum of two numbers favours the middle; two thirds to the back is what people like best.
    qsizetype drawnRow()
    {
        const double depth = (m_random.generateDouble() + m_random.generateDouble()) / 2;
        return std::min(qsizetype(std::pow(depth, 0.7) * double(m_plan.rows.size())), m_plan.rows.size() - 1);
    }

    // The first seat of the free run of this length that is nearest to a point near the row's middle, or -1.
    int bestPlace(const SeatRow &row, int size)
    {
        const double middle = row.firstSeat + row.seatCount * (0.3 + 0.4 * m_random.generateDouble());
        int best = -1;
        int run = 0;
        for (int i = row.firstSeat; i < row.firstSeat + row.seatCount; ++i) {
            run = m_taken[i] ? 0 : run + 1;
            const int first = i - size + 1;
            if (run >= size && (best < 0 || std::abs(first - middle) < std::abs(best - middle)))
                best = first;
        }
        return best;
    }

    const SeatingPlan &m_plan;
    QRandomGenerator &m_random;
    QList<bool> m_taken;
};

int drawnSize(QRandomGenerator &random)
{
    constexpr std::array sizes {1, 1, 2, 2, 2, 2, 2, 3, 3, 4};
    return sizes[size_t(random.bounded(int(sizes.size())))];
}

QStringList drawnTypes(int size, bool children, QRandomGenerator &random)
{
    if (children && size >= 3)
        return QStringList(size - 2, u"child"_s) + QStringList {u"adult"_s, u"adult"_s};
    const int luck = random.bounded(10);
    return QStringList(size, luck < 2 ? u"student"_s : luck < 3 ? u"senior"_s : u"adult"_s);
}

} // namespace

QList<DemoBooking> demoBookings(const SeatingPlan &plan, double fill, bool children, QRandomGenerator &random)
{
    House house(plan, random);
    QList<DemoBooking> bookings;
    qsizetype wanted = std::max(qsizetype(1), qsizetype(fill * double(plan.seats.size())));
    for (int refused = 0; wanted > 0 && refused < refusedMax;) {
        const int size = drawnSize(random);
        const SeatNos seats = house.seat(size);
        if (seats.isEmpty()) {
            ++refused;
            continue;
        }
        refused = 0;
        wanted -= size;
        bookings.append({seats, drawnTypes(size, children, random)});
    }
    return bookings;
}

} // namespace foyer::server
