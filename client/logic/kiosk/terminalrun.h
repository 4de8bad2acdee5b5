// The card terminal's part in one payment: the customer is asked for a card, and the terminal says when it is done.
#pragma once

#include "client/terminal/paymentterminal.h"

namespace foyer::client
{

class TerminalRun : public QObject
{
    Q_OBJECT
public:
    // terminal: null where there is none. Outlives this.
    explicit TerminalRun(PaymentTerminal *terminal, QObject *parent = nullptr);

    bool hasTerminal() const { return m_terminal; }
    // It could begin at once.
    bool isReady() const;
    // Once the server has the attempt. Begins when the terminal is idle.
    void begin(const TerminalOrder &order);
    // The customer does not want to pay any more; finished() tells whether that was in time.
    void giveUp();
    // What became of the payment is known: the terminal need not go on.
    void end();

    // What the terminal wants now; none before it has begun and when it is done.
    std::optional<TerminalPrompt> prompt() const { return m_prompt; }
    bool mayGiveUp() const;
    bool wasGivenUp() const { return m_givenUp; }
    QStringList demoCards() const { return m_terminal ? m_terminal->demoCards() : QStringList(); }
    void presentDemoCard(const QString &card);

signals:
    void changed();
    // The terminal has done what it could; what that is, the server finds out.
    void finished();

private:
    void goOn();

    PaymentTerminal *const m_terminal;
    std::optional<TerminalOrder> m_order;
    bool m_begun = false; // the terminal has heard of it
    bool m_givenUp = false;
    bool m_done = false;
    std::optional<TerminalPrompt> m_prompt;
};

} // namespace foyer::client
