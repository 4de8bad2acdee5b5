// Seats that came free, offered to who waited: take them or leave them to the next.
#pragma once

#include "client/kiosk/screens/seatsquestion.h"

namespace foyer::client
{

class OfferScreen final : public SeatsQuestion
{
    Q_OBJECT
public:
    using SeatsQuestion::SeatsQuestion;
    void refresh() override;
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().acceptOffer(); }
    std::optional<NextAction> otherAction() const override;
    void doOther() override { flow().back(); }
};

} // namespace foyer::client
