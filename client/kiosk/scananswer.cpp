#include "client/kiosk/scananswer.h"

#include "client/kiosk/languages.h"
#include "shared/domain/bookingreference.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// All that we print begins so, but for references. Their letters tell those from the numbers on goods.
bool isNearlyOurs(const QString &code)
{
    const QString bare = QString(code).remove(u'-').remove(u' ');
    const auto isLetter = [](QChar one) { return one.isLetter(); };
    return bare.startsWith(u"FOYER"_s, Qt::CaseInsensitive)
        || (bare.size() == BookingReference::length && std::any_of(bare.begin(), bare.end(), isLetter));
}

} // namespace

ScanAnswer::ScanAnswer(ThemeSource &themes, Languages &languages, KioskFlow &flow, QWidget *parent)
    : Overlay(themes, Ground::Dimmed, parent)
    , m_flow(flow)
{
    connect(this, &Overlay::actionWanted, this, &ScanAnswer::forget);
    connect(this, &Overlay::otherWanted, this, &ScanAnswer::open);
    connect(&languages, &Languages::changed, this, &ScanAnswer::word);
    connect(&flow, &KioskFlow::changed, this, &ScanAnswer::word); // perhaps it can be opened now, or not any more
}

void ScanAnswer::askAbout(const QString &booking)
{
    m_booking = booking;
    show();
    word();
    emit shownOrHidden();
}

void ScanAnswer::askToWait()
{
    m_booking.clear();
    m_isCard = true;
    show();
    word();
    emit shownOrHidden();
}

void ScanAnswer::explain(const QString &code)
{
    m_booking.clear();
    m_isCard = false;
    m_isGarbled = isNearlyOurs(code);
    show();
    word();
    emit shownOrHidden();
}

void ScanAnswer::forget()
{
    m_booking.clear();
    if (isHidden())
        return;
    hide();
    emit shownOrHidden();
}

void ScanAnswer::open()
{
    const QString booking = m_booking;
    forget();
    m_flow.openBookingInstead(booking);
}

void ScanAnswer::word()
{
    if (isHidden())
        return;
    if (!m_booking.isEmpty())
        return wordBooking();
    if (m_isCard)
        return tellToWait(tr("You have scanned a member card"));
    if (m_isGarbled)
        tell(tr("We could not read this code"),
             tr("Please hold it before the scanner once more, flat and a hand's breadth away."));
    else
        tell(tr("We do not know this code"), tr("It is not on a ticket or a booking of ours."));
    offer(tr("Close"));
}

void ScanAnswer::tellToWait(const QString &headline)
{
    tell(headline, tr("Something is still being done here. Please scan it again when that is finished."));
    offer(tr("All right"));
}

void ScanAnswer::wordBooking()
{
    if (!m_flow.mayAct())
        return tellToWait(tr("You have scanned a booking"));
    const QString price = m_flow.state().holding
        ? tr("Your seats are still held. We can open the booking after this purchase, or at once: then the seats that "
             "you have chosen are given up.")
        : tr("We can open the booking later, or at once: then what you have chosen here is given up.");
    tell(tr("You have scanned a booking"), price);
    offer(tr("Go on here"), tr("Open the booking"));
}

} // namespace foyer::client
