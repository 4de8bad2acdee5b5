// Where the customer wants the tickets sent.
#include "client/logic/kiosk/kioskflow.h"
#include "client/net/whendone.h"
#include "shared/protocol/contact.h"

namespace foyer::client
{

void KioskFlow::leaveAddress(const QString &mail, const QString &language)
{
    if (!m_picker.hold())
        return;
    whenDone(m_api.send(protocol::SetContact {m_show.id(), m_holder, m_picker.hold()->hold, mail, {}, language}), this,
             [this](const Result<protocol::Done> &done) {
                 if (!done)
                     setNotice(done.error());
             });
}

} // namespace foyer::client
