// All that papers and mails say about a booking, as the database has it at one moment.
#pragma once

#include "server/delivery/showfacts.h"
#include "server/storage/database.h"
#include "shared/core/money.h"
#include "shared/core/result.h"

#include <QCache>
#include <memory>
#include <mutex>
#include <optional>

namespace foyer::server
{

struct PaidSeat {
    SeatNo seat;
    QString priceType;
    qint64 priceMinor = 0;
    TicketId ticket; // none where it is only about money
};

struct BookingFacts : ShowFacts {
    BookingId booking;
    AttemptId attempt;
    QString reference;
    Money total;
    QDateTime bookedAt;
    QString language; // of the show
    int ageRating = 0;
    QDateTime endsAt;
    VenueId venue;
    QString venueKey;
    QString seller; // lines
    QString sellerTaxId;
    int vatBasisPoints = 0;
    QString mail; // of the customer; empty: none was given
    QString customerLanguage;
    QStringList mailed; // Message-IDs
    QList<PaidSeat> seats; // with a valid ticket
};

// Nothing when there is no such booking. Throws DatabaseError.
std::optional<BookingFacts> readBooking(Database &database, ShowId show, BookingId booking);

// The seating plans that were asked for last. Any thread.
class PlanStore
{
public:
    static constexpr int seatsKeptMax = 500'000; // of all plans together

    // NotFound when there is no such plan. Throws DatabaseError.
    Result<std::shared_ptr<const SeatingPlan>> plan(PlanId id, Database &database);

private:
    std::mutex m_mutex;
    QCache<PlanId, std::shared_ptr<const SeatingPlan>> m_plans {seatsKeptMax};
};

} // namespace foyer::server
