// What a code and a voucher take off, how to give them back, and the way to enter one.
#pragma once

#include "client/kiosk/screens/kioskcontext.h"
#include "client/widgets/textlabel.h"

namespace foyer::client
{

class SecondaryButton;

class CodePanel final : public QWidget
{
    Q_OBJECT
public:
    CodePanel(KioskContext &context, QWidget *parent);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Line {
        QWidget *box;
        TextLabel *name;
        TextLabel *amount;
        SecondaryButton *remove;
    };
    Line makeLine(TypedCode::Kind kind);
    static void show(const Line &line, const QString &name, const QString &amount);

    KioskContext &m_context;
    Line m_promotion;
    Line m_voucher;
    SecondaryButton *m_enter;
};

} // namespace foyer::client
