// How one JSON text travels to a client: a WebSocket text frame (RFC 6455), built once for all who get it.
#pragma once

#include <QByteArray>

class QSslSocket;
class QTcpSocket;

namespace foyer::server
{

// A server's frames are not masked, so the same bytes serve every client.
QByteArray webFrame(const QByteArray &text);

// Past Qt's buffer where that is empty: a write through it costs two changes of a socket notifier, which is most of
// what sending to thousands of clients costs. Plain TCP only; in the socket's thread, where it never splits a frame
// that QWebSocket writes. A socket that is closing takes nothing any more.
void writeNow(QTcpSocket &socket, const QByteArray &bytes);

// The same for TLS: through Qt's buffer, and out at once.
void writeEncrypted(QSslSocket &socket, const QByteArray &bytes);

} // namespace foyer::server
