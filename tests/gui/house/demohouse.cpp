#include "tests/gui/house/demohouse.h"

#include "shared/domain/bestseats.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/planformat.h"
#include "shared/domain/seatstate.h"
#include "shared/protocol/bookingaccess.h"
#include "shared/protocol/holder.h"
#include "shared/protocol/live.h"
#include "shared/protocol/nextshows.h"
#include "shared/protocol/tickets.h"

#include <QPromise>
#include <QTimeZone>
#include <QTimer>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{

constexpr quint32 soldSeed = 2026;
constexpr int soldPercent = 38;

// Seats are sold in little groups, most of them in the middle.
QByteArray soldPattern(const SeatingPlan &plan)
{
    QByteArray states(plan.seatNoMax(), char(SeatState::Free));
    quint32 random = soldSeed;
    const auto next = [&random] { return (random = random * 1664525U + 1013904223U) >> 16; };
    for (const SeatRow &row : plan.rows) {
        for (int i = 0; i < row.seatCount;) {
            const int group = 1 + int(next() % 4);
            const bool isSold = int(next() % 100) < soldPercent;
            for (int k = 0; k < group && i < row.seatCount; ++k, ++i)
                if (isSold)
                    states[plan.seats[row.firstSeat + i].no.value - 1] = char(SeatState::Sold);
        }
    }
    return states;
}

} // namespace

DemoHouse::DemoHouse(const Clock &clock)
    : Api(clock)
    , m_data(readDemoData(clock.nowUtc().date()))
{
    answerCatalogue();
    answerBooking();
    answerPayment();
    answerWaiting();
    answerExtras();
    answerDesk();
}

DemoHouse::~DemoHouse() = default;

void DemoHouse::open()
{
    protocol::Welcome welcome;
    welcome.protocolVersion = protocol::protocolVersion;
    welcome.serverVersion = u"test"_s;
    welcome.now = clock().nowUtc();
    welcome.role = Role::Kiosk;
    welcome.device = protocol::Device {u"kiosk 1"_s, VenueId(1)};
    welcome.holdSeconds = holdSeconds;
    welcome.seatsPerHoldMax = seatsPerHoldMax;
    welcome.settings = m_settings;
    welcome.offersByMail = true;
    welcome.offersByPhone = true;
    (void)received<protocol::Hello>(protocol::toJson(welcome), clock().monotonicMs());
    setWelcome(welcome);
    m_connection = client::Connection::Up;
    emit connectionChanged(m_connection);
}

void DemoHouse::setSettings(const protocol::Settings &settings)
{
    m_settings = settings;
    const QJsonObject news = protocol::toJson(protocol::DeviceNews {settings, false});
    observePush(u"device/kiosk 1"_s, news);
    emit pushed(u"device/kiosk 1"_s, 1, news);
}

void DemoHouse::lose()
{
    m_connection = client::Connection::Down;
    emit connectionChanged(m_connection);
}

QFuture<Result<QJsonObject>> DemoHouse::sendRaw(const char *kind, const QJsonObject &body)
{
    const auto promise = std::make_shared<QPromise<Result<QJsonObject>>>();
    promise->start();
    QTimer::singleShot(0, this, [this, promise, name = QString::fromLatin1(kind), body] {
        const auto handler = m_handlers.constFind(name);
        Result<QJsonObject> answer = failure(ErrorCode::UnknownKind, name);
        if (m_connection != client::Connection::Up)
            answer = failure(ErrorCode::ConnectionLost);
        else if (handler != m_handlers.constEnd())
            answer = (*handler)(body);
        promise->addResult(answer);
        promise->finish();
    });
    return promise->future();
}

