// The bottom of every screen: the time that is left, and the one button that leads on.
#pragma once

#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

class CountdownBar;
class PrimaryButton;

class Footer : public QWidget
{
    Q_OBJECT
public:
    explicit Footer(ThemeSource &themes, QWidget *parent = nullptr);
    void setNext(const std::optional<NextAction> &next);
    // holdSeconds: how long a whole hold lasts.
    void setCountdown(const HoldCountdown &countdown, int holdSeconds);

signals:
    void nextWanted();

private:
    CountdownBar *m_countdown;
    PrimaryButton *m_next;
};

} // namespace foyer::client
