// Which city: the nearest ones, or one that is typed.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;
class QLineEdit;

namespace foyer::client
{

class FlowGrid;
class Keypad;
class TouchScroll;

class CityScreen final : public Screen
{
    Q_OBJECT
public:
    static constexpr int nameLengthMax = 80; // the protocol's limit

    CityScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override;

protected:
    void arrange(bool portrait) override;

private:
    void showCities();

    QBoxLayout *m_layout;
    TextLabel *m_heading;
    TextLabel *m_message;
    QLineEdit *m_name;
    Keypad *m_keypad;
    QWidget *m_list;
    FlowGrid *m_cities;
    TouchScroll *m_scroll;
};

} // namespace foyer::client
