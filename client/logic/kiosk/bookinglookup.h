// Finds the booking of a customer who comes with its reference or with one of its tickets, or his place on a waitlist.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/waitlistaccess.h"

namespace foyer::client
{

class BookingLookUp : public QObject
{
    Q_OBJECT
public:
    explicit BookingLookUp(Api &api, QObject *parent = nullptr);

    // As it was typed or scanned. found(), placeFound() or refused() follows, unless it is cleared before. One at a
    // time.
    void find(const QString &code);
    void clear();
    bool isBusy() const { return m_isBusy; }
    const std::optional<protocol::FoundBooking> &booking() const { return m_booking; }
    const std::optional<protocol::FoundEntry> &place() const { return m_place; }

signals:
    void changed();
    void found(const foyer::protocol::FoundBooking &booking);
    void placeFound(const foyer::protocol::FoundEntry &place);
    void refused(const foyer::Error &error); // its path is "reference"

private:
    void findPlace(const QString &code);
    void refuse(Error error);

    Api &m_api;
    bool m_isBusy = false;
    int m_question = 0; // only the answer to the last one counts
    std::optional<protocol::FoundBooking> m_booking;
    std::optional<protocol::FoundEntry> m_place;
};

} // namespace foyer::client
