// The base of screens on which one thing is typed, by touch or on a keyboard.
#pragma once

#include "client/kiosk/screens/screen.h"
#include "client/widgets/keypad.h"

class QBoxLayout;
class QLineEdit;

namespace foyer::client
{

class TypingScreen : public Screen
{
    Q_OBJECT
public:
    void refresh() override;
    void retranslate() override { refresh(); }
    void enter() override;
    std::optional<NextAction> nextAction() const override;
    void goOn() override;

protected:
    TypingScreen(KioskContext &context, Step step, Keypad::Kind kind, int lengthMax, QWidget *parent);
    void arrange(bool portrait) override;
    void hideEvent(QHideEvent *event) override;

    struct Words {
        QString heading;
        QString explanation;
        QString example; // stands in the field while that is empty
        QString fieldName; // for people who listen
        QString next;
    };
    virtual Words words() const = 0;
    virtual QString atFirst() const { return {}; } // what stands in the field
    virtual bool isTyped() const; // something is in the field that could be sent
    virtual bool isBusy() const = 0; // what was sent is not answered yet
    virtual void send(const QString &typed) = 0;
    QLineEdit *field() const { return m_field; }

private:
    const Step m_step;
    QBoxLayout *m_layout;
    TextLabel *m_heading;
    TextLabel *m_explanation;
    QLineEdit *m_field;
    Keypad *m_keypad;
};

} // namespace foyer::client
