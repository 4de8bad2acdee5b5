// Which seats: the hall's plan, the number of people and the best seats in one tap.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;
class QGridLayout;

namespace foyer::client
{

class PrimaryButton;
class SeatLegend;
class SeatList;
class SeatMapWidget;
class SecondaryButton;
class Stepper;

class SeatsScreen final : public Screen
{
    Q_OBJECT
public:
    SeatsScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override { retranslate(); }
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().checkOut(); }
    // A list in place of the map, and the choice as a question.
    void setListed(bool listed);
    bool isListed() const { return m_isListed; }

protected:
    void arrange(bool portrait) override;

private:
    void connectMap();
    void showPlan();
    void showChoice();
    void showWaiting();
    void showMode();
    QString question() const;

    QGridLayout *m_layout;
    QWidget *m_title; // which show
    QWidget *m_panel; // what was chosen, the tools and the legend
    QBoxLayout *m_tools; // people and best seats
    TextLabel *m_heading;
    TextLabel *m_show;
    SeatMapWidget *m_map;
    SeatList *m_list;
    SeatLegend *m_legend;
    Stepper *m_people;
    SecondaryButton *m_best;
    SecondaryButton *m_wait;
    SecondaryButton *m_mode; // map or list
    SecondaryButton *m_take; // what the question asks
    TextLabel *m_choice;
    PlanPtr m_plan; // what the map shows
    bool m_isListed = false;
};

} // namespace foyer::client
