// What to wait for when the seats are gone: how many, where, side by side or not.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;

namespace foyer::client
{

class FlowGrid;
class Stepper;
class TileButton;
class TouchScroll;

class WaitWishScreen final : public Screen
{
    Q_OBJECT
public:
    WaitWishScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override { enter(); }
    void enter() override;
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().joinWaitlist(); }

protected:
    void arrange(bool portrait) override;

private:
    TileButton *tile(QWidget *parent);
    void showSections();

    QBoxLayout *m_layout;
    TextLabel *m_heading;
    TextLabel *m_explanation;
    Stepper *m_people;
    TileButton *m_together;
    TileButton *m_apart;
    TextLabel *m_where;
    QWidget *m_sectionList;
    FlowGrid *m_sectionGrid;
    TouchScroll *m_scroll;
    QHash<QString, TileButton *> m_sections; // by name; empty: anywhere
};

} // namespace foyer::client
