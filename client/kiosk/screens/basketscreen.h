// The basket: who sits on which seat, what that costs, and what all of it costs.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;
class QVBoxLayout;

namespace foyer::client
{

class CodePanel;
class PosterView;
class SeatLine;
class TouchScroll;

class BasketScreen final : public Screen
{
    Q_OBJECT
public:
    BasketScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override;
    std::optional<NextAction> nextAction() const override;
    void goOn() override { context().printing.askBeforePaying(); }

protected:
    void arrange(bool portrait) override;

private:
    void showLines();
    void showTotal();
    void showExchange(const protocol::Reservation &reservation);
    SeatLine *makeLine(SeatNo seat);

    QBoxLayout *m_layout;
    PosterView *m_poster;
    TextLabel *m_heading;
    TextLabel *m_title;
    TextLabel *m_when;
    TextLabel *m_where;
    TextLabel *m_total;
    TextLabel *m_fees;
    CodePanel *m_codes;
    TextLabel *m_who;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    TouchScroll *m_scroll;
    QHash<SeatNo, SeatLine *> m_lineOf;
    SeatNos m_shown; // the seats that have a line
};

} // namespace foyer::client
