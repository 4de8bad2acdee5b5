// The driver of the simulated card terminal: JSON lines over TCP to the process that plays it.
#pragma once

#include "client/terminal/paymentterminal.h"
#include "shared/terminal/terminalline.h"

#include <QPromise>
#include <QTcpSocket>
#include <QTimer>
#include <functional>
#include <memory>

namespace foyer::client
{

class SimulatedTerminal final : public PaymentTerminal
{
    Q_OBJECT
public:
    static constexpr int reconnectMs = 1'000;

    SimulatedTerminal(const QString &host, quint16 port, QObject *parent = nullptr);
    // address: "127.0.0.1:4713". Null where it is empty; BadConfiguration where it is no address.
    static Result<std::unique_ptr<PaymentTerminal>> at(const QString &address);
    ~SimulatedTerminal() override;

    void login() override;
    State state() const override;
    void pay(const TerminalOrder &order) override;
    void abort(const AttemptId &attempt) override;
    QFuture<Result<TerminalFound>> lookUp(const AttemptId &attempt) override;
    QFuture<Result<Nothing>> reverse(const AttemptId &attempt, const Money &amount) override;
    QFuture<Result<TerminalTotals>> reconcile() override;
    QStringList demoCards() const override;
    void presentDemoCard(const QString &card) override;

private:
    using Answered = std::function<void(const Result<TerminalLine> &)>;

    void ask(TerminalLine line, const Answered &answered);
    template <class T>
    QFuture<Result<T>> asked(const TerminalLine &line, std::function<Result<T>(const TerminalLine &)> read);
    void readLines();
    void received(const TerminalLine &line);
    void loggedIn();
    void lost();
    void findOut(const AttemptId &attempt);
    void finish(const AttemptId &attempt, TerminalOutcome outcome);

    const QString m_host;
    const quint16 m_port;
    QTcpSocket m_socket;
    QTimer m_reconnect;
    bool m_loggedIn = false;
    AttemptId m_paying; // invalid: nothing
    AttemptId m_unknown; // what became of it is to be asked for when the line is back
    QHash<int, Answered> m_open;
    int m_lastId = 0;
};

} // namespace foyer::client
