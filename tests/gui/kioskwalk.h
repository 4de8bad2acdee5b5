// A walk past every screen of the kiosk, so that tests can look at each.
#pragma once

#include "client/kiosk/scananswer.h"
#include "tests/gui/frontwalk.h"

namespace foyer::test
{

class KioskWalk : public FrontWalk
{
public:
    using FrontWalk::FrontWalk;

    // false when it could not go on.
    bool pastAllScreens()
    {
        return findTitle() && chooseSeats() && buy() && pastWaiting() && m_flow.step() == client::Step::Home
            && pastCare();
    }

private:
    bool chooseSeats()
    {
        m_flow.chooseShow(showOf(3));
        if (!until([&] { return m_flow.show().isReady() && !m_flow.board().states().isEmpty(); }))
            return false;
        see("5-seats-large");
        m_flow.back();
        m_flow.chooseShow(showOf(1));
        if (!until([&] { return m_flow.show().isReady() && !m_flow.board().states().isEmpty(); }))
            return false;
        see("5-seats-proposed");
        m_flow.takeBestSeats();
        if (!until([&] { return m_flow.picker().isSettled(); }))
            return false;
        see("5-seats-chosen");
        m_kiosk.access.setListedSeats(true);
        see("5-seats-list");
        m_kiosk.access.setListedSeats(false);
        const SeatNo other = m_kiosk.house.freeSeat(showOf(1));
        m_kiosk.house.takeSeatSilently(showOf(1), other);
        m_flow.toggleSeat(other);
        if (!until([&] { return m_flow.notice().has_value(); }))
            return false;
        see("5-seats-refused");
        m_flow.dismissNotice();
        if (!until([&] { return m_flow.picker().isSettled(); }))
            return false;
        return true;
    }
    bool buy()
    {
        m_flow.checkOut();
        see("6-basket");
        if (!showCards())
            return false;
        m_kiosk.window.takeScan(DemoHouse::oldReference());
        see("6-scan");
        emit m_kiosk.window.findChild<client::ScanAnswer *>()->actionWanted();
        m_kiosk.clock.advanceMs(250'000);
        m_flow.touch();
        if (!until([&] { return m_flow.countdown().isWarning(); }))
            return false;
        see("6-basket-warning");
        m_flow.renewHold();
        if (!until([&] { return !m_flow.countdown().isWarning(); }))
            return false;
        if (!enterCodes())
            return false;
        m_flow.goToPayment();
        see("7-payment");
        m_flow.pay(QStringLiteral("card-declined"));
        if (!until([&] { return m_flow.notice().has_value(); }))
            return false;
        see("7-payment-declined");
        m_kiosk.house.lose();
        see("8-lost-holding");
        m_kiosk.house.open();
        if (!until([&] { return m_flow.picker().isSettled(); }))
            return false;
        m_flow.pay(QStringLiteral("card-no-answer"));
        see("7-payment-running");
        if (!until([&] { return m_flow.payment().phase() == client::PayPhase::AskingBank; }))
            return false;
        see("7-payment-asking");
        m_kiosk.house.loseSeats();
        if (!until([&] { return m_flow.step() == client::Step::EqualSeats; }))
            return false;
        see("7-equal-seats");
        m_flow.answerEqualSeats(true);
        if (!until([&] { return m_kiosk.house.hold()->state == protocol::HoldState::Paying; }))
            return false;
        m_kiosk.house.settle(true);
        if (!until([&] { return m_flow.booking().has_value(); }))
            return false;
        see("9-ticket");
        if (!sendByMail())
            return false;
        m_kiosk.clock.advanceMs(46'000);
        if (!until([&] { return m_flow.idle().isWarning(); }))
            return false;
        see("9-idle");
        m_flow.startOver();
        return true;
    }

    // What only staff and those see who come when the kiosk does not sell.
    bool pastCare()
    {
        restoreWishes();
        m_kiosk.known.settings.openingHours = QStringLiteral("1-5 10:00-20:00, 6 12:00-18:00");
        m_kiosk.known.settings.boxOffice = QStringLiteral("+49 221 123456");
        m_kiosk.known.settings.staffPin = hashOfSecret(QStringLiteral("482913"));
        m_kiosk.known.venue = fakeVenue();
        m_kiosk.house.lose();
        see("11-away");
        m_kiosk.knock();
        see("11-staff");
        emit m_kiosk.window.findChild<client::StaffDoor *>()->otherWanted();
        m_kiosk.house.open();
        m_kiosk.askToPair(QStringLiteral("7KQ2-M0XA"));
        see("11-pairing");
        m_kiosk.tellDevice({std::nullopt, true});
        see("11-out-of-service");
        return m_flow.step() == client::Step::Home;
    }
    bool enterCode(const char *code)
    {
        m_flow.wantCode();
        m_kiosk.field()->setText(QString::fromLatin1(code));
        m_kiosk.window.screen(client::Step::Code)->goOn();
        return until([&] { return !m_flow.reserving().isBusy(); });
    }
    bool enterCodes()
    {
        m_flow.wantCode();
        see("6-code");
        if (!enterCode("AUTUMN") || !m_flow.notice())
            return false;
        see("6-code-refused");
        if (!enterCode(DemoHouse::springCode) || m_flow.step() != client::Step::Basket)
            return false;
        see("6-basket-code");
        if (!enterCode(DemoHouse::smallVoucher))
            return false;
        see("6-basket-voucher");
        m_flow.goToPayment();
        see("7-payment-rest");
        m_flow.back();
        if (!enterCode(DemoHouse::largeVoucher)) // in place of the small one
            return false;
        m_flow.goToPayment();
        see("7-payment-nothing");
        m_flow.back();
        m_flow.removeCode(TypedCode::Kind::Voucher);
        if (!until([&] { return m_flow.reserving().isSettled(); }))
            return false;
        m_flow.removeCode(TypedCode::Kind::Promotion);
        return m_flow.reserving().isEmpty();
    }
    bool sendByMail()
    {
        const auto send = [this](const char *address) {
            m_kiosk.field()->setText(QString::fromLatin1(address));
            m_kiosk.window.screen(client::Step::Mail)->goOn();
            return until([&] { return !m_flow.mail().isBusy(); });
        };
        m_flow.wantMail();
        see("9-mail");
        if (!send("anna@example") || !m_flow.notice())
            return false;
        see("9-mail-refused");
        if (!showCardForMail())
            return false;
        if (!send("") || m_flow.step() != client::Step::Ticket)
            return false;
        see("9-ticket-member");
        m_flow.wantMail();
        if (!send("anna.schmidt@example.com") || m_flow.step() != client::Step::Ticket)
            return false;
        see("9-ticket-mailed");
        return true;
    }
};

} // namespace foyer::test
