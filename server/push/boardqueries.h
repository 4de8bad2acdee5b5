// What boards ask the database. All functions throw DatabaseError.
#pragma once

#include "server/push/board.h"

#include <QHash>

namespace foyer::server
{

class Database;

inline constexpr qint64 logRowsMax = 1000; // a board that is further behind is read anew, as a whole

using ShowVersions = QHash<ShowId, qint64>;

// Nothing when there is no such show.
std::optional<Board> readBoard(Database &database, ShowId show);
// Brings the board to the log's end, where that is at least `version`.
void catchUp(Database &database, ShowId show, qint64 version, Board &board);
ShowVersions readVersions(Database &database, const QList<ShowId> &shows);
void sendHints(Database &database, const QString &node, const ShowVersions &changes);

} // namespace foyer::server
