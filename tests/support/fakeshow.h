// A small hall and a show in it, for tests of clients: rows A and B of four seats, the first row dearer.
#pragma once

#include "shared/domain/planformat.h"
#include "shared/domain/showid.h"
#include "shared/protocol/booking.h"
#include "shared/protocol/holder.h"
#include "shared/protocol/session.h"
#include "shared/protocol/shows.h"
#include "shared/protocol/venues.h"

#include <QJsonDocument>

namespace foyer::test
{

inline constexpr int fakeSeats = 8;
inline const ShowId fakeShowId = makeShowId(QDate(2026, 5, 1), 7);

inline SeatingPlan fakePlan()
{
    SeatingPlan plan;
    plan.name = QStringLiteral("Small hall");
    plan.bounds = QRectF(0, 0, 400, 400);
    plan.focus.area = QRectF(50, 0, 300, 20);
    plan.categories = {{QStringLiteral("front"), QStringLiteral("Front")},
                       {QStringLiteral("back"), QStringLiteral("Back")}};
    plan.sections = {
        {QStringLiteral("Stalls"), QStringLiteral("1"), 0, {{40, 110}, {300, 110}, {300, 290}, {40, 290}}}};
    plan.rows = {{QStringLiteral("A"), 0, 0, 4}, {QStringLiteral("B"), 0, 4, 4}};
    for (int i = 0; i < fakeSeats; ++i)
        plan.seats.append(
            {SeatNo(i + 1), QString::number(i % 4 + 1), QPointF(80 + i % 4 * 60, 150 + i / 4 * 100), i / 4, i / 4, {}});
    plan.index();
    return plan;
}

inline protocol::PlanDocument fakePlanDocument()
{
    return {PlanId(5), QJsonDocument::fromJson(planToJson(fakePlan())).object()};
}

inline protocol::VenueCard fakeVenue()
{
    protocol::VenueCard venue;
    venue.venue = VenueId(3);
    venue.name = QStringLiteral("Capitol");
    venue.address = QStringLiteral("1 Main Street");
    venue.city = CityId(2);
    venue.cityName = QStringLiteral("Berlin");
    venue.place = {52.52, 13.4};
    venue.timeZone = QStringLiteral("Europe/Berlin");
    return venue;
}

inline protocol::ShowDetails fakeShow()
{
    protocol::ShowDetails show;
    show.show = fakeShowId;
    show.title = TitleId(9);
    show.titleName = QStringLiteral("Metropolis");
    show.venue = fakeVenue();
    show.hall = QStringLiteral("Hall 1");
    show.startsAt = QDateTime(QDate(2026, 5, 1), QTime(19, 0), Qt::UTC);
    show.endsAt = show.startsAt.addSecs(9000);
    show.language = QStringLiteral("de");
    show.plan = PlanId(5);
    show.currency = QStringLiteral("EUR");
    show.prices = {{QStringLiteral("front"), QStringLiteral("child"), 900},
                   {QStringLiteral("front"), QStringLiteral("adult"), 1500},
                   {QStringLiteral("back"), QStringLiteral("adult"), 1200},
                   {QStringLiteral("back"), QStringLiteral("senior"), 1000}};
    return show;
}

inline protocol::Welcome fakeWelcome(const QDateTime &now)
{
    protocol::Welcome welcome;
    welcome.protocolVersion = protocol::protocolVersion;
    welcome.serverVersion = QStringLiteral("0.1.0");
    welcome.now = now;
    welcome.role = Role::Kiosk;
    welcome.device = protocol::Device {QStringLiteral("Kiosk 1"), VenueId(3)};
    welcome.holdSeconds = 300;
    welcome.seatsPerHoldMax = 6;
    return welcome;
}

inline protocol::Hold fakeHold(const SeatNos &seats, const QDateTime &now, int secondsLeft = 300, int hold = 1)
{
    protocol::Hold result;
    result.show = fakeShowId;
    result.hold = HoldId(hold);
    result.seats = seats;
    result.now = now;
    result.expiresAt = now.addSecs(secondsLeft);
    result.renewalsLeft = 1;
    return result;
}

inline SeatNos seats(std::initializer_list<int> numbers)
{
    SeatNos result;
    for (const int number : numbers)
        result.append(SeatNo(number));
    return result;
}

} // namespace foyer::test
