#include "client/logic/kiosk/kioskflow.h"

#include "client/net/whendone.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

KioskFlow::KioskFlow(Api &api, PaymentTerminal *terminal, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_catalogue(api)
    , m_plans(api)
    , m_show(api, m_plans)
    , m_board(api)
    , m_picker(api)
    , m_countdown(api.serverClock())
    , m_reserving(api)
    , m_mail(api)
    , m_payment(api)
    , m_terminal(terminal)
    , m_payingCountdown(api.serverClock())
    , m_desk(api)
    , m_room(api)
    , m_waitlist(api)
    , m_ticketLink(api)
    , m_offerCountdown(api.serverClock())
    , m_idle(api.clock())
{
    m_askAgain.setSingleShot(true);
    m_askAgain.setInterval(askAgainMs);
    m_freshen.start(freshenMs);
    connectParts();
    connectPayment();
    connectWaiting();
    connectDesk();
    connectionChanged(m_api.connection());
}

void KioskFlow::connectParts()
{
    connect(&m_api, &Api::connectionChanged, this, &KioskFlow::connectionChanged);
    connect(&m_api, &Api::pushed, this, [this](const QString &topic) {
        if (!topic.startsWith(QLatin1StringView(protocol::DeviceNews::topicPrefix)))
            return;
        findHome(); // perhaps it stands elsewhere now, or sells for other halls
        loadNextShows();
    });
    connect(&m_show, &ShowLoader::changed, this, &KioskFlow::pickerChanged);
    connect(&m_show, &ShowLoader::failed, this, &KioskFlow::showFailed);
    connect(&m_board, &SeatBoard::failed, this, &KioskFlow::showFailed);
    connect(&m_board, &SeatBoard::reset, this, &KioskFlow::followProposal);
    connect(&m_board, &SeatBoard::seatsChanged, this, &KioskFlow::followProposal);
    connect(&m_picker, &SeatPicker::changed, this, &KioskFlow::pickerChanged);
    connect(&m_picker, &SeatPicker::refused, this, &KioskFlow::seatsRefused);
    connect(&m_picker, &SeatPicker::lost, this, &KioskFlow::holdLost);
    connect(&m_countdown, &HoldCountdown::expired, this,
            [this] { holdLost(failure(ErrorCode::HoldExpired, u"the time for the seats is over"_s)); });
    connect(&m_idle, &IdleWatch::ranOut, this, &KioskFlow::startOver);
    connect(&m_askAgain, &QTimer::timeout, this, [this] {
        findHome();
        fetchBooking();
    });
    connect(&m_freshen, &QTimer::timeout, this, &KioskFlow::loadNextShows);
}

void KioskFlow::chooseOtherCity()
{
    if (!m_place || !m_place->isForSomeHalls())
        apply(KioskEvent::OtherCity);
}

void KioskFlow::chooseCity(const protocol::City &city)
{
    if (!mayAct() || step() != Step::City)
        return;
    const bool isHome = m_home && m_home->city == city.city;
    m_place = isHome ? placeOf(*m_home, m_api.welcome()->settings) : placeOf(city);
    apply(KioskEvent::CityChosen);
}

void KioskFlow::chooseDay(QDate day)
{
    const bool isOffered = day >= today() && day < today().addDays(daysOffered);
    const bool isStep = step() == Step::Programme || step() == Step::Title;
    if (!mayAct() || !isOffered || !isStep || day == m_day)
        return;
    m_day = day;
    enter(step());
    emit changed();
}

void KioskFlow::chooseTitle(TitleId title)
{
    if (!mayAct() || step() != Step::Programme)
        return;
    m_title = title;
    m_catalogue.titleVenues.clear();
    apply(KioskEvent::TitleChosen);
}

void KioskFlow::chooseShow(ShowId show)
{
    if (!mayAct() || step() != Step::Title)
        return;
    openShow(show);
}

void KioskFlow::openShow(ShowId show)
{
    m_picker.begin(show, m_holder);
    m_proposal.want(m_party);
    m_show.load(show);
    m_board.watch(show);
    apply(KioskEvent::ShowChosen);
}

void KioskFlow::renewHold()
{
    if (mayAct())
        m_picker.renew(m_idle.hasMoreTime());
}

void KioskFlow::checkOut()
{
    if (m_picker.isSettled() && m_show.isReady())
        apply(KioskEvent::CheckOut);
}

void KioskFlow::setPriceType(SeatNo seat, const QString &type)
{
    if (!mayAct() || step() != Step::Basket || !m_show.isReady())
        return;
    m_basket.setPriceType(seat, type, *m_show.plan(), m_show.show());
    m_party = Party(m_basket.lines());
    followReservation();
    emit changed();
}

void KioskFlow::goToPayment() { apply(KioskEvent::ToPayment); }

void KioskFlow::back()
{
    if (step() == Step::Offer)
        m_waitlist.keep(false); // that is the answer to it
    apply(KioskEvent::Back);
}

void KioskFlow::startOver() { apply(KioskEvent::StartOver); }

void KioskFlow::dismissNotice() { setNotice({}); }

void KioskFlow::apply(KioskEvent event)
{
    const Transition transition = next(m_state, event);
    const KioskState before = std::exchange(m_state, transition.state);
    if (transition.effects.testFlag(KioskEffect::ReleaseHold))
        m_picker.release();
    if (transition.effects.testFlag(KioskEffect::NewCustomer))
        newCustomer();
    m_idle.setPaused(step() == Step::Home || m_state.paying || m_state.serverLost);
    followCountdown();
    if (before.step != step()) {
        m_notice.reset();
        enter(step());
        if (event != KioskEvent::CodeTaken) // by which a card that was typed leads back
            m_desk.member.endGreeting();
        emit stepChanged(step());
    }
    if (before != m_state)
        emit changed();
}

// Has the server asked for what the step shows.
void KioskFlow::enter(Step step)
{
    if (step < Step::Seats || step == Step::Ticket)
        m_board.leave();
    if (step != Step::Room)
        m_room.leave();
    if (step < Step::WaitWish)
        m_waitlist.leave();
    switch (step) {
    case Step::City:
        m_catalogue.cities.clear();
        m_catalogue.cities.setPlace(m_place ? std::optional(m_place->near) : std::nullopt);
        m_catalogue.cities.reload();
        return;
    case Step::Programme:
        m_catalogue.programme.show(m_place->city, m_place->isForSomeHalls() ? m_place->venue : std::nullopt, m_day,
                                   m_place->halls);
        return;
    case Step::Title:
        m_show.clear();
        if (m_place->isForSomeHalls())
            m_catalogue.titleVenues.showHalls(m_title, m_day, m_place->near, *m_place->venue, m_place->halls);
        else
            m_catalogue.titleVenues.show(m_title, m_day, m_place->near);
        return;
    case Step::Home:
    case Step::SoldOut:
        loadNextShows();
        return;
    case Step::FindBooking:
        m_desk.lookUp.clear();
        m_show.clear();
        return;
    case Step::Room:
        m_room.enter(m_show.id(), m_holder);
        return;
    case Step::Basket:
        followReservation();
        return;
    case Step::MyBooking:
    case Step::Seats:
    case Step::Code:
    case Step::Payment:
    case Step::Mail:
    case Step::Ticket:
    case Step::WaitWish:
    case Step::InLine:
    case Step::TellByMail:
    case Step::TellByPhone:
    case Step::Offer:
    case Step::EqualSeats:
        return;
    }
}

// Nothing of the last customer may be left.
void KioskFlow::newCustomer()
{
    m_desk.member.forget();
    m_holder = HolderId::create();
    m_place = m_home ? std::optional(placeOf(*m_home, m_api.welcome()->settings)) : std::nullopt;
    m_day = {};
    m_title = {};
    m_party = Party(peopleDefault);
    m_waitChoice = {};
    m_basket.clear();
    m_notice.reset();
    m_bookingId = {};
    m_booking.reset();
    m_ticketLink.clear();
    m_mail.clear();
    m_reserving.giveBack();
    m_picker.begin({}, m_holder);
    m_proposal.dismiss();
    m_show.clear();
    m_catalogue.clear();
    m_desk.lookUp.clear();
}

void KioskFlow::connectionChanged(Connection connection)
{
    if (connection != Connection::Up) {
        apply(KioskEvent::ConnectionLost);
        return;
    }
    apply(KioskEvent::ConnectionBack);
    findHome();
    if (m_payment.isRunning())
        m_payment.recheck();
    else
        m_picker.recheck();
    m_reserving.recheck();
    m_room.recheck();
    m_waitlist.recheck();
    m_desk.help.recheck();
    fetchBooking();
    loadNextShows();
    if (step() == Step::City)
        m_catalogue.cities.reload();
    else if (step() == Step::Programme)
        m_catalogue.programme.reload();
    else if (step() == Step::Title)
        m_catalogue.titleVenues.reload();
}

void KioskFlow::findHome()
{
    if (m_home && step() == Step::Home)
        m_place = placeOf(*m_home, m_api.welcome()->settings);
    if (m_api.connection() != Connection::Up || !ownVenue() || (m_home && m_home->venue == *ownVenue()))
        return;
    whenDone(m_api.send(protocol::GetVenue {*ownVenue()}), this, [this](const Result<protocol::VenueCard> &venue) {
        if (!venue)
            return m_askAgain.start();
        m_home = *venue;
        if (step() == Step::Home)
            m_place = placeOf(*m_home, m_api.welcome()->settings);
        apply(KioskEvent::HomeFound);
        loadNextShows();
    });
}

void KioskFlow::followCountdown()
{
    const bool runs = m_picker.hold() && m_picker.hold()->state == protocol::HoldState::Held && mayAct();
    if (runs && m_api.serverClock().isKnown())
        m_countdown.start(m_picker.hold()->expiresAt);
    else
        m_countdown.stop();
    followPaying();
    const std::optional<protocol::Entry> &entry = m_waitlist.entry();
    const std::optional<protocol::Hold> offer = step() == Step::EqualSeats ? m_payment.equalSeats()
        : step() == Step::Offer && entry                                   ? entry->offer
                                                                           : std::nullopt;
    if (offer && m_api.serverClock().isKnown())
        m_offerCountdown.start(offer->expiresAt);
    else
        m_offerCountdown.stop();
}

void KioskFlow::holdLost(const Error &why)
{
    m_picker.drop();
    m_proposal.want(m_party);
    apply(KioskEvent::HoldLost);
    followProposal();
    setNotice(why);
}

void KioskFlow::showFailed(const Error &error)
{
    apply(KioskEvent::ShowGone);
    setNotice(error);
}

void KioskFlow::setNotice(const std::optional<Error> &notice)
{
    if (notice == m_notice)
        return;
    m_notice = notice;
    emit changed();
}

} // namespace foyer::client
