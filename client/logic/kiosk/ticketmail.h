// Where the customer wants the tickets sent by mail.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/contact.h"

namespace foyer::client
{

class TicketMail : public QObject
{
    Q_OBJECT
public:
    explicit TicketMail(Api &api, QObject *parent = nullptr);

    // Once at a time; left() or refused() follows.
    void leave(const protocol::SetContact &contact);
    void clear();
    bool isBusy() const { return m_asked.has_value(); }
    // What the server has taken down: an address, or that of a card, which is not known here.
    bool isLeft() const { return m_left.has_value(); }
    QString address() const { return m_left ? m_left->mail.value_or(QString()) : QString(); }

signals:
    void left();
    void refused(const foyer::Error &error);

private:
    Api &m_api;
    std::optional<protocol::SetContact> m_asked;
    std::optional<protocol::SetContact> m_left;
};

} // namespace foyer::client
