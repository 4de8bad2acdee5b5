// Which seats: who comes, the hall's plan, and the best seats in one tap.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;
class QGridLayout;

namespace foyer::client
{

class PrimaryButton;
class FlowRow;
class PartyChooser;
class SeatLegend;
class SeatList;
class SeatMapWidget;
class SecondaryButton;
class TouchScroll;

class SeatsScreen final : public Screen
{
    Q_OBJECT
public:
    SeatsScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override { retranslate(); }
    std::optional<NextAction> nextAction() const override;
    void goOn() override;

protected:
    void arrange(bool portrait) override;

private:
    void connectMap();
    void showPlan();
    void showChoice();
    void showWaiting();
    void showMode();
    QString question() const;
    QString proposal() const;
    bool isForWaiting() const; // nothing is chosen, there is too little to choose from, and no notice says what to do
    bool isProposing() const { return !flow().proposal().seats().isEmpty() && flow().show().isReady(); }

    QGridLayout *m_layout;
    QWidget *m_title; // which show
    QBoxLayout *m_titleRow;
    QWidget *m_panel; // what was chosen, the tools and the legend
    TouchScroll *m_panelScroll;
    FlowRow *m_tools; // people and best seats
    TextLabel *m_heading;
    TextLabel *m_show;
    SeatMapWidget *m_map;
    SeatList *m_list;
    SeatLegend *m_legend;
    PartyChooser *m_party;
    SecondaryButton *m_best;
    SecondaryButton *m_wait;
    SecondaryButton *m_mode; // map or list
    SecondaryButton *m_take; // what the question asks
    TextLabel *m_choice;
    PlanPtr m_plan; // what the map shows
};

} // namespace foyer::client
