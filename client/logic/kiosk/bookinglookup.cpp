#include "client/logic/kiosk/bookinglookup.h"

#include "client/net/whendone.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

BookingLookUp::BookingLookUp(Api &api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

void BookingLookUp::find(const QString &code)
{
    if (m_isBusy || code.isEmpty())
        return;
    m_isBusy = true;
    emit changed();
    whenDone(m_api.send(protocol::FindBooking {code.left(protocol::bookingCodeLengthMax)}), this,
             [this, question = ++m_question](const Result<protocol::FoundBookings> &answer) {
                 if (question != m_question)
                     return;
                 m_isBusy = false;
                 if (answer) {
                     m_booking = answer->bookings.constFirst();
                     emit found(*m_booking);
                 } else {
                     Error error = answer.error();
                     error.path = u"reference"_s; // words differ: nothing else was asked for
                     emit refused(error);
                 }
                 emit changed();
             });
}

void BookingLookUp::clear()
{
    ++m_question;
    m_isBusy = false;
    m_booking.reset();
}

} // namespace foyer::client
