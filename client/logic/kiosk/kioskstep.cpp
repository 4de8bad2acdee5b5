#include "client/logic/kiosk/kioskstep.h"

namespace foyer::client
{

namespace
{

bool isOfCustomer(KioskEvent event) { return event <= KioskEvent::StartOver; }

Transition to(KioskState state, Step step, KioskEffects effects = {})
{
    state.step = step;
    if (effects.testFlag(KioskEffect::ReleaseHold))
        state.holding = false;
    return {state, effects};
}

Transition startOver(KioskState state)
{
    KioskEffects effects = KioskEffect::NewCustomer;
    effects.setFlag(KioskEffect::ReleaseHold, state.holding);
    state.hasPlace = state.hasHome;
    return to(state, Step::Home, effects);
}

// The same customer wants something else.
Transition bookingInstead(const KioskState &state)
{
    Transition transition = startOver(state);
    transition.state.step = Step::FindBooking;
    return transition;
}

// Nothing of the show is kept.
Transition leaveShow(const KioskState &state)
{
    return to(state, Step::Title, state.holding ? KioskEffects(KioskEffect::ReleaseHold) : KioskEffects());
}

// On the waitlist, also while one says where an offer is to be told.
bool isInLine(Step step) { return step == Step::InLine || step == Step::TellByMail || step == Step::TellByPhone; }

bool mayBeGone(Step step)
{
    return step == Step::Seats || step == Step::Room || step == Step::WaitWish || isInLine(step) || step == Step::Offer;
}

Transition back(const KioskState &state)
{
    switch (state.step) {
    case Step::Home:
        return {state, {}};
    case Step::City:
        return state.hasPlace ? to(state, Step::Programme) : startOver(state);
    case Step::SoldOut:
    case Step::FindBooking:
    case Step::MyBooking:
    case Step::Programme:
    case Step::Ticket:
        return startOver(state);
    case Step::Title:
        return to(state, Step::Programme);
    case Step::Seats:
    case Step::Room:
        return leaveShow(state);
    case Step::WaitWish:
    case Step::InLine:
    case Step::Offer:
        return to(state, Step::Seats);
    case Step::Basket:
        return to(state, Step::Seats); // the seats stay held
    case Step::Payment:
    case Step::Code:
        return to(state, Step::Basket);
    case Step::Mail:
        return to(state, state.holding ? Step::Basket : Step::Ticket);
    case Step::TellByMail:
    case Step::TellByPhone:
        return to(state, Step::InLine);
    case Step::EqualSeats:
        return {state, {}}; // the question is answered first
    }
    Q_UNREACHABLE();
}

// event leads from one step to another, on a condition.
Transition forward(const KioskState &state, Step from, Step target, bool condition = true)
{
    return state.step == from && condition ? to(state, target) : Transition {state, {}};
}

Transition mailWanted(const KioskState &state)
{
    return state.step == Step::Ticket ? to(state, Step::Mail) : forward(state, Step::Basket, Step::Mail, state.holding);
}

// From the times of a title, or at once from what is next in the kiosk's own house.
Transition showChosen(const KioskState &state)
{
    const bool isOwn = (state.step == Step::Home || state.step == Step::SoldOut) && state.hasPlace;
    return isOwn ? to(state, Step::Seats) : forward(state, Step::Title, Step::Seats);
}

// The booking's own show says where that is.
Transition exchangeWanted(KioskState state)
{
    state.hasPlace = state.hasPlace || state.step == Step::MyBooking;
    return forward(state, Step::MyBooking, Step::Seats);
}

// The entry's own show says where that is.
Transition placeFound(KioskState state)
{
    state.hasPlace = state.hasPlace || state.step == Step::FindBooking;
    return forward(state, Step::FindBooking, Step::InLine);
}

Transition cityChosen(KioskState state)
{
    state.hasPlace = state.hasPlace || state.step == Step::City;
    return forward(state, Step::City, Step::Programme);
}

Transition holdLost(KioskState state)
{
    state.holding = false;
    state.paying = false;
    const bool needsSeats = (state.step >= Step::Basket && state.step <= Step::Mail) || state.step == Step::EqualSeats;
    return to(state, needsSeats ? Step::Seats : state.step);
}

Transition homeFound(KioskState state)
{
    state.hasHome = true;
    state.hasPlace = state.hasPlace || state.step == Step::Home;
    return {state, {}};
}

Transition aboutEqualSeats(const KioskState &state, bool asks)
{
    return asks ? forward(state, Step::Payment, Step::EqualSeats, state.paying)
                : forward(state, Step::EqualSeats, Step::Payment);
}

Transition paymentEnded(KioskState state)
{
    state.paying = false;
    return to(state, state.step == Step::EqualSeats ? Step::Payment : state.step);
}

Transition booked(KioskState state)
{
    if (!state.paying)
        return {state, {}};
    state.paying = false;
    state.holding = false;
    return to(state, Step::Ticket);
}

Transition roomNeeded(const KioskState &state)
{
    const bool chooses = state.step == Step::Seats || state.step == Step::WaitWish;
    return chooses && !state.holding ? to(state, Step::Room) : Transition {state, {}};
}

Transition entryEnded(const KioskState &state)
{
    return to(state, isInLine(state.step) || state.step == Step::Offer ? Step::Seats : state.step);
}

Transition offerTaken(KioskState state)
{
    if (state.step != Step::Offer)
        return {state, {}};
    state.holding = true;
    return to(state, Step::Basket);
}

Transition with(KioskState state, bool KioskState::*flag, bool value)
{
    state.*flag = value;
    return {state, {}};
}

// From where to what.
Transition inTheProgramme(const KioskState &state, KioskEvent event)
{
    if (event == KioskEvent::OtherCity)
        return forward(state, state.step == Step::Title ? Step::Title : Step::Programme, Step::City);
    if (event == KioskEvent::CityChosen)
        return cityChosen(state);
    if (event == KioskEvent::TitleChosen)
        return forward(state, Step::Programme, Step::Title);
    return showChosen(state);
}

// For who comes for something else than to buy.
Transition atTheDesk(const KioskState &state, KioskEvent event)
{
    if (event == KioskEvent::SoldOutWanted)
        return forward(state, Step::Home, Step::SoldOut, state.hasHome);
    if (event == KioskEvent::BookingWanted)
        return state.step < Step::Seats ? to(state, Step::FindBooking) : Transition {state, {}};
    if (event == KioskEvent::BookingInstead)
        return bookingInstead(state);
    if (event == KioskEvent::BookingFound)
        return forward(state, Step::FindBooking, Step::MyBooking);
    if (event == KioskEvent::PlaceFound)
        return placeFound(state);
    return exchangeWanted(state);
}

// For the sale, and for seats.
Transition inWaiting(const KioskState &state, KioskEvent event)
{
    if (event == KioskEvent::WaitWanted)
        return forward(state, Step::Seats, Step::WaitWish, !state.holding);
    if (event == KioskEvent::RoomNeeded)
        return roomNeeded(state);
    if (event == KioskEvent::RoomAdmitted)
        return forward(state, Step::Room, Step::Seats);
    if (event == KioskEvent::EntryJoined)
        return forward(state, Step::WaitWish, Step::InLine);
    if (event == KioskEvent::TellByMailWanted)
        return forward(state, Step::InLine, Step::TellByMail);
    if (event == KioskEvent::TellByPhoneWanted)
        return forward(state, Step::InLine, Step::TellByPhone);
    if (event == KioskEvent::ContactLeft)
        return to(state, isInLine(state.step) ? Step::InLine : state.step);
    if (event == KioskEvent::EntryEnded)
        return entryEnded(state);
    if (event == KioskEvent::OfferCame)
        return to(state, isInLine(state.step) ? Step::Offer : state.step);
    return offerTaken(state);
}

} // namespace

Transition next(const KioskState &state, KioskEvent event)
{
    if (isOfCustomer(event) && (state.serverLost || state.paying))
        return {state, {}};
    switch (event) {
    case KioskEvent::Start:
        return forward(state, Step::Home, state.hasPlace ? Step::Programme : Step::City);
    case KioskEvent::SoldOutWanted:
    case KioskEvent::BookingWanted:
    case KioskEvent::BookingInstead:
    case KioskEvent::BookingFound:
    case KioskEvent::PlaceFound:
    case KioskEvent::ExchangeWanted:
        return atTheDesk(state, event);
    case KioskEvent::OtherCity:
    case KioskEvent::CityChosen:
    case KioskEvent::TitleChosen:
    case KioskEvent::ShowChosen:
        return inTheProgramme(state, event);
    case KioskEvent::CheckOut:
        return forward(state, Step::Seats, Step::Basket, state.holding);
    case KioskEvent::ToPayment:
    case KioskEvent::CodeWanted:
        return forward(state, Step::Basket, event == KioskEvent::ToPayment ? Step::Payment : Step::Code, state.holding);
    case KioskEvent::MailWanted:
        return mailWanted(state);
    case KioskEvent::Back:
        return back(state);
    case KioskEvent::StartOver:
        return startOver(state);
    case KioskEvent::HomeFound:
        return homeFound(state);
    case KioskEvent::ShowGone:
        return mayBeGone(state.step) ? leaveShow(state) : Transition {state, {}};
    case KioskEvent::HoldTaken:
        return with(state, &KioskState::holding, state.holding || state.step == Step::Seats);
    case KioskEvent::HoldGiven:
        return with(state, &KioskState::holding, false);
    case KioskEvent::HoldLost:
        return holdLost(state);
    case KioskEvent::CodeTaken:
        return forward(state, Step::Code, Step::Basket);
    case KioskEvent::MailLeft:
        return forward(state, Step::Mail, state.holding ? Step::Payment : Step::Ticket);
    case KioskEvent::PaymentBegun:
        return with(state, &KioskState::paying, state.paying || (state.step == Step::Payment && state.holding));
    case KioskEvent::PaymentEnded:
        return paymentEnded(state);
    case KioskEvent::Booked:
        return booked(state);
    case KioskEvent::SeatsLost:
    case KioskEvent::SeatsAnswered:
        return aboutEqualSeats(state, event == KioskEvent::SeatsLost);
    case KioskEvent::WaitWanted:
    case KioskEvent::RoomNeeded:
    case KioskEvent::RoomAdmitted:
    case KioskEvent::EntryJoined:
    case KioskEvent::TellByMailWanted:
    case KioskEvent::TellByPhoneWanted:
    case KioskEvent::ContactLeft:
    case KioskEvent::EntryEnded:
    case KioskEvent::OfferCame:
    case KioskEvent::OfferTaken:
        return inWaiting(state, event);
    case KioskEvent::ConnectionLost:
    case KioskEvent::ConnectionBack:
        return with(state, &KioskState::serverLost, event == KioskEvent::ConnectionLost);
    }
    Q_UNREACHABLE();
}

} // namespace foyer::client
