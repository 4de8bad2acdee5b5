#include "tests/chaos/evening.h"
#include "tests/support/program/testprogram.h"
#include "tests/support/testcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace foyer;
using namespace foyer::chaos;
using namespace foyer::protocol;

namespace
{

struct EveningWithALine : Evening {
    EntryRow &entry(int id)
    {
        return *std::find_if(books.entries.begin(), books.entries.end(),
                             [id](const EntryRow &row) { return row.id == EntryId(id); });
    }

    // The answer about a place in line, as the books have it.
    Operation &tellEntry(Act act, int id, EntryState state, qint64 fromMs, qint64 toMs)
    {
        const EntryRow &row = entry(id);
        Operation &operation = append(act, row.holder, fromMs, toMs);
        operation.count = row.count;
        if (act != Act::Join)
            operation.entry = row.id;
        Entry answer;
        answer.show = show;
        answer.entry = row.id;
        answer.state = state;
        answer.count = row.count;
        operation.outcome = answer;
        return operation;
    }

    Operation &join(const HolderId &holder, int id, int count, qint64 fromMs, qint64 toMs)
    {
        books.entries.append({show, EntryId(id), holder, 'w', count, {}});
        return tellEntry(Act::Join, id, EntryState::Waiting, fromMs, toMs);
    }

    // The house gives seats to who waits, as a hold of this number; nobody is told yet.
    void offer(int entryId, int id, const SeatNos &seats, qint64 atMs)
    {
        EntryRow &row = entry(entryId);
        row.state = 'o';
        row.hold = HoldId(id);
        books.holds.append({show, row.hold, row.holder, 'o', seats, startMs + atMs + offerMs, {}, row.id});
        for (const SeatNo seat : seats)
            books.claims.append({show, seat, row.hold});
        log(u"offer"_s, 'o', books.holds.last(), atMs);
    }

    Operation &accept(int entryId, qint64 fromMs, qint64 toMs)
    {
        EntryRow &accepted = entry(entryId);
        accepted.state = 'a';
        HoldRow &hold = row(int(accepted.hold.value));
        hold.state = 'h';
        hold.endsMs = startMs + fromMs + holdMs;
        log(u"accept"_s, 'h', hold, fromMs);
        Operation &operation = append(Act::Accept, hold.holder, fromMs, toMs);
        operation.entry = accepted.id;
        operation.hold = hold.id;
        operation.outcome = told(int(hold.id.value), HoldState::Held, fromMs);
        return operation;
    }

    Operation &declineOffer(int entryId, qint64 fromMs, qint64 toMs)
    {
        const int hold = int(entry(entryId).hold.value);
        entry(entryId).state = 'd';
        end(hold, 'r', u"release"_s, fromMs);
        Operation &operation = tellEntry(Act::DeclineOffer, entryId, EntryState::Declined, fromMs, toMs);
        std::get<Entry>(operation.outcome).offer = told(hold, HoldState::Released, fromMs);
        return operation;
    }

    // House seats.
    void block(int id, const SeatNos &seats, qint64 atMs)
    {
        books.holds.append({show, HoldId(id), {}, 'b', seats, 0, {}, {}});
        for (const SeatNo seat : seats)
            books.claims.append({show, seat, HoldId(id)});
        log(u"block"_s, 'b', row(id), atMs);
    }
};

struct Lie {
    const char *name;
    void (*bend)(EveningWithALine &);
};

// Bert waits for what Anna holds, and takes it; then Anna waits for what he gives back, and does not.
EveningWithALine eveningWithALine()
{
    EveningWithALine evening;
    evening.block(1, {seat4}, 0);
    evening.refuseTaken(bert, seat4, 'b', 5, 8);
    evening.hold(anna, 2, {seat1}, 10, 15);
    evening.join(bert, 1, 1, 20, 25);
    evening.release(2, 30, 40);
    evening.offer(1, 3, {seat1}, 30);
    evening.refuseTaken(anna, seat1, 'o', 45, 50);
    evening.accept(1, 60, 65);
    evening.join(anna, 2, 1, 70, 75);
    evening.release(3, 80, 90);
    evening.offer(2, 4, {seat1}, 80);
    evening.declineOffer(2, 100, 110);
    return evening;
}

const Lie lies[] {
    {"an offer is made of a seat that somebody has", [](EveningWithALine &e) { e.offer(1, 9, {seat4}, 120); }},
    {"an offered seat is taken by somebody else",
     [](EveningWithALine &e) {
         e.hold(bert, 9, {seat1}, 41, 44);
         e.end(9, 'x', u"expire"_s, 5'000);
     }},
    {"a refusal calls an accepted seat offered", [](EveningWithALine &e) { e.refuseTaken(anna, seat1, 'o', 66, 68); }},
    {"a refusal calls a blocked seat sold", [](EveningWithALine &e) { e.refuseTaken(anna, seat4, 's', 120, 125); }},
    {"an entry is there that nobody asked for",
     [](EveningWithALine &e) {
         e.books.entries.append({show, EntryId(9), bert, 'w', 1, {}});
     }},
    {"an entry waits for another number of seats", [](EveningWithALine &e) { e.entry(2).count = 3; }},
    {"an acknowledged place in line is not in the books", [](EveningWithALine &e) { e.books.entries.removeFirst(); }},
    {"an offer was accepted that nobody accepted",
     [](EveningWithALine &e) { e.history.removeIf([](const Operation &o) { return o.act == Act::Accept; }); }},
    {"an acknowledged refusal of an offer is not in the books", [](EveningWithALine &e) { e.entry(2).state = 'x'; }},
    {"an offer has more time than others",
     [](EveningWithALine &e) {
         for (LogRow &row : e.books.log)
             if (row.change == "offer"_L1)
                 row.endsMs += 1'000;
     }},
    {"an acceptance is refused as expired before the end of the offer",
     [](EveningWithALine &e) {
         Operation &refused = e.refuse(Act::Accept, bert, ErrorCode::HoldExpired, 52, 55);
         refused.hold = HoldId(3);
         refused.entry = EntryId(1);
     }},
};

} // namespace

// The checker accepts what a correct house does with those who wait, and rejects each way of being wrong.
class LineHistoryTest : public test::TestCase
{
    Q_OBJECT
private slots:
    void aCorrectEveningHasNoFaults();
    void aWrongEveningIsRejected_data();
    void aWrongEveningIsRejected();
};

void LineHistoryTest::aCorrectEveningHasNoFaults() { VERIFY_FAULTLESS(eveningWithALine()); }

void LineHistoryTest::aWrongEveningIsRejected_data()
{
    QTest::addColumn<int>("lie");
    for (size_t i = 0; i < std::size(lies); ++i)
        QTest::newRow(lies[i].name) << int(i);
}

void LineHistoryTest::aWrongEveningIsRejected()
{
    QFETCH(const int, lie);
    EveningWithALine evening = eveningWithALine();
    lies[lie].bend(evening);
    QVERIFY(!evening.faults().isEmpty());
}

FOYER_TEST(LineHistoryTest)
#include "linehistorytest.moc"
