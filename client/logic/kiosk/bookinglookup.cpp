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
    if (const std::optional<QString> place = placeCodeIn(code))
        return findPlace(*place);
    whenDone(m_api.send(protocol::FindBooking {code.left(protocol::bookingCodeLengthMax)}), this,
             [this, question = ++m_question](const Result<protocol::FoundBookings> &answer) {
                 if (question != m_question)
                     return;
                 m_isBusy = false;
                 if (answer) {
                     m_booking = answer->bookings.constFirst();
                     emit found(*m_booking);
                 } else {
                     refuse(answer.error());
                 }
                 emit changed();
             });
}

void BookingLookUp::findPlace(const QString &code)
{
    whenDone(m_api.send(protocol::FindEntry {code}), this,
             [this, question = ++m_question](const Result<protocol::FoundEntry> &answer) {
                 if (question != m_question)
                     return;
                 m_isBusy = false;
                 if (answer) {
                     m_place = *answer;
                     emit placeFound(*m_place);
                 } else {
                     refuse(answer.error());
                 }
                 emit changed();
             });
}

void BookingLookUp::refuse(Error error)
{
    error.path = u"reference"_s; // words differ: nothing else was asked for
    emit refused(error);
}

void BookingLookUp::clear()
{
    ++m_question;
    m_isBusy = false;
    m_booking.reset();
    m_place.reset();
}

} // namespace foyer::client
