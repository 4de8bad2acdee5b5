#include "server/phone/waitpages.h"

#include "server/handlers/handlers.h"
#include "server/handlers/phonetoken.h"
#include "server/phone/pageparts.h"
#include "server/phone/waitpage.h"
#include "server/storage/database.h"
#include "shared/domain/placecode.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr auto html = "text/html; charset=utf-8";

PublicAnswer shown(const QByteArray &page)
{
    PublicAnswer answer {200, html, page};
    answer.contentPolicy = waitPagePolicy();
    answer.hasForm = true;
    return answer;
}

} // namespace

struct WaitPages::Place {
    ShowId show;
    HolderId holder;
    EntryId entry;
    QString section;
    bool together = false;
    SeatNos wanted;
};

WaitPages::WaitPages(const Services &services, PhonePlans &plans, LeaveLine leave)
    : m_services(services)
    , m_plans(plans)
    , m_leave(std::move(leave))
{
}

std::optional<PublicAnswer> WaitPages::answer(Database &database, const PublicRequest &request, const Wording &wording)
{
    std::optional<Row> row = database.one("waitlist/by_link", phoneTokenHash(request.token));
    if (!row)
        return std::nullopt;
    const Place place {row->next<ShowId>(),  row->next<HolderId>(), row->next<EntryId>(),
                       row->next<QString>(), row->next<bool>(),     row->next<SeatNos>()};
    if (request.isPost)
        return request.part == "leave" ? leave(place, wording) : std::nullopt;
    Caller caller;
    HandlerContext context {database, m_services, caller};
    return page(place, request, wording, context);
}

std::optional<PublicAnswer> WaitPages::page(const Place &place, const PublicRequest &request, const Wording &wording,
                                            HandlerContext &context)
{
    const auto entry = handle(protocol::GetEntry {place.show, place.holder, place.entry}, context);
    if (!entry)
        return std::nullopt;
    if (request.part == "place.json")
        return PublicAnswer {200, "application/json", waitNews(*entry, wording)};
    const auto show = handle(protocol::GetShow {place.show}, context);
    const auto seats = show ? m_plans.plan(show->plan, context) : nullptr;
    if (!request.part.isEmpty() || !seats)
        return std::nullopt;
    const QString code = QString::fromLatin1(request.token);
    const QString path = placeLinkFolder + code;
    return shown(waitPage(
        {*entry, *show, *seats, place.wanted, place.section, place.together, path, m_services.phonePages + path, code},
        wording));
}

std::optional<PublicAnswer> WaitPages::leave(const Place &place, const Wording &wording)
{
    if (m_leave(place.show, place.holder, place.entry))
        return shown(messagePage(waitWords(wording).leftTitle, waitWords(wording).left, wording));
    PublicAnswer answer {503, html, messagePage(phoneWords(wording).busyTitle, phoneWords(wording).busy, wording)};
    answer.contentPolicy = pagePolicy();
    return answer;
}

} // namespace foyer::server
