// One conversation with an ESC/POS printer: asks how it is, then prints one ticket after the other, each of which the
// printer confirms.
#pragma once

#include "client/printing/escpos.h"
#include "client/printing/printerwire.h"

#include <QTimer>

namespace foyer::client
{

inline constexpr int printerAnswerMsMax = 3'000; // without a word, though it is asked: it is not there
inline constexpr int ticketMsMax = 20'000; // for a ticket to come out, while it says that all is well
inline constexpr int printerLookMs = 500; // how often it is asked what holds it up

class EscPosJob final : public QObject
{
    Q_OBJECT
public:
    // tickets: the commands of each; none to ask for the status only. The wire outlives the job.
    EscPosJob(PrinterWire &wire, QList<QByteArray> tickets, QObject *parent = nullptr);

    void start();

signals:
    // Once. The state is that of the last look.
    void finished(foyer::client::PrinterState state, int printed);

private:
    void askAll();
    void received(const QByteArray &bytes);
    void statusKnown();
    void ticketDone();
    void sendNext();
    void finish(PrinterState state);

    PrinterWire &m_wire;
    const QList<QByteArray> m_tickets;
    QByteArray m_answers; // to the three questions of this look, as far as they have come
    bool m_isAsking = false;
    PrinterState m_state = PrinterState::Unreachable;
    int m_sent = 0;
    int m_printed = 0;
    bool m_isOver = false;
    QTimer m_silence;
    QTimer m_patience;
    QTimer m_look;
};

} // namespace foyer::client
