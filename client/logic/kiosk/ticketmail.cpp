#include "client/logic/kiosk/ticketmail.h"

#include "client/net/whendone.h"

namespace foyer::client
{

TicketMail::TicketMail(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void TicketMail::leave(const protocol::SetContact &contact)
{
    if (isBusy())
        return;
    m_asked = contact;
    whenDone(m_api.send(*m_asked), this, [this, asked = *m_asked](const Result<protocol::Done> &done) {
        if (m_asked != asked)
            return;
        m_asked.reset();
        if (!done) {
            emit refused(done.error());
            return;
        }
        m_left = asked;
        emit left();
    });
}

void TicketMail::clear()
{
    m_asked.reset();
    m_left.reset();
}

} // namespace foyer::client
