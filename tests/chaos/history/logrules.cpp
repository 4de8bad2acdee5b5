#include "tests/chaos/history/rules.h"
#include "tests/chaos/history/seatmodel.h"

#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

// Goes through the log as a screen does that believes nothing else.
class LogReader
{
public:
    explicit LogReader(const Books &books)
    {
        for (const HoldRow &hold : books.holds)
            m_holds.insert({hold.show, hold.id}, &hold);
    }

    void read(const LogRow &row)
    {
        Last &last = m_last[row.show];
        if (row.version != last.version + 1)
            fault(row, u"does not follow version %1"_s.arg(last.version));
        if (row.atMs < last.atMs)
            fault(row, u"is older than the one before"_s);
        last = {row.version, row.atMs};
        if (row.seats.isEmpty())
            return; // of a payment or the waitlist
        const HoldRow *const hold = m_holds.value({row.show, row.hold});
        if (!hold || hold->holder != row.holder || seatSet(hold->seats) != seatSet(row.seats))
            return fault(row, u"tells of a hold that is not in the books"_s);
        if (row.change == "expire"_L1 && row.atMs + clockSlackMs < hold->endsMs)
            fault(row, u"frees seats before the end of their hold"_s);
        for (const SeatNo seat : row.seats)
            change(row, m_seats[{row.show, seat}]);
    }

    Faults compare(const Books &books)
    {
        for (const ClaimRow &claim : books.claims) {
            const SeatNow seat = m_seats.take({claim.show, claim.seat});
            const HoldRow *const hold = m_holds.value({claim.show, claim.hold});
            if (!hold || seat.hold != claim.hold || seat.state != hold->state)
                m_faults.append(u"rule 4: the log says of seat %1 of show %2 other than its row"_s.arg(claim.seat.value)
                                    .arg(claim.show.value));
        }
        for (auto seat = m_seats.cbegin(); seat != m_seats.cend(); ++seat)
            if (seat->state != '.')
                m_faults.append(u"rule 4: by the log seat %1 of show %2 has an owner, but there is no row"_s
                                    .arg(seat.key().second.value)
                                    .arg(seat.key().first.value));
        return m_faults;
    }

private:
    struct Last {
        qint64 version = 0;
        qint64 atMs = 0;
    };
    struct SeatNow {
        char state = '.';
        HoldId hold;
    };

    void change(const LogRow &row, SeatNow &seat)
    {
        static const QHash<QString, QByteArray> before {{u"hold"_s, "."},  {u"release"_s, "ho"}, {u"expire"_s, "ho"},
                                                        {u"renew"_s, "h"}, {u"pay"_s, "h"},      {u"decline"_s, "p"},
                                                        {u"sell"_s, "p"},  {u"offer"_s, "."},    {u"accept"_s, "o"},
                                                        {u"block"_s, "."}, {u"unblock"_s, "b"}};
        const QByteArray wanted = before.value(row.change);
        const bool isOwn = wanted == "." || seat.hold == row.hold;
        // Money that comes for a hold that had gone back to held still finds it there.
        const bool isLateSale = row.change == "sell"_L1 && seat.state == 'h';
        if (!isOwn || (!wanted.contains(seat.state) && !isLateSale))
            fault(
                row,
                u"cannot happen to a seat in state %1 by hold %2"_s.arg(QLatin1Char(seat.state)).arg(seat.hold.value));
        seat = {row.state, row.state == '.' ? HoldId() : row.hold};
    }

    void fault(const LogRow &row, const QString &what)
    {
        m_faults.append(u"rule 4: version %1 of show %2, %3 of hold %4, %5"_s.arg(
            QString::number(row.version), QString::number(row.show.value), row.change, QString::number(row.hold.value),
            what));
    }

    QHash<HoldKey, const HoldRow *> m_holds;
    QHash<ShowId, Last> m_last;
    QMap<std::pair<ShowId, SeatNo>, SeatNow> m_seats;
    Faults m_faults;
};

} // namespace

Faults checkLog(const Books &books)
{
    LogReader reader(books);
    for (const LogRow &row : books.log)
        reader.read(row);
    return reader.compare(books);
}

} // namespace foyer::chaos
