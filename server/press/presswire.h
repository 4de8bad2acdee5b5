// What is said to foyer-press and back. Both ends are of one build, so the form is private to it: each frame is four
// bytes of length and as many bytes.
#pragma once

#include "shared/core/result.h"
#include "shared/ticket/invoicesheet.h"
#include "shared/ticket/ticketsheet.h"

#include <QByteArray>

namespace foyer::server
{

inline constexpr quint32 frameBytesMax = 64'000'000;
inline constexpr qsizetype frameHeadBytes = 4;

// Requests to draw.
QByteArray pressRequest(const TicketSheet &sheet);
QByteArray pressRequest(const InvoiceSheet &sheet);

// The other end: draws what the request asks for. Needs QGuiApplication.
Result<QByteArray> drawn(const QByteArray &request);

// Answers: the PDF, or why there is none.
QByteArray pressAnswer(const Result<QByteArray> &pdf);
Result<QByteArray> readPressAnswer(const QByteArray &answer);

// Whole frames through a socket, waiting as long as its time-outs allow; false when it is closed, silent or talks
// rubbish.
bool sendFrame(int socket, const QByteArray &content);
bool receiveFrame(int socket, QByteArray &content);

} // namespace foyer::server
