// What is on in a city on a day: a wall of posters.
#pragma once

#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

class Card;
class DayStrip;
class FlowGrid;
class SecondaryButton;
class TouchScroll;

class ProgrammeScreen final : public Screen
{
    Q_OBJECT
public:
    ProgrammeScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override;

protected:
    void arrange(bool portrait) override;

private:
    void showTitles();
    void showPosters();

    TextLabel *m_heading;
    SecondaryButton *m_otherCity;
    DayStrip *m_days;
    TextLabel *m_message;
    QWidget *m_wall;
    FlowGrid *m_grid;
    TouchScroll *m_scroll;
    QList<Card *> m_cards; // one for each row of the programme
};

} // namespace foyer::client
