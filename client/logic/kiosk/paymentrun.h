// One payment attempt from its beginning to its final answer. While that is not known there is never a second attempt.
#pragma once

#include "client/net/api.h"
#include "shared/protocol/payment.h"

#include <QTimer>

namespace foyer::client
{

enum class PayPhase {
    Choosing, // nothing runs: the customer may pay
    Running, // the bank is being asked
    AskingBank, // it takes long, or the outcome is unknown: we ask until there is an answer
    AskingCustomer, // the seats were lost meanwhile: whether he takes equal ones
};

class PaymentRun : public QObject
{
    Q_OBJECT
public:
    static constexpr int pollFirstMs = 1'000; // doubles up to pollMostMs: the push is the usual way
    static constexpr int pollMostMs = 5'000;
    static constexpr int askingBankAfterMs = 30'000;
    static constexpr std::chrono::seconds beginPatience {120};

    // What is paid for, and how.
    struct Order {
        ShowId show;
        HolderId holder;
        HoldId hold;
        QList<protocol::SeatPrice> seats;
        Money total;
        QString paymentToken;
        PaymentMethod method = PaymentMethod::Token;
        // What payment.reserve took for this attempt pays as well.
        std::optional<AttemptId> reserved = {};
    };

    explicit PaymentRun(Api &api, QObject *parent = nullptr);

    // Only in phase Choosing. Makes a new attempt.
    void begin(const Order &order);
    bool isRunning() const { return m_phase != PayPhase::Choosing; }
    PayPhase phase() const { return m_phase; }
    PaymentMethod method() const { return m_message.method; }
    // Until when the payment may take, by the server's clock; invalid before the server has the attempt.
    QDateTime until() const { return m_until; }
    // Held instead of the seats that were lost, until its end; none while nothing is asked.
    const std::optional<protocol::Hold> &equalSeats() const { return m_equalSeats; }
    // What the customer says to them. Only in phase AskingCustomer.
    void answer(bool takes);
    // The card terminal has finished: the server is to ask what came of it, until it knows.
    void look();
    // Asks now; after the server was lost.
    void recheck();

signals:
    void changed();
    // Once: the server has the attempt, so a card terminal may be asked for the money.
    void accepted(const foyer::AttemptId &attempt);
    // Each of these ends the attempt; the phase is Choosing again.
    void booked(foyer::BookingId booking);
    void declined(const foyer::protocol::Hold &hold); // the hold goes on with the time that it says
    void returned(); // the seats were lost and the money was given back
    void refused(const foyer::Error &error); // the bank was never asked

private:
    void watch();
    void begun(const Result<protocol::Payment> &payment);
    void poll();
    template <class Question>
    void ask(const Question &question);
    void polled(const Result<protocol::Payment> &payment);
    void told(const protocol::Payment &payment);
    void toldOfEqualSeats(const protocol::Payment &payment);
    void leaveEqualSeats();
    void settle(const protocol::Payment &payment);
    void setPhase(PayPhase phase);
    void end();

    Api &m_api;
    PayPhase m_phase = PayPhase::Choosing;
    protocol::BeginPayment m_message;
    bool m_beginning = false; // the answer to m_message is still to come
    bool m_polling = false;
    bool m_looking = false; // the server is to ask as well
    QDateTime m_until;
    std::optional<protocol::Hold> m_equalSeats;
    bool m_answered = false; // what is told as asked from now on was told before
    QTimer m_poll;
    QTimer m_slow;
};

} // namespace foyer::client
