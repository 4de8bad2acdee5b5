#include "server/phone/phonepages.h"

#include "server/handlers/handlers.h"
#include "server/handlers/phonetoken.h"
#include "server/phone/pagelanguage.h"
#include "server/phone/pageparts.h"
#include "server/phone/ticketpage.h"
#include "server/storage/pool.h"

#include <QLoggingCategory>
#include <chrono>
#include <future>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

Q_LOGGING_CATEGORY(log, "foyer.phone")

constexpr int answerSecondsMax = 4; // less than a browser's connection is given
constexpr int busyRetrySeconds = 10;
constexpr auto html = "text/html; charset=utf-8";

PublicAnswer message(int status, const QString &title, const QString &sentence, const Wording &wording)
{
    PublicAnswer answer {status, html, messagePage(title, sentence, wording)};
    answer.contentPolicy = pagePolicy();
    return answer;
}

PublicAnswer unknown(const Wording &wording)
{
    const PhoneWords &words = phoneWords(wording);
    return message(404, words.unknownTitle, words.unknown, wording);
}

PublicAnswer later(int status, int seconds, const Wording &wording)
{
    const PhoneWords &words = phoneWords(wording);
    PublicAnswer answer = message(status, words.busyTitle, words.busy, wording);
    answer.retryAfterSeconds = seconds;
    return answer;
}

// As it is asked for, and as it is stored.
struct Paper {
    const char *part;
    QLatin1StringView kind;
};
constexpr std::array papers {Paper {"tickets.pdf", QLatin1StringView("tickets")},
                             Paper {"calendar.ics", QLatin1StringView("calendar")}};

PublicAnswer paper(ShowId show, BookingId booking, const QByteArray &part, const Wording &wording, Database &database)
{
    for (const Paper &known : papers) {
        if (part != known.part)
            continue;
        if (std::optional<Row> row = database.one("phone/paper", show, booking, known.kind)) {
            const QByteArray mediaType = row->next<QString>().toLatin1();
            return PublicAnswer {200, mediaType, row->next<QByteArray>(), part};
        }
    }
    return unknown(wording);
}

} // namespace

struct PhonePages::Link {
    ShowId show;
    HolderId holder;
    BookingId booking;
    QDateTime expiresAt;
    bool isOver = false;
};

PhonePages::PhonePages(const Services &services, Pool &pool, LookUpGuard &guard, LeaveLine leave)
    : m_services(services)
    , m_pool(pool)
    , m_guard(guard)
    , m_waiting(services, m_plans, std::move(leave))
{
}

PublicAnswer PhonePages::answer(const PublicRequest &request)
{
    const Wording &wording = pageWording(request.language, request.acceptLanguage);
    const Asker asker {Role::Public, request.address};
    if (const std::optional<Error> refusal = m_guard.refusal(asker))
        return later(429, refusal->retryAfterMs / 1000 + 1, wording);
    const auto promise = std::make_shared<std::promise<PublicAnswer>>();
    std::future<PublicAnswer> future = promise->get_future();
    const bool accepted = m_pool.submit([this, promise, request, &wording](Database &database) {
        promise->set_value(answerFrom(database, request, wording));
    });
    const bool isThere =
        accepted && future.wait_for(std::chrono::seconds(answerSecondsMax)) == std::future_status::ready;
    const PublicAnswer answer = isThere ? future.get() : later(503, busyRetrySeconds, wording);
    if (answer.status == 503) // nobody knows whether it was right
        m_guard.wasRight(asker);
    return answer;
}

PublicAnswer PhonePages::answerFrom(Database &database, const PublicRequest &request, const Wording &wording)
{
    try {
        if (request.about == PublicRequest::About::Waiting)
            return waiting(database, request, wording);
        std::optional<Row> row = database.one("phone/link", phoneTokenHash(request.token));
        if (!row)
            return unknown(wording);
        m_guard.wasRight({Role::Public, request.address});
        const Link link {row->next<ShowId>(), row->next<HolderId>(), row->next<BookingId>(), row->next<QDateTime>(),
                         row->next<bool>()};
        if (link.isOver)
            return message(410, phoneWords(wording).overTitle, phoneWords(wording).over, wording);
        if (!request.part.isEmpty())
            return paper(link.show, link.booking, request.part, wording, database);
        Caller caller;
        HandlerContext context {database, m_services, caller};
        return page(link, request, wording, context);
    } catch (const std::exception &error) {
        qCWarning(log) << "a page for a phone could not be made:" << error.what();
        return later(503, busyRetrySeconds, wording);
    }
}

PublicAnswer PhonePages::waiting(Database &database, const PublicRequest &request, const Wording &wording)
{
    const std::optional<PublicAnswer> answer = m_waiting.answer(database, request, wording);
    if (!answer)
        return unknown(wording);
    m_guard.wasRight({Role::Public, request.address});
    return *answer;
}

PublicAnswer PhonePages::page(const Link &link, const PublicRequest &request, const Wording &wording,
                              HandlerContext &context)
{
    const auto booking = handle(protocol::GetBooking {link.show, link.holder, link.booking}, context);
    const auto show = handle(protocol::GetShow {link.show}, context);
    const auto seats = show ? m_plans.plan(show->plan, context) : nullptr;
    if (!booking || !seats)
        return unknown(wording);
    TicketPageFacts facts {*booking, *show, *seats, link.expiresAt, u"/t/"_s + QString::fromLatin1(request.token)};
    for (Row row : context.database.run("phone/papers", link.show, link.booking)) {
        const bool isPdf = row.next<QString>() == papers.front().kind;
        (isPdf ? facts.hasPdf : facts.hasCalendar) = true;
    }
    PublicAnswer answer {200, html, ticketPage(facts, wording)};
    answer.contentPolicy = pagePolicy();
    return answer;
}

} // namespace foyer::server
