// Typing the name of a title, or of somebody who made it: what is found is shown while one types.
#pragma once

#include "client/kiosk/screens/kioskcontext.h"

#include <QWidget>

class QLineEdit;

namespace foyer::client
{

class Keypad;

class TitleSearch final : public QWidget
{
    Q_OBJECT
public:
    TitleSearch(KioskContext &context, QWidget *parent);
    void refresh();
    void begin();
    void end(); // nothing is searched for any more

private:
    KioskContext &m_context;
    QLineEdit *m_text;
    Keypad *m_keypad;
};

} // namespace foyer::client
