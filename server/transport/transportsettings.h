// The limits of connections: all in one place, most of them fixed, some for the configuration.
#pragma once

#include "shared/protocol/frame.h"

#include <QHostAddress>
#include <QStringList>

namespace foyer::server
{

// A frame over the protocol's limit is answered with frame_too_large; one this many times over it ends the connection
// before it is read.
inline constexpr int oversizeEndsAtTimes = 2;
inline constexpr qsizetype readBufferMax = 4 * protocol::requestSizeMax; // bytes of a client that nobody read yet
// A client that reads too slowly: above this many unsent bytes pushes are left out; when half of it has gone out, one
// push of each topic that tells the whole state takes their place.
inline constexpr qsizetype pushBufferMax = 256 * 1024;
// Above this many unsent bytes the next answer ends the connection. One answer may add answerSizeMax to it.
inline constexpr qsizetype answerBufferMax = 1024 * 1024;

struct TransportSettings {
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; // 0: any that is free
    QString certificateFile; // with the next one: clients connect with TLS only; both empty: without
    QString keyFile;
    int ioThreads = 1; // >= 1
    int sessionsMax = 12'000;
    int sessionsPerAddressMax = 2'000;
    int handshakesMax = 1'000; // of one I/O thread at one time; who comes beyond that is not let in
    QStringList allowedOrigins; // of browsers; programs send no Origin and are always allowed
    int handshakeMs = 5'000;
    int helloMs = 10'000;
    int pingMs = 20'000;
    int silenceMs = 45'000; // a client that was not heard of for so long is gone
    int tickMs = 1'000; // how often the times above are looked at
};

} // namespace foyer::server
