// The base of screens that ask whether the customer takes certain seats, which are held for him meanwhile.
#pragma once

#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

class SecondaryButton;

class SeatsQuestion : public Screen
{
    Q_OBJECT
public:
    SeatsQuestion(KioskContext &context, QWidget *parent);
    void retranslate() override { refresh(); }

protected:
    struct Words {
        QString heading;
        SeatNos seats;
        QString hint;
        QString no;
    };
    // The show must be ready.
    void ask(const Words &words, bool mayDecline = true);
    virtual void decline() = 0;
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
