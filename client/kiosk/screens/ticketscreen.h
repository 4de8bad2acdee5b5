// Thank you: the booking's reference, the tickets, and printing them.
#pragma once

#include "client/kiosk/screens/screen.h"
#include "shared/ticket/ticketsheet.h"

class QBoxLayout;

namespace foyer::client
{

class FlowGrid;
class PrintLine;
class QrView;
class SecondaryButton;
class TouchScroll;

class TicketScreen final : public Screen
{
    Q_OBJECT
public:
    TicketScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override;
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().startOver(); }
    bool canGoBack() const override { return false; }

protected:
    void arrange(bool portrait) override;

private:
    void showTickets();
    void showPrinting();
    void showPhoneLink();
    void showMail();
    void print();

    QBoxLayout *m_layout;
    TextLabel *m_thanks;
    TextLabel *m_show;
    TextLabel *m_referenceIs;
    TextLabel *m_reference;
    TextLabel *m_advice;
    PrintLine *m_printing;
    TextLabel *m_mailed;
    SecondaryButton *m_mail;
    QWidget *m_phone;
    TextLabel *m_phoneAdvice;
    QrView *m_phoneCode;
    QWidget *m_list;
    FlowGrid *m_tickets;
    TouchScroll *m_scroll;
    TicketSheet m_sheet;
    BookingId m_shown;
};

} // namespace foyer::client
