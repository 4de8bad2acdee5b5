#include "client/logic/kiosk/membercard.h"

#include "client/net/whendone.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

MemberCard::MemberCard(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void MemberCard::show(const QString &code)
{
    if (isBusy())
        return;
    m_asked = protocol::GreetMember {readTypedCode(code).text};
    emit changed();
    whenDone(m_api.send(*m_asked), this, [this, asked = *m_asked](const Result<protocol::MemberGreeting> &holder) {
        if (m_asked != asked)
            return;
        m_asked.reset();
        if (!holder) {
            Error error = holder.error();
            error.path = u"member"_s; // words differ
            emit refused(error);
            return emit changed();
        }
        forget();
        m_code = asked.code;
        m_holder = *holder;
        m_isGreeting = true;
        emit changed();
        emit greeted();
    });
}

void MemberCard::forget()
{
    m_asked.reset();
    m_code.clear();
    m_holder.reset();
    m_isGreeting = false;
    m_isTakenOff = false;
    m_triedFor.reset();
}

void MemberCard::endGreeting()
{
    if (std::exchange(m_isGreeting, false))
        emit changed();
}

bool MemberCard::isDueFor(const ReservationRun::Purchase &purchase, bool hasOtherCode) const
{
    const bool isNew = !m_triedFor;
    return hasPromotion() && !m_isTakenOff && m_triedFor != purchase && (isNew || !hasOtherCode);
}

} // namespace foyer::client
