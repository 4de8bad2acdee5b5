// Finds the booking of a customer who comes with its reference or with one of its tickets.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/bookingaccess.h"

namespace foyer::client
{

class BookingLookUp : public QObject
{
    Q_OBJECT
public:
    explicit BookingLookUp(Api &api, QObject *parent = nullptr);

    // As it was typed or scanned. found() or refused() follows, unless it is cleared before. One at a time.
    void find(const QString &code);
    void clear();
    bool isBusy() const { return m_isBusy; }
    const std::optional<protocol::FoundBooking> &booking() const { return m_booking; }

signals:
    void changed();
    void found(const foyer::protocol::FoundBooking &booking);
    void refused(const foyer::Error &error); // its path is "reference"

private:
    Api &m_api;
    bool m_isBusy = false;
    int m_question = 0; // only the answer to the last one counts
    std::optional<protocol::FoundBooking> m_booking;
};

} // namespace foyer::client