void DemoHouse::answerCatalogue()
{
    on<protocol::GetVenue>([this](const protocol::GetVenue &q) { return Result(*m_data.venue(q.venue)); });
    on<protocol::FindCities>([this](const protocol::FindCities &q) {
        protocol::Cities found;
        for (const protocol::City &city : std::as_const(m_data.cities))
            if (!q.text || city.name.startsWith(*q.text, Qt::CaseInsensitive))
                found.cities << city;
        return Result(found);
    });
    on<protocol::WhatsOn>([this](const protocol::WhatsOn &q) {
        protocol::Programme programme;
        const protocol::Wishes wishes = q.wishes.value_or(protocol::Wishes());
        for (const protocol::TitleDetails &title : std::as_const(m_data.titles))
            if (title.card.ageRating <= wishes.age.value_or(title.card.ageRating)
                && title.card.name.contains(wishes.text.value_or(QString()), Qt::CaseInsensitive))
                programme.titles << title.card;
        return Result(programme);
    });
    on<protocol::FindNextShows>([this](const protocol::FindNextShows &q) { return Result(nextShows(q.venue)); });
    on<protocol::GetTitle>([this](const protocol::GetTitle &q) { return Result(*m_data.title(q.title)); });
    on<protocol::FindTitleVenues>([this](const protocol::FindTitleVenues &q) { return venuesOf(q); });
    on<protocol::GetShow>([this](const protocol::GetShow &q) { return details(q.show); });
    on<protocol::GetPlan>([this](const protocol::GetPlan &q) {
        return Result(protocol::PlanDocument {q.plan, m_data.plans.value(q.plan)});
    });
}

// Today all that is on, so that pictures do not depend on the hour.
protocol::NextShows DemoHouse::nextShows(VenueId venue) const
{
    protocol::NextShows next;
    const QDate today = clock().nowUtc().date();
    for (const protocol::TitleDetails &title : m_data.titles) {
        protocol::TitleShows shows {title.card, {}};
        for (const HouseShow &show : m_data.shows)
            if (show.title == title.card.title && show.venue == venue && show.card.startsAt.date() == today)
                shows.shows << show.card;
        if (!shows.shows.isEmpty() && next.titles.size() < protocol::nextTitlesMax)
            next.titles << shows;
    }
    next.day = today;
    return next;
}

Result<protocol::TitleVenues> DemoHouse::venuesOf(const protocol::FindTitleVenues &question) const
{
    protocol::TitleVenues found;
    for (const protocol::VenueCard &venue : m_data.venues) {
        protocol::VenueShows shows {venue, {}};
        for (const HouseShow &show : m_data.shows) {
            const QDate day = show.card.startsAt.toTimeZone(QTimeZone(venue.timeZone.toLatin1())).date();
            const bool isMeant = !question.halls || question.halls->contains(show.card.hall);
            if (show.title == question.title && show.venue == venue.venue && day == question.day && isMeant)
                shows.shows << show.card;
        }
        if (!shows.shows.isEmpty() && question.venue.value_or(venue.venue) == venue.venue)
            found.venues << shows;
    }
    return found;
}

Result<protocol::ShowDetails> DemoHouse::details(ShowId id) const
{
    const HouseShow *show = m_data.show(id);
    if (!show)
        return failure(ErrorCode::NotFound);
    const protocol::TitleDetails &title = *m_data.title(show->title);
    protocol::ShowDetails details;
    details.show = id;
    details.title = show->title;
    details.titleName = title.card.name;
    details.ageRating = title.card.ageRating;
    details.venue = *m_data.venue(show->venue);
    details.hall = show->card.hall;
    details.startsAt = show->card.startsAt;
    details.endsAt = details.startsAt.addSecs(title.card.minutes * 60);
    details.language = show->card.language;
    details.plan = show->plan;
    details.currency = u"EUR"_s;
    details.prices = m_data.prices;
    return details;
}

const SeatingPlan &DemoHouse::plan(ShowId show)
{
    const PlanId id = m_data.show(show)->plan;
    if (!m_plans.contains(id))
        m_plans.insert(id, *planFromJson(m_data.plans.value(id)));
    return m_plans[id];
}

QByteArray &DemoHouse::states(ShowId show)
{
    if (!m_states.contains(show)) {
        m_states.insert(show, soldPattern(plan(show)));
        m_versions.insert(show, 1);
    }
    return m_states[show];
}

