// A booking that somebody comes with: what it is for, printing its tickets again, other seats for it.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;

namespace foyer::client
{

class PrintLine;
class SecondaryButton;

// Nothing personal stands here: who has the reference or a ticket sees what stands on the tickets.
class MyBookingScreen final : public Screen
{
    Q_OBJECT
public:
    MyBookingScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override { refresh(); }
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().startOver(); }

protected:
    void arrange(bool portrait) override;

private:
    void showSeats(const protocol::Booking &booking);
    void print();

    QBoxLayout *m_layout;
    PosterView *m_poster;
    TextLabel *m_reference;
    TextLabel *m_title;
    TextLabel *m_when;
    TextLabel *m_where;
    TextLabel *m_seats;
    TextLabel *m_total;
    PrintLine *m_printing;
    SecondaryButton *m_exchange;
    TextLabel *m_exchangeAdvice;
};

} // namespace foyer::client
