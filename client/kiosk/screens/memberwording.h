// How a member is greeted who has shown his card.
#pragma once

#include "client/logic/kiosk/kioskflow.h"

#include <QCoreApplication>

namespace foyer::client
{

class MemberWording
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::MemberWording)
public:
    // Both while flow.desk().member has a holder. aloud: without his name, which only he is to hear.
    static QString greeting(KioskFlow &flow);
    static QString aloud(KioskFlow &flow);

private:
    static QString goodFor(KioskFlow &flow);
};

} // namespace foyer::client
