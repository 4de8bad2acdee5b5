#include "server/delivery/bookingfacts.h"

#include "shared/domain/planformat.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

std::optional<BookingFacts> readBooking(Database &database, ShowId show, BookingId booking)
{
    std::optional<Row> row = database.one("delivery/booking", show, booking);
    if (!row)
        return std::nullopt;
    BookingFacts facts;
    facts.show = show;
    facts.booking = booking;
    facts.attempt = row->next<AttemptId>();
    facts.reference = row->next<QString>();
    facts.total.minor = row->next<qint64>();
    facts.total.currency = row->next<QString>();
    facts.bookedAt = row->next<QDateTime>();
    facts.title = row->next<QString>();
    facts.language = row->next<QString>();
    facts.ageRating = row->next<int>();
    facts.startsAt = row->next<QDateTime>();
    facts.endsAt = row->next<QDateTime>();
    facts.plan = row->next<PlanId>();
    facts.hall = row->next<QString>();
    facts.venue = row->next<VenueId>();
    facts.venueKey = row->next<QString>();
    facts.venueName = row->next<QString>();
    facts.address = row->next<QString>();
    facts.zone = QTimeZone(row->next<QString>().toLatin1());
    facts.seller = row->next<QString>();
    facts.sellerTaxId = row->next<QString>();
    facts.vatBasisPoints = row->next<int>();
    facts.mail = row->next<QString>();
    facts.customerLanguage = row->next<QString>();
    facts.mailed = row->next<QStringList>();
    for (Row seat : database.run("booking/tickets", show, booking)) {
        const auto ticket = seat.next<TicketId>();
        const auto no = seat.next<SeatNo>();
        const auto priceType = seat.next<QString>();
        facts.seats.append({no, priceType, seat.next<qint64>(), ticket});
    }
    return facts;
}

Result<std::shared_ptr<const SeatingPlan>> PlanStore::plan(PlanId id, Database &database)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto *kept = m_plans.object(id))
            return *kept;
    }
    std::optional<Row> row = database.one("catalogue/plan", id);
    if (!row)
        return failure(ErrorCode::NotFound, u"no plan %1"_s.arg(id.value));
    const Result<SeatingPlan> read =
        planFromJson(QJsonDocument(row->next<QJsonObject>()).toJson(QJsonDocument::Compact));
    if (!read)
        return read.error();
    const auto plan = std::make_shared<const SeatingPlan>(*read);
    const std::scoped_lock lock(m_mutex);
    m_plans.insert(id, new std::shared_ptr<const SeatingPlan>(plan), int(plan->seats.size()));
    return plan;
}

} // namespace foyer::server
