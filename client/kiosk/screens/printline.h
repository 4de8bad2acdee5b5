// What the printer does with the customer's tickets, and to print them once more where that helps.
#pragma once

#include "client/kiosk/screens/kioskcontext.h"
#include "client/widgets/textlabel.h"

namespace foyer::client
{

class SecondaryButton;

class PrintLine final : public QWidget
{
    Q_OBJECT
public:
    PrintLine(KioskContext &context, QWidget *parent);
    // offer: on the button while nothing is printed; empty: none, it begins by itself.
    void refresh(const QString &offer = {});

signals:
    void wanted();

private:
    QString words() const;

    KioskContext &m_context;
    TextLabel *m_printed;
    SecondaryButton *m_print;
};

} // namespace foyer::client
