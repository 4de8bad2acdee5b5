// The steps of a purchase at the kiosk and the one function that says what follows what.
#pragma once

#include <QFlags>

namespace foyer::client
{

enum class Step {
    Home, // the screen that attracts
    SoldOut, // shows of which all seats are sold, to wait for some
    FindBooking, // of who comes with a reference or a ticket
    MyBooking, // what it is, and what can be done with it
    City, // which city
    Programme, // what is on there
    Title, // where and when one title is shown
    Seats, // which seats of one show
    Basket, // who sits there, what it costs
    Code, // of a promotion or a voucher
    Payment,
    Mail, // where the tickets are to be sent: asked before paying or after it
    Ticket,
    Room, // before the sale: many want in at once
    WaitWish, // what to wait for, when the seats are gone
    InLine, // on the waitlist
    TellByMail, // to which address an offer is to be told
    TellByPhone, // to which number
    Offer, // seats came free: take them or not
    EqualSeats, // the seats were lost under the payment: take others or not
};

enum class KioskEvent {
    // of the customer
    Start,
    SoldOutWanted,
    BookingWanted, // to find one's own
    BookingInstead, // to find it and to give up all that was chosen
    ExchangeWanted, // other seats for it
    OtherCity,
    CityChosen,
    TitleChosen,
    ShowChosen,
    CheckOut, // from the seats to the basket
    ToPayment,
    CodeWanted, // to enter one
    MailWanted, // to have the tickets sent
    WaitWanted, // for seats that are gone
    TellByMailWanted, // when seats came free
    TellByPhoneWanted,
    Back,
    StartOver, // also when nobody has touched the screen for long
    // of the server and of time
    BookingFound,
    PlaceFound, // on a waitlist, of who comes back
    HomeFound, // the kiosk's own place is known
    ShowGone, // the show cannot be sold any more
    HoldTaken,
    HoldGiven, // the customer has given all seats back
    HoldLost, // its time is over, or the server does not know it any more
    CodeTaken, // it counts, or the purchase goes on without it
    MailLeft, // an address is known
    PaymentBegun,
    PaymentEnded, // without a booking: declined, or refused before the bank was asked
    Booked,
    SeatsLost, // under the payment; equal ones are held
    SeatsAnswered, // or the time to answer is over
    RoomNeeded, // the server lets nobody else choose seats at the moment
    RoomAdmitted,
    EntryJoined,
    ContactLeft, // it is known where an offer is told
    EntryEnded, // without seats
    OfferCame,
    OfferTaken, // its seats are held now
    ConnectionLost,
    ConnectionBack,
};

struct KioskState {
    Step step = Step::Home;
    bool hasHome = false; // the kiosk knows where it stands
    bool hasPlace = false; // a city has been chosen, by the customer or by where the kiosk stands
    bool holding = false; // seats are held for this customer
    bool paying = false; // a payment runs whose outcome is not known
    bool serverLost = false; // the calm page lies over the step

    bool operator==(const KioskState &) const = default;
};

enum class KioskEffect {
    ReleaseHold = 1, // give the seats back
    NewCustomer = 2, // forget everything about this customer
};
Q_DECLARE_FLAGS(KioskEffects, KioskEffect)
Q_DECLARE_OPERATORS_FOR_FLAGS(KioskEffects)

struct Transition {
    KioskState state;
    KioskEffects effects;

    bool operator==(const Transition &) const = default;
};

// What an event leads to; an event that has no meaning in a state leaves it as it is. Pure.
Transition next(const KioskState &state, KioskEvent event);

} // namespace foyer::client
