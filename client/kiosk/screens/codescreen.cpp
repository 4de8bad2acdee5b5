#include "client/kiosk/screens/codescreen.h"

#include <QLineEdit>

namespace foyer::client
{

CodeScreen::CodeScreen(KioskContext &context, QWidget *parent)
    : TypingScreen(context, Step::Code, Keypad::Kind::Codes, protocol::codeLengthMax, parent)
{
    QFont capitals = field()->font();
    capitals.setCapitalization(QFont::AllUppercase);
    field()->setFont(capitals);
}

TypingScreen::Words CodeScreen::words() const
{
    return {tr("Enter your code"),
            tr("The code of an offer, or the number on your gift voucher or member card. Small letters and capitals "
               "are the same."),
            tr("Code or voucher"), tr("Code of an offer or number of a voucher"), tr("Use this code")};
}

} // namespace foyer::client
