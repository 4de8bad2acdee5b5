// The purchase at the kiosk: what the customer may do, what the screens show, and what both have to do with the server.
#pragma once

#include "client/logic/common/catalogue.h"
#include "client/logic/common/seatboard.h"
#include "client/logic/kiosk/frontdesk.h"
#include "client/logic/kiosk/holdcountdown.h"
#include "client/logic/kiosk/idlewatch.h"
#include "client/logic/kiosk/kioskplace.h"
#include "client/logic/kiosk/kioskstep.h"
#include "client/logic/kiosk/paymentrun.h"
#include "client/logic/kiosk/roomwait.h"
#include "client/logic/kiosk/seatpicker.h"
#include "client/logic/kiosk/seatproposal.h"
#include "client/logic/kiosk/terminalrun.h"
#include "client/logic/kiosk/ticketlink.h"
#include "client/logic/kiosk/ticketmail.h"
#include "client/logic/kiosk/waitlistrun.h"

namespace foyer::client
{

// Screens call the customer's actions, show what the getters say and listen to changed() and to the signals of the
// parts. An action that has no meaning at the moment does nothing.
class KioskFlow : public QObject
{
    Q_OBJECT
public:
    static constexpr int daysOffered = 14;
    static constexpr int peopleDefault = 2;
    static constexpr int freshenMs = 300'000; // what the screen that attracts shows: shows begin, days end
    static constexpr int askAgainMs = 1'000; // for what must be had: the kiosk's venue, the booking
    // terminal: the card terminal beside the kiosk, if there is one. Both outlive the flow.
    explicit KioskFlow(Api &api, PaymentTerminal *terminal = nullptr, QObject *parent = nullptr);

    Step step() const { return m_state.step; }
    const KioskState &state() const { return m_state; }
    bool isServerLost() const { return m_state.serverLost; } // the calm page lies over the step
    bool isOutdated() const { return m_api.connection() == Connection::TooOld; } // ... and stays until an update
    bool isReady() const; // the server is there, and it is known where the kiosk stands, if it stands anywhere
    const std::optional<KioskPlace> &place() const { return m_place; }
    const std::optional<protocol::VenueCard> &home() const { return m_home; } // where it stands, once that is known
    QDate today() const; // in the kiosk's time zone, by the server's clock
    QDate day() const { return m_day; }
    TitleId title() const { return m_title; }
    const Party &party() const { return m_party; }
    int peopleMax() const;
    int holdSeconds() const; // how long a whole hold lasts
    const std::optional<Error> &notice() const { return m_notice; } // why something did not work, until dismissed
    // One line for each held seat, and what they cost together, all fees included. Money without a currency for none.
    const Basket &basket() const { return m_basket; }
    Money total() const;
    Money toPay() const; // what of it code and voucher leave
    const std::optional<protocol::Booking> &booking() const { return m_booking; } // that was bought, once fetched
    bool canWait() const; // for seats: there are not enough, or those that were wanted are gone
    const WaitChoice &waitChoice() const { return m_waitChoice; } // for people()
    bool asksWhetherStillPaying() const; // the time to pay is nearly over and no card was shown

    // Parts with signals of their own.
    CityModel &cities() { return m_catalogue.cities; }
    ProgrammeModel &programme() { return m_catalogue.programme; }
    TitleVenuesModel &titleVenues() { return m_catalogue.titleVenues; }
    NextShowsModel &nextShows() { return m_catalogue.nextShows; }
    TitleCache &titles() { return m_catalogue.titles; }
    const ShowLoader &show() const { return m_show; }
    const SeatBoard &board() const { return m_board; }
    const SeatPicker &picker() const { return m_picker; }
    const SeatProposal &proposal() const { return m_proposal; } // while the step is Seats
    const HoldCountdown &countdown() const { return m_countdown; }
    const ReservationRun &reserving() const { return m_reserving; }
    const TicketMail &mail() const { return m_mail; }
    const PaymentRun &payment() const { return m_payment; }
    const TerminalRun &terminal() const { return m_terminal; }
    const HoldCountdown &payingCountdown() const { return m_payingCountdown; } // until the payment must be made
    FrontDesk &desk() { return m_desk; }
    const RoomWait &room() const { return m_room; }
    WaitlistRun &waitlist() { return m_waitlist; }
    const TicketLink &ticketLink() const { return m_ticketLink; }
    const HoldCountdown &offerCountdown() const { return m_offerCountdown; }
    IdleWatch &idle() { return m_idle; }

