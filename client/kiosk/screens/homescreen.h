// The screen that attracts: where we are, and what is on here today.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;

namespace foyer::client
{

class Card;
class FlowGrid;

class HomeScreen final : public Screen
{
    Q_OBJECT
public:
    static constexpr int postersUpright = 6;
    static constexpr int postersLying = 3;

    HomeScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override { retranslate(); }
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().start(); }
    bool canGoBack() const override { return false; }

protected:
    void arrange(bool portrait) override;

private:
    void showTitles();
    void showPosters();
    void choose(TitleId title);

    QBoxLayout *m_layout;
    TextLabel *m_welcome;
    TextLabel *m_place;
    TextLabel *m_today;
    QWidget *m_wall;
    FlowGrid *m_grid;
    QList<Card *> m_cards;
    int m_shown = postersUpright;
};

} // namespace foyer::client
