#include "tests/chaos/history/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

using EntryKey = std::pair<ShowId, EntryId>;

// By which command an entry came to be what it is; nothing for what comes about by itself.
std::optional<QSet<Act>> causesOf(char state)
{
    switch (state) {
    case 'a':
        return QSet<Act> {Act::Accept};
    case 'd':
        return QSet<Act> {Act::DeclineOffer, Act::Leave};
    case 'l':
        return QSet<Act> {Act::Leave};
    default:
        return std::nullopt;
    }
}

char letterOf(protocol::EntryState state)
{
    switch (state) {
    case protocol::EntryState::Waiting:
        return 'w';
    case protocol::EntryState::Offered:
        return 'o';
    case protocol::EntryState::Accepted:
        return 'a';
    case protocol::EntryState::Left:
        return 'l';
    case protocol::EntryState::Lapsed:
        return 'x';
    case protocol::EntryState::Declined:
        return 'd';
    }
    Q_UNREACHABLE();
}

class Line
{
public:
    Line(const History &history, const Books &books)
    {
        for (const Operation &operation : history)
            if (operation.act == Act::Join)
                m_joins[{{operation.show, operation.holder}, operation.count}].insert(operation.command);
            else if (operation.entry.isValid())
                m_asked[{operation.show, operation.entry}].insert(operation.act);
        for (const EntryRow &row : books.entries) {
            m_rows.insert({row.show, row.id}, &row);
            ++m_entries[wishOf(row)];
        }
        for (const HoldRow &row : books.holds)
            m_holds.insert({row.show, row.id}, &row);
    }

    QString whyNotAskedFor(const EntryRow &row) const
    {
        if (m_joins.value(wishOf(row)).size() < m_entries.value(wishOf(row)))
            return u"nobody got in line for it"_s;
        const auto causes = causesOf(row.state);
        if (causes && !causes->intersects(m_asked.value({row.show, row.id})))
            return u"nobody asked for what it became"_s;
        return {};
    }

    QString whyNotInTheBooks(const Operation &operation, const protocol::Entry &entry) const
    {
        const EntryRow *const row = m_rows.value({entry.show, entry.entry});
        if (!row || row->holder != operation.holder)
            return u"the books do not know this place in line"_s;
        const char told = letterOf(entry.state);
        const bool mayChange = told == 'w' || told == 'o';
        // An offer that is over is told as lapsed, whether the books say so yet or not.
        const bool isLapsing = told == 'x' && row->state == 'o';
        if (!mayChange && !isLapsing && told != row->state)
            return u"the books tell another end of it"_s;
        if (!entry.offer)
            return {};
        const HoldRow *const hold = m_holds.value(keyOf(*entry.offer));
        const bool isIts = hold && hold->entry == row->id && hold->holder == row->holder;
        return isIts && seatSet(hold->seats) == seatSet(entry.offer->seats) ? QString()
                                                                            : u"the books know of no such offer"_s;
    }

private:
    using Wish = std::pair<std::pair<ShowId, HolderId>, int>; // somebody's, for so many seats

    static Wish wishOf(const EntryRow &row) { return {{row.show, row.holder}, row.count}; }

    QHash<Wish, QSet<CommandId>> m_joins;
    QHash<Wish, qsizetype> m_entries;
    QHash<EntryKey, QSet<Act>> m_asked;
    QHash<EntryKey, const EntryRow *> m_rows;
    QHash<HoldKey, const HoldRow *> m_holds;
};

bool hasItsTime(const LogRow &row, const HouseRules &rules)
{
    const qint64 ms = row.endsMs - row.atMs;
    if (row.change == "offer"_L1)
        return ms == rules.offerMs || ms == rules.offerAtKioskMs;
    return row.change != "accept"_L1 || ms == rules.holdMs;
}

} // namespace

Faults checkWaiting(const History &history, const Books &books, const HouseRules &rules)
{
    Faults faults;
    const Line line(history, books);
    for (const EntryRow &row : books.entries)
        if (const QString why = line.whyNotAskedFor(row); !why.isEmpty())
            faults.append(u"rule 5: entry %1 of show %2: %3"_s.arg(QString::number(row.id.value),
                                                                   QString::number(row.show.value), why));
    for (const Operation &operation : history)
        if (const protocol::Entry *const entry = operation.toldEntry())
            if (const QString why = line.whyNotInTheBooks(operation, *entry); !why.isEmpty())
                faults.append(u"rule 6: %1: %2"_s.arg(why, describe(operation)));
    for (const LogRow &row : books.log)
        if (!hasItsTime(row, rules))
            faults.append(u"rule 4: version %1 of show %2 gives an offer another time than the house does"_s.arg(
                QString::number(row.version), QString::number(row.show.value)));
    return faults;
}

} // namespace foyer::chaos
