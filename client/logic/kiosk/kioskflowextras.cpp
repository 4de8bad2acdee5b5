// The part of KioskFlow for what not everybody has: a code, a voucher, a member's card, an address for the tickets.
#include "client/logic/kiosk/kioskflow.h"

namespace foyer::client
{

void KioskFlow::wantCode() { apply(KioskEvent::CodeWanted); }

void KioskFlow::enterCode(const QString &typed)
{
    if (!mayAct() || step() != Step::Code)
        return;
    setNotice({});
    if (readTypedCode(typed).kind == TypedCode::Kind::Member)
        m_desk.member.show(typed);
    else
        m_reserving.enter(typed);
}

void KioskFlow::removeCode(TypedCode::Kind kind)
{
    if (!mayAct() || step() != Step::Basket)
        return;
    if (kind == TypedCode::Kind::Promotion)
        m_desk.member.takeOff();
    m_reserving.remove(kind);
}

void KioskFlow::followReservation()
{
    if (step() == Step::Basket && m_picker.hold() && m_show.isReady())
        m_reserving.follow({m_show.id(), m_holder, m_picker.hold()->hold, m_basket.lines()});
}

void KioskFlow::showMember(const QString &code)
{
    if (!mayAct())
        return;
    setNotice({});
    m_desk.member.show(code);
}

// A card's promotion is tried once what is paid for is known and nothing else is asked for it.
void KioskFlow::followMember()
{
    MemberCard &member = m_desk.member;
    const std::optional<QString> &code = m_reserving.promotion();
    const bool isCounting = step() == Step::Basket || step() == Step::Code || step() == Step::Payment;
    if (!mayAct() || !isCounting || !m_picker.hold())
        return;
    const ReservationRun::Purchase now {m_show.id(), m_holder, m_picker.hold()->hold, m_basket.lines()};
    if (m_reserving.purchase() != now)
        return;
    if (code && code == member.code())
        member.setTriedFor(now);
    if (!m_reserving.isSettled() || !member.isDueFor(now, code.has_value()))
        return;
    member.setTriedFor(now);
    m_reserving.enter(member.code());
}

void KioskFlow::wantMail() { apply(KioskEvent::MailWanted); }

void KioskFlow::leaveAddress(const QString &mail, const QString &language)
{
    const HoldId hold = m_picker.hold() ? m_picker.hold()->hold : HoldId(m_bookingId.value); // a booking has its number
    if (!mayAct() || !hold.isValid() || (mail.isEmpty() && !m_desk.member.hasMail()))
        return;
    setNotice({});
    protocol::SetContact contact {m_show.id(), m_holder, hold, {}, {}, language};
    if (mail.isEmpty())
        contact.member = m_desk.member.code();
    else
        contact.mail = mail;
    m_mail.leave(contact);
    emit changed();
}

} // namespace foyer::client
