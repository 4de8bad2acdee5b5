#include "client/walkthrough/walkthrough.h"

#include "client/logic/common/words.h"
#include "client/walkthrough/ticketfile.h"
#include "client/walkthrough/told.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// The tokens of the simulated gateway.
QString tokenOf(Card card)
{
    switch (card) {
    case Card::Approved:
        return u"card-approved"_s;
    case Card::Declined:
        return u"card-declined"_s;
    case Card::Late:
        return u"card-late"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Walkthrough::Walkthrough(KioskFlow &flow, const Options &options, QTextStream &out, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_options(options)
    , m_out(out)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &Walkthrough::act);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(u"it took longer than %1 s"_s.arg(patienceMs / 1000)); });
    m_unreached.setSingleShot(true);
    m_unreached.setInterval(unreachedMsMax);
    connect(&m_unreached, &QTimer::timeout, this,
            [this] { fail(u"the server could not be reached for %1 s"_s.arg(unreachedMsMax / 1000)); });
    connect(&m_flow, &KioskFlow::changed, this, &Walkthrough::later);
    connect(&m_flow.cities(), &ListModel::loadingChanged, this, &Walkthrough::later);
    connect(&m_flow.programme(), &ListModel::loadingChanged, this, &Walkthrough::later);
    connect(&m_flow.titleVenues(), &ListModel::loadingChanged, this, &Walkthrough::later);
    connect(&m_flow.board(), &SeatBoard::reset, this, &Walkthrough::later);
}

void Walkthrough::start()
{
    m_patience.start();
    later();
}

// A customer acts after the screen has changed, not while it changes.
void Walkthrough::later()
{
    if (!m_finished)
        m_soon.start();
}

void Walkthrough::act()
{
    m_flow.touch();
    if (m_step != m_flow.step()) {
        m_step = m_flow.step();
        m_done.clear();
    }
    if (m_flow.isOutdated()) {
        fail(u"the server speaks another version of the protocol"_s);
        return;
    }
    if (m_flow.isServerLost()) {
        if (!m_unreached.isActive())
            m_unreached.start();
        if (first(u"wait"_s))
            say(u"waiting for the server"_s);
        return;
    }
    m_unreached.stop();
    switch (m_step) {
    case Step::Home:
        if (m_flow.isReady())
            m_flow.start();
        return;
    case Step::City:
        return actOnCity();
    case Step::Programme:
        return actOnProgramme();
    case Step::Title:
        return actOnTitle();
    case Step::Seats:
        return actOnSeats();
    case Step::Basket:
        return actOnBasket();
    case Step::Payment:
        return actOnPayment();
    case Step::Ticket:
        return actOnTicket();
    case Step::Room:
        if (first(u"room"_s))
            say(u"waiting to be let in to the sale"_s);
        return;
    case Step::SoldOut:
    case Step::FindBooking:
    case Step::MyBooking:
    case Step::WaitWish:
    case Step::InLine:
    case Step::Offer:
        return; // a walk chooses another show rather than wait for seats
    case Step::EqualSeats:
        if (first(u"equal seats"_s))
            say(u"payment:  the seats were lost meanwhile; equal ones are taken"_s);
        return m_flow.answerEqualSeats(true);
    case Step::Code:
    case Step::Mail:
    case Step::TellByMail:
    case Step::TellByPhone:
        return; // it types nothing: its address comes with its options
    }
}

void Walkthrough::actOnCity()
{
    CityModel &cities = m_flow.cities();
    if (!m_options.city.isEmpty() && first(u"search"_s)) {
        cities.search(m_options.city);
        return;
    }
    if (cities.text() != m_options.city || cities.loading() == Loading::Running || cities.isTyping())
        return;
    if (cities.loading() == Loading::Failed || cities.rowCount() == 0) {
        fail(u"no city is called %1"_s.arg(m_options.city));
        return;
    }
    m_cityChosen = true;
    m_flow.chooseCity(cities.city(0));
}

void Walkthrough::actOnProgramme()
{
    if (!m_options.city.isEmpty() && !m_cityChosen) {
        m_flow.chooseOtherCity();
        return;
    }
    ProgrammeModel &programme = m_flow.programme();
    if (programme.loading() == Loading::Failed)
        fail(Words::errorSentence(programme.error()));
    if (programme.loading() != Loading::Ready)
        return;
    if (programme.rowCount() == 0) {
        tryNextDay(u"nothing is on in %1"_s.arg(m_flow.place()->cityName));
        return;
    }
    say(u"city:     %1, %2 titles on %3"_s.arg(m_flow.place()->cityName)
            .arg(programme.rowCount())
            .arg(m_flow.day().toString(Qt::ISODate)));
    say(u"title:    %1"_s.arg(programme.title(0).name));
    m_flow.chooseTitle(programme.title(0).title);
}

void Walkthrough::actOnTitle()
{
    TitleVenuesModel &venues = m_flow.titleVenues();
    if (venues.loading() == Loading::Failed)
        fail(Words::errorSentence(venues.error()));
    if (venues.loading() != Loading::Ready)
        return;
    for (int row = 0; row < venues.rowCount(); ++row) {
        for (const protocol::ShowCard &show : venues.venue(row).shows) {
            if (show.freeSeats < m_options.people)
                continue;
            say(u"venue:    %1"_s.arg(told(venues.venue(row).venue)));
            say(u"show:     %1"_s.arg(told(show, venues.venue(row).venue)));
            m_flow.chooseShow(show.show);
            return;
        }
    }
    tryNextDay(u"no show has %1 free seats"_s.arg(m_options.people));
}

