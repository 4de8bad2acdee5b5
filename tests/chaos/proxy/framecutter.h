// Cuts one direction of a WebSocket connection into its frames (RFC 6455).
#pragma once

#include <QByteArray>
#include <QList>

namespace foyer::chaos
{

class FrameCutter
{
public:
    struct Piece {
        QByteArray bytes; // as they came
        bool isMessage = false; // a whole text message: not the greeting of HTTP, no control frame, no fragment
    };

    // The pieces that are whole now.
    QList<Piece> take(const QByteArray &bytes);

private:
    bool takeGreeting(Piece &piece);
    bool takeFrame(Piece &piece);

    QByteArray m_rest;
    bool m_isGreeted = false;
};

} // namespace foyer::chaos
