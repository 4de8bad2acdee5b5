#include "server/handlers/handlers.h"
#include "server/handlers/holdview.h"
#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::Entry> handle(const protocol::GetEntry &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("waitlist/get", asked.show, asked.holder, asked.entry);
    if (!row)
        return failure(ErrorCode::EntryUnknown, u"no such entry of this holder"_s, u"entry"_s);
    engine::EntryView view;
    view.entry = asked.entry;
    view.letter = row->next<QString>().at(0).toLatin1();
    view.wish.count = row->next<int>();
    view.ahead = row->next<int>();
    view.chance = chanceOf(row->next<int>(), row->next<int>(), view.wish.count);
    const auto nowMs = row->next<qint64>();
    if (const auto hold = row->next<std::optional<HoldId>>()) {
        engine::HoldView offer;
        offer.hold = *hold;
        offer.letter = row->next<QString>().at(0).toLatin1();
        offer.seats = row->next<SeatNos>();
        offer.expiresAtMs = row->next<qint64>();
        offer.renewals = row->next<int>();
        view.offer = offer;
    }
    const protocol::Entry entry = entryFrom(asked.show, view, nowMs, context.services.holds);
    context.services.entryAsked(asked.holder, entry);
    return entry;
}

} // namespace foyer::server