void DemoHouse::change(ShowId show, const SeatNos &seats, char state)
{
    QByteArray &all = states(show);
    for (const SeatNo seat : seats)
        all[seat.value - 1] = state;
    const qint64 version = ++m_versions[show];
    const protocol::ShowDelta delta {version - 1, version, seats, QByteArray(seats.size(), state)};
    emit pushed(protocol::showTopic(show), version, protocol::toJson(delta));
}

void DemoHouse::takeSeat(ShowId show, SeatNo seat) { change(show, {seat}, char(SeatState::Sold)); }

void DemoHouse::takeSeatSilently(ShowId show, SeatNo seat) { states(show)[seat.value - 1] = char(SeatState::Sold); }

SeatNo DemoHouse::freeSeat(ShowId show) const
{
    return SeatNo(qint32(m_states.value(show).indexOf(char(SeatState::Free))) + 1);
}

void DemoHouse::answerBooking()
{
    on<protocol::SubscribeShow>([this](const protocol::SubscribeShow &q) {
        const QByteArray &now = states(q.show);
        return Result(protocol::ShowSnapshot {q.show, m_versions.value(q.show), now});
    });
    on<protocol::UnsubscribeShow>([](const protocol::UnsubscribeShow &) { return Result(protocol::Done {}); });
    on<protocol::HoldSeats>([this](const protocol::HoldSeats &q) {
        return m_isFull ? Result<protocol::Hold>(failure(ErrorCode::WaitingRoom)) : take(q.show, q.seats);
    });
    on<protocol::HoldBest>([this](const protocol::HoldBest &q) {
        return m_isFull ? Result<protocol::Hold>(failure(ErrorCode::WaitingRoom)) : takeBest(q);
    });
    on<protocol::LinkBooking>([this](const protocol::LinkBooking &) {
        return Result(protocol::PhoneLink {u"https://tickets.example/t/MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43U"_s,
                                           clock().nowUtc().addSecs(3600)});
    });
    on<protocol::RenewHold>([this](const protocol::RenewHold &) {
        m_hold->expiresAt = clock().nowUtc().addSecs(holdSeconds);
        m_hold->renewalsLeft = 0;
        m_hold->now = clock().nowUtc();
        return Result(*m_hold);
    });
    on<protocol::ReleaseHold>([this](const protocol::ReleaseHold &q) {
        protocol::Hold given = *m_hold;
        given.state = protocol::HoldState::Released;
        change(q.show, given.seats, char(SeatState::Free));
        m_hold.reset();
        return Result(given);
    });
    on<protocol::GetHold>([this](const protocol::GetHold &) {
        m_hold->now = clock().nowUtc();
        return Result(*m_hold);
    });
}

Result<protocol::Hold> DemoHouse::take(ShowId show, const SeatNos &seats)
{
    const SeatNos before = m_hold ? m_hold->seats : SeatNos();
    Error refused = failure(ErrorCode::SeatTaken);
    for (const SeatNo seat : seats) {
        const char state = states(show)[seat.value - 1];
        if (state != char(SeatState::Free) && !before.contains(seat)) {
            refused.seats << seat;
            refused.seatStates += state;
        }
    }
    if (!refused.seats.isEmpty()) {
        refused.alternatives = equalSeatsNear(SeatIndex(plan(show)), states(show), refused.seats);
        return refused;
    }
    if (!before.isEmpty())
        change(show, before, char(SeatState::Free));
    change(show, seats, char(SeatState::Held));
    const QDateTime now = clock().nowUtc();
    m_hold = protocol::Hold {show, HoldId(1), protocol::HoldState::Held, seats, now.addSecs(holdSeconds), 1, now, {}};
    return *m_hold;
}

Result<protocol::Hold> DemoHouse::takeBest(const protocol::HoldBest &wish)
{
    const Result<SeatChoice> best = bestSeats(SeatIndex(plan(wish.show)), states(wish.show), {.count = wish.count});
    if (!best)
        return best.error();
    return take(wish.show, best->seats);
}

