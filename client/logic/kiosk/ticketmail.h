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

    // language: BCP 47. Once at a time; left() or refused() follows.
    void leave(ShowId show, const HolderId &holder, HoldId hold, const QString &address, const QString &language);
    void clear();
    bool isBusy() const { return m_asked.has_value(); }
    // What the server has taken down; empty while there is none.
    const QString &address() const { return m_address; }

signals:
    void left();
    void refused(const foyer::Error &error);

private:
    Api &m_api;
    std::optional<protocol::SetContact> m_asked;
    QString m_address;
};

} // namespace foyer::client
