#include "server/push/boardqueries.h"

#include "server/push/hint.h"
#include "server/storage/database.h"
#include "shared/domain/seatstate.h"

namespace foyer::server
{

namespace
{
void applyLog(Database &database, ShowId show, Board &board)
{
    for (Row row : database.run("push/log_after", show, board.version())) {
        const auto version = row.next<qint64>();
        const char letter = row.next<QString>().toLatin1().at(0);
        board.apply({version, letter, row.next<SeatNos>()});
    }
}
} // namespace

std::optional<Board> readBoard(Database &database, ShowId show)
{
    std::optional<Row> row = database.one("push/snapshot", show);
    if (!row)
        return std::nullopt;
    const auto version = row->next<qint64>();
    QByteArray states(row->next<int>(), static_cast<char>(SeatState::Free));
    const auto seats = row->next<SeatNos>();
    const QByteArray letters = row->next<QString>().toLatin1();
    for (qsizetype i = 0; i < seats.size() && i < letters.size(); ++i)
        if (const int seat = seats.at(i).value; seat >= 1 && seat <= states.size())
            states[seat - 1] = letters.at(i);
    return Board(version, std::move(states));
}

void catchUp(Database &database, ShowId show, qint64 version, Board &board)
{
    if (version - board.version() <= logRowsMax)
        applyLog(database, show, board);
    if (board.version() >= version)
        return;
    if (const std::optional<Board> whole = readBoard(database, show))
        board.replace(*whole);
}

ShowVersions readVersions(Database &database, const QList<ShowId> &shows)
{
    ShowVersions versions;
    for (Row row : database.run("push/versions", shows)) {
        const auto show = row.next<ShowId>();
        versions.insert(show, row.next<qint64>());
    }
    return versions;
}

void sendHints(Database &database, const QString &node, const ShowVersions &changes)
{
    for (const QString &payload : writeHints(node, changes))
        database.run("push/hint", payload);
}

} // namespace foyer::server
