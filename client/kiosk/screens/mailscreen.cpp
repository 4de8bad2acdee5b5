#include "client/kiosk/screens/mailscreen.h"

#include "shared/domain/contact.h"

namespace foyer::client
{

MailScreen::MailScreen(KioskContext &context, QWidget *parent)
    : TypingScreen(context, Step::Mail, Keypad::Kind::Mail, mailAddressLengthMax, parent)
{
}

TypingScreen::Words MailScreen::words() const
{
    const bool isBought = !flow().state().holding;
    return {tr("Tickets by mail"),
            flow().desk().member.hasMail()
                ? tr("We know the address of your card and do not show it here. Or enter another "
                     "one: this machine forgets it when you leave.")
                : isBought
                ? tr("Your tickets, the invoice and an entry for your calendar come to this address. This machine "
                     "forgets it when you leave.")
                : tr("As soon as you have paid, your tickets come to this address. This machine forgets it when "
                     "you leave."),
            tr("name@example.com"), tr("Mail address"), isBought ? tr("Send my tickets") : tr("On to payment")};
}

bool MailScreen::isToCard() const { return flow().desk().member.hasMail() && field()->text().trimmed().isEmpty(); }

std::optional<NextAction> MailScreen::nextAction() const
{
    return isToCard() ? NextAction {tr("To my card's address"), !isBusy()} : TypingScreen::nextAction();
}

void MailScreen::goOn()
{
    if (isToCard())
        flow().leaveAddress({}, QLocale().bcp47Name());
    else
        TypingScreen::goOn();
}

void MailScreen::send(const QString &typed) { flow().leaveAddress(typed, QLocale().bcp47Name()); }

} // namespace foyer::client
