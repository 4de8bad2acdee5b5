// Seats that came free, offered to who waited: take them or leave them to the next.
#pragma once

#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

class SecondaryButton;

class OfferScreen final : public Screen
{
    Q_OBJECT
public:
    OfferScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override { refresh(); }
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().acceptOffer(); }

protected:
    void arrange(bool) override { }

private:
    TextLabel *m_heading;
    TextLabel *m_title;
    TextLabel *m_show;
    TextLabel *m_places;
    TextLabel *m_hint;
    SecondaryButton *m_decline;
};

} // namespace foyer::client
