// A whole purchase through the kiosk's own flow without a screen: does what a customer would do and says what happens.
#pragma once

#include "client/logic/kiosk/kioskflow.h"

#include <QTextStream>

namespace foyer::client
{

// What the simulated card does, by its token.
enum class Card { Approved, Declined, Late };

class Walkthrough : public QObject
{
    Q_OBJECT
public:
    static constexpr int patienceMs = 120'000; // for the whole purchase
    static constexpr int unreachedMsMax = 15'000; // how long there may be no server in all of it

    struct Options {
        QString city; // by name; empty for the kiosk's own, or the largest
        int people = 2;
        Card card = Card::Approved; // after a decline the customer pays with a good card
        QString folder; // where the tickets go
        QString mail; // an address that gets them as well; may be empty
        std::optional<QByteArray> ticketKey; // public; the codes are checked with it
    };

    Walkthrough(KioskFlow &flow, const Options &options, QTextStream &out, QObject *parent = nullptr);

    void start();

signals:
    // The path of the tickets, or why there are none.
    void finished(const foyer::Result<QString> &ticketsPath);

private:
    void later();
    void act();
    void actOnCity();
    void actOnProgramme();
    void actOnTitle();
    void actOnSeats();
    void actOnBasket();
    void actOnPayment();
    void actOnTicket();
    void tryNextDay(const QString &why);
    void payWith(Card card);
    void presentCard();
    void say(const QString &text);
    void fail(const QString &why);
    void finish(const Result<QString> &ticketsPath);
    // True the first time in this step.
    bool first(const QString &what);

    KioskFlow &m_flow;
    const Options m_options;
    QTextStream &m_out;
    QTimer m_soon;
    QTimer m_patience;
    QTimer m_unreached; // runs while there is no server
    Step m_step = Step::Home;
    QStringList m_done; // in this step
    bool m_cityChosen = false;
    bool m_declined = false;
    std::optional<Card> m_card; // what is paid with now
    std::optional<Card> m_presented;
    bool m_finished = false;
};

} // namespace foyer::client
