// The seats were lost while they were being paid for, and equal ones are held: take those, or have the money back.
#pragma once

#include "client/kiosk/screens/seatsquestion.h"

namespace foyer::client
{

class EqualSeatsScreen final : public SeatsQuestion
{
    Q_OBJECT
public:
    using SeatsQuestion::SeatsQuestion;
    void refresh() override;
    bool canGoBack() const override { return false; }
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().answerEqualSeats(true); }
    std::optional<NextAction> otherAction() const override;
    void doOther() override { flow().answerEqualSeats(false); }
};

} // namespace foyer::client
