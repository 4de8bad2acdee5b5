// The code, or the card, and the voucher that the customer has entered, and what the server has taken for them before
// paying begins.
#pragma once

#include "client/net/api.h"
#include "shared/domain/typedcode.h"
#include "shared/protocol/reservation.h"

namespace foyer::client
{

class ReservationRun : public QObject
{
    Q_OBJECT
public:
    // What is to be paid for.
    struct Purchase {
        ShowId show;
        HolderId holder;
        HoldId hold;
        QList<protocol::SeatPrice> seats;
        bool operator==(const Purchase &) const = default;
    };

    explicit ReservationRun(Api &api, QObject *parent = nullptr);

    // Other seats or other prices: what was entered is taken anew for them.
    void follow(const Purchase &purchase);
    // One code and one voucher count at a time; another takes the place of the one before. taken() or refused()
    // follows.
    void enter(const QString &typed);
    void remove(TypedCode::Kind kind);
    // These tickets are given for what is bought, for all purchases from now on until it is paid or given back.
    void exchange(const protocol::TicketsInExchange &tickets) { m_exchange = tickets; }
    // A payment ended without a booking. attemptBegan: the server knows it, and has given back what was taken for it.
    void takeAnew(bool attemptBegan);
    // It was kept too long without a payment: taken anew for another attempt.
    void replace();
    // Asks again what was not answered; after the server was lost.
    void recheck();
    // Forgets what was entered and gives back what was taken.
    void giveBack();
    // Forgets it all: it has been paid with, or is over.
    void forget();

    bool isEmpty() const { return !m_codes.promotion && !m_codes.voucher && !m_exchange; }
    bool isBusy() const { return m_asked.has_value(); }
    // What is taken is all that was entered, so it may be paid with.
    bool isSettled() const { return !isBusy() && (isEmpty() || m_reservation); }
    const std::optional<QString> &promotion() const { return m_codes.promotion; }
    const std::optional<QString> &voucher() const { return m_codes.voucher; }
    bool isExchange() const { return m_exchange.has_value(); }
    const Purchase &purchase() const { return m_purchase; }
    // None while nothing is entered, and while the answer is still to come.
    const std::optional<protocol::Reservation> &reservation() const { return m_reservation; }
    Money discount() const; // of all seats together

signals:
    void changed();
    void taken(); // what was entered
    // The code that it is about does not count any more; others do. Its path is "member" when that is a card's.
    void refused(const foyer::Error &error);

private:
    struct Codes {
        std::optional<QString> promotion;
        std::optional<QString> voucher;
    };
    protocol::Reserve questionFor(const Codes &codes, const std::optional<protocol::TicketsInExchange> &exchange) const;
    void ask(const Codes &codes);
    void answered(const protocol::Reserve &asked, const Result<protocol::Reservation> &reservation);
    void failed(const protocol::Reserve &asked, Error error);
    void drop(const Error &error);
    void beginAttempt();
    void releaseOnServer();

    Api &m_api;
    Purchase m_purchase;
    AttemptId m_attempt = AttemptId::create();
    bool m_hasAsked = false; // something may be taken for m_attempt
    Codes m_codes;
    std::optional<protocol::TicketsInExchange> m_exchange;
    std::optional<protocol::Reserve> m_asked;
    bool m_entering = false; // m_asked is for what was just entered: when it is refused, all stays as it was
    std::optional<protocol::Reservation> m_reservation;
};

} // namespace foyer::client
