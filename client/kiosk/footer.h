// The bottom of every screen: what makes the kiosk easier to use, the time that is left, and the one button that leads
// on; beside it the other answer, where the screen asks something.
#pragma once

#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

class CountdownBar;
class FlowRow;
class IconButton;
class PrimaryButton;
class SecondaryButton;

class Footer : public QWidget
{
    Q_OBJECT
public:
    explicit Footer(ThemeSource &themes, QWidget *parent = nullptr);
    void setAccessName(const QString &name); // for people who listen
    void setNext(const std::optional<NextAction> &next);
    void setOther(const std::optional<NextAction> &other);
    // holdSeconds: how long a whole hold lasts.
    void setCountdown(const HoldCountdown &countdown, int holdSeconds);

signals:
    void accessWanted();
    void nextWanted();
    void otherWanted();

private:
    void restyle();

    ThemeSource &m_themes;
    IconButton *m_access;
    CountdownBar *m_countdown;
    SecondaryButton *m_other;
    PrimaryButton *m_next;
    FlowRow *m_row;
};

} // namespace foyer::client
