// The part of KioskFlow for what not everybody has: a code, a voucher, an address for the tickets.
#include "client/logic/kiosk/kioskflow.h"

namespace foyer::client
{

void KioskFlow::wantCode() { apply(KioskEvent::CodeWanted); }

void KioskFlow::enterCode(const QString &typed)
{
    if (!mayAct() || step() != Step::Code)
        return;
    setNotice({});
    m_reserving.enter(typed);
}

void KioskFlow::removeCode(TypedCode::Kind kind)
{
    if (mayAct() && step() == Step::Basket)
        m_reserving.remove(kind);
}

void KioskFlow::followReservation()
{
    if (step() == Step::Basket && m_picker.hold() && m_show.isReady())
        m_reserving.follow({m_show.id(), m_holder, m_picker.hold()->hold, m_basket.lines()});
}

void KioskFlow::wantMail() { apply(KioskEvent::MailWanted); }

void KioskFlow::leaveAddress(const QString &mail, const QString &language)
{
    const HoldId hold = m_picker.hold() ? m_picker.hold()->hold : HoldId(m_bookingId.value); // a booking has its number
    if (!mayAct() || !hold.isValid() || mail.isEmpty())
        return;
    setNotice({});
    m_mail.leave(m_show.id(), m_holder, hold, mail, language);
    emit changed();
}

} // namespace foyer::client