void Walkthrough::actOnSeats()
{
    if (m_flow.notice()) {
        fail(Words::errorSentence(*m_flow.notice()));
        return;
    }
    if (!m_flow.show().isReady() || !m_flow.board().isLive())
        return;
    if (first(u"best"_s)) {
        say(u"plan:     %1, %2 of %3 seats free"_s.arg(m_flow.show().plan()->name)
                .arg(m_flow.board().states().count(char(SeatState::Free)))
                .arg(m_flow.show().plan()->seats.size()));
        m_flow.setParty(Party(m_options.people));
        m_flow.takeBestSeats();
        return;
    }
    if (m_flow.picker().isSettled())
        m_flow.checkOut();
}

void Walkthrough::actOnBasket()
{
    for (const protocol::SeatPrice &line : m_flow.basket().lines())
        say(u"seat:     %1"_s.arg(told(line, m_flow.show())));
    say(u"price:    %1, all fees included"_s.arg(told(m_flow.total())));
    say(u"hold:     the seats are ours for %1 s more"_s.arg(m_flow.countdown().secondsLeft()));
    if (!m_options.mail.isEmpty()) {
        say(u"mail:     the tickets go to %1"_s.arg(m_options.mail));
        m_flow.leaveAddress(m_options.mail, QLocale().bcp47Name());
    }
    m_flow.goToPayment();
}

void Walkthrough::actOnPayment()
{
    if (m_flow.payment().phase() == PayPhase::AskingBank && first(u"asking"_s))
        say(u"payment:  no answer yet; the bank is being asked"_s);
    if (m_flow.terminal().prompt() == TerminalPrompt::InsertCard && m_flow.terminal().mayGiveUp())
        return presentCard();
    if (m_flow.payment().isRunning() || (m_flow.terminal().hasTerminal() && !m_flow.terminal().isReady()))
        return;
    const bool mayRetry = m_options.card == Card::Declined && !m_declined;
    if (!m_flow.notice() && first(u"pay"_s)) {
        payWith(m_options.card);
    } else if (m_flow.notice() && m_flow.notice()->code == ErrorCode::PaymentDeclined && mayRetry) {
        m_declined = true;
        say(u"payment:  declined; the seats are still ours for %1 s"_s.arg(m_flow.countdown().secondsLeft()));
        payWith(Card::Approved);
    } else if (m_flow.notice()) {
        fail(Words::errorSentence(*m_flow.notice()));
    }
}

void Walkthrough::payWith(Card card)
{
    m_card = card;
    say(u"payment:  %1 with %2"_s.arg(told(m_flow.total()), tokenOf(card)));
    if (m_flow.terminal().hasTerminal())
        m_flow.payAtTerminal(QLocale().bcp47Name());
    else
        m_flow.pay(tokenOf(card));
}

// Once for each payment: the terminal goes on asking until it has read the card.
void Walkthrough::presentCard()
{
    if (std::exchange(m_presented, m_card) == m_card)
        return;
    say(u"terminal: insert your card or hold it against the reader"_s);
    m_flow.presentDemoCard(tokenOf(*m_card));
}

void Walkthrough::actOnTicket()
{
    if (!m_flow.booking() || m_flow.ticketLink().isWaiting() || !first(u"tickets"_s))
        return;
    if (m_options.card == Card::Declined && !m_declined) {
        fail(u"a card that should have been declined was approved"_s);
        return;
    }
    const protocol::Booking &booking = *m_flow.booking();
    say(u"booking:  %1, %2 paid"_s.arg(booking.reference, told(booking.total)));
    const Result<QString> checked = checkTickets(booking, m_flow.show().show(), m_options.ticketKey);
    if (!checked) {
        fail(checked.error().detail);
        return;
    }
    say(u"codes:    %1"_s.arg(*checked));
    if (const QString &link = m_flow.ticketLink().url(); !link.isEmpty())
        say(u"phone:    %1"_s.arg(link));
    finish(writeTickets(booking, m_flow.show().show(), *m_flow.show().plan(), m_options.folder));
}

void Walkthrough::tryNextDay(const QString &why)
{
    say(u"%1 on %2"_s.arg(why, m_flow.day().toString(Qt::ISODate)));
    const QDate before = m_flow.day();
    m_flow.chooseDay(before.addDays(1));
    if (m_flow.day() == before)
        fail(u"there is nothing to buy"_s);
}

void Walkthrough::say(const QString &text) { m_out << text << Qt::endl; }

void Walkthrough::fail(const QString &why) { finish(failure(ErrorCode::NotFound, why)); }

void Walkthrough::finish(const Result<QString> &ticketsPath)
{
    if (m_finished)
        return;
    m_finished = true;
    m_soon.stop();
    m_patience.stop();
    m_unreached.stop();
    emit finished(ticketsPath);
}

bool Walkthrough::first(const QString &what)
{
    if (m_done.contains(what))
        return false;
    m_done.append(what);
    return true;
}

} // namespace foyer::client
