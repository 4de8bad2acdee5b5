#include "client/logic/kiosk/terminalrun.h"

namespace foyer::client
{

TerminalRun::TerminalRun(PaymentTerminal *terminal, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
{
    if (!m_terminal)
        return;
    connect(m_terminal, &PaymentTerminal::stateChanged, this, [this] {
        goOn();
        emit changed();
    });
    connect(m_terminal, &PaymentTerminal::prompted, this, [this](TerminalPrompt prompt) {
        if (!m_order || m_done)
            return;
        m_prompt = prompt;
        emit changed();
    });
    connect(m_terminal, &PaymentTerminal::finished, this, [this](const AttemptId &attempt) {
        if (!m_order || m_order->attempt != attempt)
            return;
        m_done = true;
        m_prompt.reset();
        emit changed();
        emit finished();
    });
}

bool TerminalRun::isReady() const { return m_terminal && m_terminal->state() == PaymentTerminal::State::Idle; }

void TerminalRun::begin(const TerminalOrder &order)
{
    m_order = order;
    m_begun = false;
    m_givenUp = false;
    m_done = false;
    m_prompt.reset();
    goOn();
}

void TerminalRun::goOn()
{
    if (!m_order || m_begun || !isReady())
        return;
    m_begun = true;
    if (m_givenUp)
        m_terminal->abort(m_order->attempt);
    else
        m_terminal->pay(*m_order);
}

bool TerminalRun::mayGiveUp() const
{
    return m_order && !m_givenUp && !m_done
        && m_prompt.value_or(TerminalPrompt::InsertCard) == TerminalPrompt::InsertCard;
}

void TerminalRun::giveUp()
{
    if (!mayGiveUp())
        return;
    m_givenUp = true;
    if (m_begun)
        m_terminal->abort(m_order->attempt);
    goOn();
    emit changed();
}

void TerminalRun::end()
{
    if (m_order && m_begun && !m_done)
        m_terminal->abort(m_order->attempt);
    m_order.reset();
    m_prompt.reset();
}

void TerminalRun::presentDemoCard(const QString &card)
{
    if (m_prompt == TerminalPrompt::InsertCard)
        m_terminal->presentDemoCard(card);
}

} // namespace foyer::client
