// The link by which the customer's phone opens the tickets that were just bought.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/bookingaccess.h"

namespace foyer::client
{

class TicketLink : public QObject
{
    Q_OBJECT
public:
    explicit TicketLink(Api &api, QObject *parent = nullptr);

    // Asks once for each booking; again after that failed. Where the house has no pages for phones there is no link.
    void want(ShowId show, const HolderId &holder, BookingId booking);
    void clear();
    // Empty while there is none.
    const QString &url() const { return m_url; }
    // The server was asked and has not answered yet.
    bool isWaiting() const { return m_wanted.show.isValid() && m_url.isEmpty(); }

signals:
    void changed();

private:
    Api &m_api;
    protocol::LinkBooking m_wanted;
    QString m_url;
};

} // namespace foyer::client
