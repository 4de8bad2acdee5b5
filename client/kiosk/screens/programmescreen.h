// What is on in a city on a day: a wall of posters.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;

namespace foyer::client
{

class Card;
class DayStrip;
class FilterChips;
class FlowGrid;
class SecondaryButton;
class TitleSearch;
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
    void search(bool wanted);
    void makeRoom();
    void showTitles();
    void showPosters();

    TextLabel *m_heading;
    SecondaryButton *m_otherCity;
    DayStrip *m_days;
    FilterChips *m_chips;
    TitleSearch *m_search;
    QBoxLayout *m_body; // the search and what is found
    TextLabel *m_message;
    QWidget *m_wall;
    FlowGrid *m_grid;
    TouchScroll *m_scroll;
    QList<Card *> m_cards; // one for each row of the programme
};

} // namespace foyer::client