    // What the customer does.
    void touch() { m_idle.touch(); } // anything at all: to be called for every input
    void start();
    void chooseNextShow(TitleId title, ShowId show); // of nextShows()
    void wantSoldOut(); // of nextShows(): to wait for seats
    void openBooking(const QString &code = {}); // or a place in line; empty: to be typed; not once a show is chosen
    void openBookingInstead(const QString &code); // while mayAct(): all that was chosen is given up
    bool mayAct() const { return !m_state.serverLost && !m_state.paying; }
    bool canExchange() const; // the booking that was found
    void exchange(); // choose other seats for it
    void chooseOtherCity();
    void chooseCity(const protocol::City &city);
    void chooseDay(QDate day);
    void chooseTitle(TitleId title);
    void chooseShow(ShowId show);
    void setParty(const Party &party); // of at most peopleMax() people
    void takeProposal(); // and go on with its seats
    void takeBestSeats(int wheelchairs = 0); // for people()
    void toggleSeat(SeatNo seat);
    void takeSuggestion();
    void renewHold();
    void checkOut();
    void setPriceType(SeatNo seat, const QString &type);
    void wantCode();
    void enterCode(const QString &typed);
    void removeCode(TypedCode::Kind kind);
    void wantMail();
    // For held or bought seats; empty: that of the member's card. language: BCP 47.
    void leaveAddress(const QString &mail, const QString &language);
    void showMember(const QString &code); // of the card that was scanned
    void goToPayment();
    void pay(const QString &paymentToken); // what a form for cards gave
    void payNothing(); // where nothing is left to pay
    void payAtTerminal(const QString &locale); // of what the terminal says
    void presentDemoCard(const QString &card); // to a terminal that has no real ones
    void giveUpPaying();
    void keepPaying();
    void answerEqualSeats(bool takes);
    void wantToWait();
    void chooseWait(const WaitChoice &choice);
    void joinWaitlist();
    void acceptOffer();
    void back();
    void startOver();
    void dismissNotice();

signals:
    void stepChanged(foyer::client::Step step);
    void changed(); // anything that the getters above say

private:
    void connectParts();
    void connectPayment();
    void beginPaying(const QString &paymentToken, PaymentMethod method);
    void followPaying();
    void connectWaiting();
    void connectDesk();
    void openPlace();
    void standAtShow();
    void followReservation();
    void followMember();
    void seatsRefused(const Error &error);
    void waitRefused(const Error &error);
    void offerTaken(const protocol::Hold &hold);
    void apply(KioskEvent event);
    void enter(Step step);
    void newCustomer();
    void connectionChanged(Connection connection);
    std::optional<VenueId> ownVenue() const;
    void findHome();
    void pickerChanged();
    void followProposal();
    void holdLost(const Error &why);
    void showFailed(const Error &error);
    void paymentRefused(const Error &error);
    void fetchBooking();
    void loadNextShows();
    void openShow(ShowId show);
    void followCountdown();
    void setNotice(const std::optional<Error> &notice);

    Api &m_api;
    KioskState m_state;
    std::optional<protocol::VenueCard> m_home;
    std::optional<KioskPlace> m_place;
    QDate m_day;
    TitleId m_title;
    HolderId m_holder = HolderId::create();
    Party m_party {peopleDefault};
    Basket m_basket;
    std::optional<Error> m_notice;
    BookingId m_bookingId;
    std::optional<protocol::Booking> m_booking;
    WaitChoice m_waitChoice;
    QString m_terminalLocale;
    bool m_staysPaying = false; // the customer has said that he goes on
    Catalogue m_catalogue;
    PlanCache m_plans;
    ShowLoader m_show;
    SeatBoard m_board;
    SeatPicker m_picker;
    SeatProposal m_proposal;
    HoldCountdown m_countdown;
    ReservationRun m_reserving;
    TicketMail m_mail;
    PaymentRun m_payment;
    TerminalRun m_terminal;
    HoldCountdown m_payingCountdown;
    FrontDesk m_desk;
    RoomWait m_room;
    WaitlistRun m_waitlist;
    TicketLink m_ticketLink;
    HoldCountdown m_offerCountdown;
    IdleWatch m_idle;
    QTimer m_askAgain;
    QTimer m_freshen;
};

} // namespace foyer::client
