#include "client/printing/escposjob.h"

namespace foyer::client
{

namespace
{
constexpr std::array questions {StatusOf::Printer, StatusOf::Offline, StatusOf::Paper};
}

EscPosJob::EscPosJob(PrinterWire &wire, QList<QByteArray> tickets, QObject *parent)
    : QObject(parent)
    , m_wire(wire)
    , m_tickets(std::move(tickets))
{
    for (QTimer *end : {&m_silence, &m_patience}) {
        end->setSingleShot(true);
        connect(end, &QTimer::timeout, this, [this] { finish(PrinterState::Unreachable); });
    }
    connect(&m_look, &QTimer::timeout, this, &EscPosJob::askAll);
    connect(&m_wire, &PrinterWire::opened, this, &EscPosJob::askAll);
    connect(&m_wire, &PrinterWire::received, this, &EscPosJob::received);
    connect(&m_wire, &PrinterWire::broken, this, [this] { finish(PrinterState::Unreachable); });
}

void EscPosJob::start()
{
    m_silence.start(printerAnswerMsMax);
    m_wire.open();
}

void EscPosJob::askAll()
{
    if (std::exchange(m_isAsking, true))
        return; // the answers are still to come
    for (const StatusOf what : questions)
        m_wire.write(askStatus(what));
}

void EscPosJob::received(const QByteArray &bytes)
{
    m_silence.start();
    for (const char byte : bytes) {
        if (m_isOver)
            return;
        if (!isStatus(quint8(byte))) {
            ticketDone();
            continue;
        }
        m_answers += byte;
        if (m_answers.size() == qsizetype(questions.size()))
            statusKnown();
    }
}

void EscPosJob::statusKnown()
{
    m_state = stateOf({quint8(m_answers[0]), quint8(m_answers[1]), quint8(m_answers[2])});
    m_answers.clear();
    m_isAsking = false;
    const bool isFirst = m_sent == 0;
    if (!canPrint(m_state) || (isFirst && m_tickets.isEmpty()))
        finish(m_state);
    else if (isFirst)
        sendNext();
}

void EscPosJob::ticketDone()
{
    if (m_printed == m_sent)
        return; // nobody asked
    if (++m_printed == m_tickets.size())
        finish(m_state);
    else
        sendNext();
}

void EscPosJob::sendNext()
{
    m_wire.write(m_tickets[m_sent++] + askWhenDone());
    m_patience.start(ticketMsMax);
    m_look.start(printerLookMs);
}

void EscPosJob::finish(PrinterState state)
{
    if (std::exchange(m_isOver, true))
        return;
    m_silence.stop();
    m_patience.stop();
    m_look.stop();
    if (m_printed < m_sent)
        m_wire.breakOffWith(forgetAll());
    m_wire.close();
    emit finished(state, m_printed);
}

} // namespace foyer::client
