#include "server/handlers/holdrow.h"

#include "server/handlers/holdview.h"

namespace foyer::server
{

protocol::Hold readHold(Row &row, ShowId show, const engine::HoldPolicy &policy)
{
    engine::HoldView view;
    view.hold = row.next<HoldId>();
    view.letter = row.next<QString>().at(0).toLatin1();
    view.seats = row.next<SeatNos>();
    view.expiresAtMs = row.next<qint64>();
    view.renewals = row.next<int>();
    return holdFrom(show, view, row.next<qint64>(), policy);
}

} // namespace foyer::server
