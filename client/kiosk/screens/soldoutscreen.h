// The shows of this house that have no seat left: to wait for some.
#pragma once

#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

class FlowGrid;
class TouchScroll;

class SoldOutScreen final : public Screen
{
    Q_OBJECT
public:
    SoldOutScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override { retranslate(); }

protected:
    void arrange(bool portrait) override;

private:
    void showShows();

    TextLabel *m_heading;
    TextLabel *m_message;
    QWidget *m_list;
    FlowGrid *m_shows;
    TouchScroll *m_scroll;
};

} // namespace foyer::client
