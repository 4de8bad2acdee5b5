// On the waitlist of a show: how many are before one, and how to take the place along: on a phone, on paper, or by an
// address that is told of seats.
#pragma once

#include "client/kiosk/screens/queuescreens.h"

namespace foyer::client
{

class QrView;

class InLineScreen final : public QueueScreen
{
    Q_OBJECT
public:
    InLineScreen(KioskContext &context, QWidget *parent);
    void refresh() override;
    // To go with the place, where it can be taken along.
    std::optional<NextAction> nextAction() const override;
    void goOn() override;

protected:
    std::optional<Words> words() const override;
    void leave() override;

private:
    static QString chance(WaitChance chance);
    bool canBeTakenAlong() const { return !flow().waitlist().link().isEmpty() && flow().show().isReady(); }
    void showLink();
    void showPrinting();
    void showContact();
    void showWay(SecondaryButton &button, ContactWay way, const QString &first, const QString &other);
    void print();

    QWidget *m_along;
    QrView *m_code;
    TextLabel *m_codeAdvice;
    TextLabel *m_printed;
    TextLabel *m_told;
    QWidget *m_ways;
    SecondaryButton *m_print;
    SecondaryButton *m_byMail;
    SecondaryButton *m_byPhone;
};

} // namespace foyer::client
