// The simulated card terminal: a till speaks to it over TCP, and what it takes stands in the gateway's ledger under the
// attempt's id.
#pragma once

#include "server/payment/simulator/behaviour.h"
#include "server/payment/simulator/ledger.h"
#include "shared/terminal/terminalline.h"
#include "shared/terminal/terminalwords.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace foyer::server
{

// Belongs to a thread with an event loop. Listens on 127.0.0.1 only.
class TerminalService : public QObject
{
    Q_OBJECT
public:
    static constexpr int cardMsMax = 120'000; // how long a card is waited for

    TerminalService(Ledger &ledger, NextPayment &next, QObject *parent = nullptr);

    // port 0: any free one. The port, or 0 when it cannot be had.
    quint16 listen(quint16 port);

private:
    void take(QTcpSocket *till);
    void readLines(QTcpSocket &till);
    // What the till asked, by its kind. The answer is sent before anything else is told.
    void carryOut(const TerminalLine &asked);
    void pay(const TerminalLine &asked);
    void present(const TerminalLine &asked);
    void abort(const TerminalLine &asked);
    void reverse(const TerminalLine &asked);
    void reconcile(const TerminalLine &asked);
    TerminalFound found(const AttemptId &attempt);
    void process(Behaviour behaviour);
    void finish();
    void send(const TerminalLine &line);
    void agree(const TerminalLine &asked, QLatin1StringView word = {});
    void refuse(const TerminalLine &asked, const QString &why);
    void tellPrompt(TerminalPrompt prompt);
    void tellFinished(const AttemptId &attempt);

    Ledger &m_ledger;
    NextPayment &m_next;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_till; // the one that came last
    AttemptId m_paying; // invalid: idle
    Money m_amount;
    bool m_hasCard = false;
    QTimer m_cardWait;
    QTimer m_answer; // of a card that answers late
    QList<Money> m_taken; // since the last reconciliation
};

} // namespace foyer::server
