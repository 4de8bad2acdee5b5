#include "client/kiosk/screens/screenfactory.h"

#include "client/kiosk/screens/attractscreen.h"
#include "client/kiosk/screens/basketscreen.h"
#include "client/kiosk/screens/cityscreen.h"
#include "client/kiosk/screens/codescreen.h"
#include "client/kiosk/screens/equalseatsscreen.h"
#include "client/kiosk/screens/findbookingscreen.h"
#include "client/kiosk/screens/inlinescreen.h"
#include "client/kiosk/screens/mailscreen.h"
#include "client/kiosk/screens/mybookingscreen.h"
#include "client/kiosk/screens/offerscreen.h"
#include "client/kiosk/screens/paymentscreen.h"
#include "client/kiosk/screens/programmescreen.h"
#include "client/kiosk/screens/queuescreens.h"
#include "client/kiosk/screens/seatsscreen.h"
#include "client/kiosk/screens/soldoutscreen.h"
#include "client/kiosk/screens/tellscreen.h"
#include "client/kiosk/screens/ticketscreen.h"
#include "client/kiosk/screens/titlescreen.h"
#include "client/kiosk/screens/waitwishscreen.h"

namespace foyer::client
{

Screen *makeScreen(Step step, KioskContext &context, QWidget *parent)
{
    switch (step) {
    case Step::Home:
        return new AttractScreen(context, parent);
    case Step::SoldOut:
        return new SoldOutScreen(context, parent);
    case Step::FindBooking:
        return new FindBookingScreen(context, parent);
    case Step::MyBooking:
        return new MyBookingScreen(context, parent);
    case Step::City:
        return new CityScreen(context, parent);
    case Step::Programme:
        return new ProgrammeScreen(context, parent);
    case Step::Title:
        return new TitleScreen(context, parent);
    case Step::Seats:
        return new SeatsScreen(context, parent);
    case Step::Basket:
        return new BasketScreen(context, parent);
    case Step::Code:
        return new CodeScreen(context, parent);
    case Step::Payment:
        return new PaymentScreen(context, parent);
    case Step::Mail:
        return new MailScreen(context, parent);
    case Step::Ticket:
        return new TicketScreen(context, parent);
    case Step::Room:
        return new RoomScreen(context, parent);
    case Step::WaitWish:
        return new WaitWishScreen(context, parent);
    case Step::InLine:
        return new InLineScreen(context, parent);
    case Step::TellByMail:
        return new TellScreen(context, ContactWay::Mail, parent);
    case Step::TellByPhone:
        return new TellScreen(context, ContactWay::Phone, parent);
    case Step::Offer:
        return new OfferScreen(context, parent);
    case Step::EqualSeats:
        return new EqualSeatsScreen(context, parent);
    }
    Q_UNREACHABLE();
}

} // namespace foyer::client
