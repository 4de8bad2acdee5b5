// Paying by card: at the card terminal, or, where there is none, with demo cards that stand beside a drawn reader.
#pragma once

#include "client/kiosk/screens/screen.h"

class QBoxLayout;

namespace foyer::client
{

class CardReader;
class SecondaryButton;
class TileButton;

class PaymentScreen final : public Screen
{
    Q_OBJECT
public:
    PaymentScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override { refresh(); }
    bool canGoBack() const override { return !flow().payment().isRunning(); }
    std::optional<NextAction> nextAction() const override;
    void goOn() override;

protected:
    void arrange(bool portrait) override;

private:
    struct DemoCard {
        const char *token; // what the simulated gateway knows it by
        TileButton *tile;
    };
    void showPrompt();
    void showNothingToPay();
    void showChoosing(const QString &amount);
    void showInsertCard(const QString &amount);
    void showCards();
    bool wantsCard() const;
    bool isFree() const { return flow().toPay().minor == 0; }
    bool hasTerminal() const { return flow().terminal().hasTerminal(); }

    QBoxLayout *m_layout;
    CardReader *m_reader;
    TextLabel *m_headline;
    TextLabel *m_explanation;
    SecondaryButton *m_cancel;
    QWidget *m_demo;
    TextLabel *m_demoHeading;
    QList<DemoCard> m_cards;
};

} // namespace foyer::client
