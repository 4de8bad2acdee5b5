// Paying by card, with the simulated card reader: its demo cards stand beside it.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;

namespace foyer::client
{

class CardReader;
class TileButton;

class PaymentScreen final : public Screen
{
    Q_OBJECT
public:
    PaymentScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override { refresh(); }
    bool canGoBack() const override { return !flow().payment().isRunning(); }

protected:
    void arrange(bool portrait) override;

private:
    struct DemoCard {
        const char *token; // what the simulated gateway knows it by
        TileButton *tile;
    };
    void showPrompt();
    void showCards();

    QBoxLayout *m_layout;
    CardReader *m_reader;
    TextLabel *m_headline;
    TextLabel *m_explanation;
    QWidget *m_demo;
    TextLabel *m_demoHeading;
    QList<DemoCard> m_cards;
};

} // namespace foyer::client
