// The part of a walk past the kiosk's screens on which members show their cards.
#pragma once

#include "tests/gui/waitingwalk.h"

namespace foyer::test
{

class MemberWalk : public WaitingWalk
{
public:
    using WaitingWalk::WaitingWalk;

protected:
    bool showCardAtHome()
    {
        m_kiosk.window.takeScan(QLatin1StringView(DemoHouse::memberCode));
        if (!until([&] { return m_flow.desk().member.isGreeting(); }))
            return false;
        see("1-home-member");
        m_flow.desk().member.forget();
        return true;
    }
    bool showCards()
    {
        m_kiosk.window.takeScan(QLatin1StringView(DemoHouse::memberCode));
        if (!until([&] { return m_flow.reserving().reservation().has_value(); }))
            return false;
        see("6-basket-member");
        m_flow.removeCode(TypedCode::Kind::Promotion);
        m_kiosk.window.takeScan(QLatin1StringView(DemoHouse::poorMemberCode));
        if (!until([&] { return m_flow.notice().has_value(); }))
            return false;
        see("6-basket-member-refused");
        m_flow.dismissNotice();
        m_flow.desk().member.forget();
        return m_flow.reserving().isEmpty();
    }
    bool showCardForMail()
    {
        m_kiosk.window.takeScan(QLatin1StringView(DemoHouse::memberCode));
        m_kiosk.field()->setText(QString());
        if (!until([&] { return m_flow.desk().member.hasMail(); }))
            return false;
        see("9-mail-member");
        return true;
    }
};

} // namespace foyer::test
