#include "server/handlers/catalogue/titlecard.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::TitleDetails> handle(const protocol::GetTitle &asked, HandlerContext &context)
{
    std::optional<Row> row = context.database.one("catalogue/title", asked.title);
    if (!row)
        return failure(ErrorCode::NotFound, u"no title %1"_s.arg(asked.title.value), u"title"_s);
    protocol::TitleDetails details;
    details.card = readTitleCard(*row);
    details.originalName = row->next<QString>();
    details.languages = row->next<QStringList>();
    details.people = row->next<QString>();
    details.synopsis = row->next<QString>();
    details.posterSvg = row->next<QString>();
    for (Row review : context.database.run("catalogue/reviews", asked.title, protocol::reviewsMax))
        details.reviews.append({review.next<QString>(), review.next<std::optional<int>>(), review.next<QString>(),
                                review.next<QString>(), review.next<QDate>()});
    return details;
}

} // namespace foyer::server
