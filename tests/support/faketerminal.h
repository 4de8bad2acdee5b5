// A card terminal that does what the test says.
#pragma once

#include "client/terminal/paymentterminal.h"

#include <QFuture>

namespace foyer::test
{

class FakeTerminal final : public client::PaymentTerminal
{
public:
    void login() override { setState(State::Idle); }
    State state() const override { return m_state; }
    void pay(const client::TerminalOrder &order) override
    {
        orders.append(order);
        setState(State::Busy);
    }
    void abort(const AttemptId &attempt) override { aborted.append(attempt); }
    QFuture<Result<TerminalFound>> lookUp(const AttemptId &) override { return ready<TerminalFound>(); }
    QFuture<Result<Nothing>> reverse(const AttemptId &, const Money &) override { return ready<Nothing>(); }
    QFuture<Result<client::TerminalTotals>> reconcile() override { return ready<client::TerminalTotals>(); }
    QStringList demoCards() const override { return {QStringLiteral("card-approved")}; }
    void presentDemoCard(const QString &card) override { presented.append(card); }

    void setState(State state)
    {
        m_state = state;
        emit stateChanged();
    }
    void prompt(TerminalPrompt prompt) { emit prompted(prompt); }
    void finish(TerminalOutcome outcome)
    {
        setState(State::Idle);
        emit finished(orders.last().attempt, outcome);
    }

    QList<client::TerminalOrder> orders;
    QList<AttemptId> aborted;
    QStringList presented;

private:
    template <class T>
    static QFuture<Result<T>> ready()
    {
        return QtFuture::makeReadyFuture(Result<T>(failure(ErrorCode::Unavailable)));
    }

    State m_state = State::Away;
};

} // namespace foyer::test
