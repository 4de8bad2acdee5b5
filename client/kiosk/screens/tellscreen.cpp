#include "client/kiosk/screens/tellscreen.h"

#include "client/logic/kiosk/phonenumber.h"
#include "shared/domain/contact.h"

#include <QLineEdit>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{
constexpr int typedNumberLengthMax = 20; // with a zero or two that are not part of it

bool isMail(ContactWay way) { return way == ContactWay::Mail; }
} // namespace

TellScreen::TellScreen(KioskContext &context, ContactWay way, QWidget *parent)
    : TypingScreen(context, isMail(way) ? Step::TellByMail : Step::TellByPhone,
                   isMail(way) ? Keypad::Kind::Mail : Keypad::Kind::Digits,
                   isMail(way) ? mailAddressLengthMax : typedNumberLengthMax, parent)
    , m_way(way)
{
    if (!isMail(way))
        field()->setLayoutDirection(Qt::LeftToRight); // its plus stands before the digits in every language
}

TypingScreen::Words TellScreen::words() const
{
    const QString next = isBusy() ? tr("One moment, please") : tr("Tell me there");
    if (isMail(m_way))
        return {tr("We write when seats come free"),
                tr("One mail says which seats we keep for you, until when, and how to take them. We forget the "
                   "address once it was used, or you no longer wait."),
                tr("name@example.com"), tr("Mail address"), next};
    return {tr("A message when seats come free"),
            tr("One message says until when we keep seats for you. Please enter the number with its country code. We "
               "forget it once it was used, or you no longer wait."),
            u"+49 171 1234567"_s, tr("Phone number"), next};
}

QString TellScreen::callingCode() const
{
    const QString zone = flow().show().isReady() ? flow().show().show().venue.timeZone : QString();
    return callingCodeOf(QTimeZone(zone.toLatin1()));
}

QString TellScreen::atFirst() const
{
    const std::optional<PlaceContact> &known = flow().waitlist().contact();
    if (known && known->way == m_way)
        return known->address;
    return isMail(m_way) ? QString() : callingCode();
}

// The country's code stands there before anybody has typed.
bool TellScreen::isTyped() const
{
    return TypingScreen::isTyped() && (isMail(m_way) || field()->text().trimmed() != callingCode());
}

void TellScreen::send(const QString &typed)
{
    flow().dismissNotice();
    const QString address = isMail(m_way) ? typed : internationalNumber(typed, callingCode());
    flow().waitlist().leaveContact({m_way, address}, QLocale().bcp47Name());
}

} // namespace foyer::client
