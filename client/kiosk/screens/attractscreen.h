// The screen that attracts: where we are, what is on here next, and the ways for who comes for something else.
#pragma once

#include "client/kiosk/screens/screen.h"

class QGridLayout;

namespace foyer::client
{

class AttractCard;
class DriftBand;
class SecondaryButton;

class AttractScreen final : public Screen
{
    Q_OBJECT
public:
    AttractScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    void retranslate() override;
    void enter() override { retranslate(); }
    std::optional<NextAction> nextAction() const override;
    void goOn() override { flow().start(); }
    bool canGoBack() const override { return false; }

protected:
    void arrange(bool portrait) override;

private:
    void showTitles();
    void showPosters();
    QString invitation() const;

    QGridLayout *m_layout;
    QWidget *m_words;
    TextLabel *m_welcome;
    TextLabel *m_place;
    TextLabel *m_invitation;
    DriftBand *m_band;
    QList<AttractCard *> m_cards;
    QWidget *m_ways; // for who comes for something else
    SecondaryButton *m_booking;
    SecondaryButton *m_soldOut;
    bool m_isPortrait = true;
};

} // namespace foyer::client
