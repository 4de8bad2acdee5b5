#include "client/logic/kiosk/steptelemetry.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

QString nameOf(Step step)
{
    switch (step) {
    case Step::Home:
        return u"home"_s;
    case Step::City:
        return u"city"_s;
    case Step::Programme:
        return u"programme"_s;
    case Step::Title:
        return u"title"_s;
    case Step::Seats:
        return u"seats"_s;
    case Step::Basket:
        return u"basket"_s;
    case Step::Code:
        return u"code"_s;
    case Step::Payment:
        return u"payment"_s;
    case Step::Mail:
        return u"mail"_s;
    case Step::Ticket:
        return u"ticket"_s;
    case Step::Room:
        return u"room"_s;
    case Step::WaitWish:
        return u"wait_wish"_s;
    case Step::InLine:
        return u"in_line"_s;
    case Step::TellByMail:
        return u"tell_by_mail"_s;
    case Step::TellByPhone:
        return u"tell_by_phone"_s;
    case Step::Offer:
        return u"offer"_s;
    case Step::SoldOut:
        return u"sold_out"_s;
    case Step::FindBooking:
        return u"find_booking"_s;
    case Step::MyBooking:
        return u"my_booking"_s;
    case Step::EqualSeats:
        return u"equal_seats"_s;
    }
    Q_UNREACHABLE();
}

StepTelemetry::StepTelemetry(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_enteredAtMs(api.clock().monotonicMs())
{
    m_timer.start(sendMs);
    connect(&m_timer, &QTimer::timeout, this, &StepTelemetry::send);
}

// Back at the start without a ticket or a place in line: given up, or walked away from.
void StepTelemetry::enter(Step step)
{
    const qint64 nowMs = m_api.clock().monotonicMs();
    protocol::StepUse &left = use(m_step);
    left.dwellMs += nowMs - m_enteredAtMs;
    ++left.visits;
    if (step == Step::Home && m_step != Step::Ticket && m_step != Step::InLine)
        ++left.abandoned;
    m_step = step;
    m_enteredAtMs = nowMs;
}

void StepTelemetry::tap() { ++use(m_step).taps; }

void StepTelemetry::send()
{
    if (m_uses.isEmpty() || m_api.connection() != Connection::Up || !m_api.welcome()->device)
        return;
    m_api.send(protocol::ReportSteps {std::exchange(m_uses, {}).values()});
}

protocol::StepUse &StepTelemetry::use(Step step)
{
    const QString name = nameOf(step);
    protocol::StepUse &use = m_uses[name];
    use.step = name;
    return use;
}

} // namespace foyer::client