void DemoHouse::answerPayment()
{
    on<protocol::WatchHolder>([](const protocol::WatchHolder &) { return Result(protocol::Done {}); });
    on<protocol::BeginPayment>([this](const protocol::BeginPayment &q) { return Result(pay(q)); });
    on<protocol::GetPayment>([this](const protocol::GetPayment &) { return Result(*m_payment); });
    on<protocol::LookAtPayment>([this](const protocol::LookAtPayment &) { return Result(*m_payment); });
    on<protocol::AnswerEqualSeats>([this](const protocol::AnswerEqualSeats &q) {
        m_payment->asksAboutSeats = false;
        m_hold->state = q.takes ? protocol::HoldState::Paying : protocol::HoldState::Released;
        m_payment->state = q.takes ? protocol::PaymentState::Unknown : protocol::PaymentState::Voided;
        m_payment->hold = *m_hold;
        return Result(*m_payment);
    });
    on<protocol::GetBooking>([this](const protocol::GetBooking &) { return Result(booking()); });
}

protocol::Payment DemoHouse::pay(const protocol::BeginPayment &payment)
{
    m_order = payment;
    m_hold->state = protocol::HoldState::Paying;
    m_payment = protocol::Payment {payment.attempt, protocol::PaymentState::Submitted, *m_hold};
    const bool isFree = payment.reserved && m_reservation->toPay.minor == 0;
    if (isFree || payment.paymentToken == "card-approved"_L1 || payment.paymentToken == "card-declined"_L1)
        settle(isFree || payment.paymentToken == "card-approved"_L1);
    else if (payment.paymentToken == "card-no-answer"_L1)
        m_payment->state = protocol::PaymentState::Unknown;
    return *m_payment;
}

void DemoHouse::loseSeats()
{
    const ShowId show = m_hold->show;
    const SeatNos equal = equalSeatsFor(SeatIndex(plan(show)), states(show), m_hold->seats);
    change(show, m_hold->seats, char(SeatState::Sold));
    change(show, equal, char(SeatState::Held));
    const QDateTime now = clock().nowUtc();
    m_hold =
        protocol::Hold {show, HoldId(1), protocol::HoldState::Held, equal, now.addSecs(equalSeatsSeconds), 0, now, {}};
    m_payment->hold = *m_hold;
    m_payment->asksAboutSeats = true;
    emit pushed(protocol::holderTopic(m_order->holder), 1, protocol::toJson(protocol::PaymentChanged {*m_payment}));
}

void DemoHouse::settle(bool approved)
{
    m_hold->state = approved ? protocol::HoldState::Sold : protocol::HoldState::Held;
    m_hold->now = clock().nowUtc();
    if (approved)
        m_hold->booking = BookingId(77);
    m_payment->state = approved ? protocol::PaymentState::Captured : protocol::PaymentState::Declined;
    m_payment->hold = *m_hold;
    if (approved)
        change(m_hold->show, m_hold->seats, char(SeatState::Sold));
}

protocol::Booking DemoHouse::booking() const
{
    protocol::Booking booking;
    booking.booking = BookingId(77);
    booking.show = m_order->show;
    booking.reference = BookingReference::fromRandomBits(0x4D2A917F3ULL).text();
    booking.total = m_order->total;
    booking.bookedAt = clock().nowUtc();
    for (qsizetype i = 0; i < m_order->seats.size(); ++i) {
        const QByteArray code = QByteArray("FOYER1:") + QByteArray(150, 'A' + char(booking.tickets.size()));
        booking.tickets << protocol::Ticket {TicketId(booking.tickets.size() + 1),
                                             m_hold->seats.at(i),
                                             m_order->seats.at(i).priceType,
                                             {m_order->total.minor / m_order->seats.size(), u"EUR"_s},
                                             code};
    }
    return booking;
}

} // namespace foyer::test
