// The base of screens that ask whether the customer takes certain seats, which are held for him meanwhile.
#pragma once

#include "client/kiosk/screens/screen.h"

namespace foyer::client
{

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
    };
    // The show must be ready.
    void ask(const Words &words);
    void arrange(bool) override { }

private:
    TextLabel *m_heading;
    TextLabel *m_title;
    TextLabel *m_show;
    TextLabel *m_places;
    TextLabel *m_hint;
};

} // namespace foyer::client
