// The port to a card terminal beside a till or in a kiosk, in the shape of nexo Retailer.
#pragma once

#include "shared/core/money.h"
#include "shared/core/result.h"
#include "shared/terminal/terminalwords.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace foyer::client
{

struct TerminalOrder {
    AttemptId attempt; // the server has it already: the terminal's payment is found by it
    Money amount;
    QString locale; // of what the terminal says, for instance "de"
};

struct TerminalTotals {
    int payments = 0;
    QList<Money> totals; // for each currency
    bool operator==(const TerminalTotals &) const = default;
};

// A terminal moves money and says so; what counts is what the server hears from whoever is behind the terminal. Lives
// in one thread, calls back in that thread.
class PaymentTerminal : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Away, // not connected, or not logged in; it comes back by itself
        Idle,
        Busy, // with a payment
    };

    using QObject::QObject;

    // Connects and logs in, again whenever the line was lost.
    virtual void login() = 0;
    virtual State state() const = 0;
    // Only when idle. Ends with finished().
    virtual void pay(const TerminalOrder &order) = 0;
    // Asks to give up; finished() tells whether that was in time. Also of what the terminal never heard of: it will not
    // take that any more.
    virtual void abort(const AttemptId &attempt) = 0;
    virtual QFuture<Result<TerminalFound>> lookUp(const AttemptId &attempt) = 0;
    // Gives back what was paid here.
    virtual QFuture<Result<Nothing>> reverse(const AttemptId &attempt, const Money &amount) = 0;
    // Closes the terminal's day: what it has taken since the last time.
    virtual QFuture<Result<TerminalTotals>> reconcile() = 0;

    // The cards of a terminal for demonstrations, to be shown beside it; a real one has none.
    virtual QStringList demoCards() const { return {}; }
    virtual void presentDemoCard(const QString &) { }

signals:
    void stateChanged();
    void prompted(foyer::TerminalPrompt prompt);
    // After Unknown it may come again, when the line is back and the terminal knows.
    void finished(const foyer::AttemptId &attempt, foyer::TerminalOutcome outcome);
};

} // namespace foyer::client
