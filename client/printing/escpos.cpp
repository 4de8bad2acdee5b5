#include "client/printing/escpos.h"

#include <algorithm>

namespace foyer::client
{

namespace
{

constexpr int bandLines = 128; // of a picture in one command: small printers have small buffers
constexpr int feedBeforeCut = 0; // beyond the distance from head to knife, which the printer knows

// In every answer to DLE EOT bits 1 and 4 are set, bits 0 and 7 are not; in the answer to GS r bit 4 is not.
constexpr quint8 fixedBits = 0x93;
constexpr quint8 fixedValue = 0x12;

constexpr quint8 isOffline = 0x08; // n = 1
constexpr quint8 coverOpen = 0x04, paperStop = 0x20, errorStop = 0x40; // n = 2
constexpr quint8 paperNearEnd = 0x0C, paperEnd = 0x60; // n = 4

// A printer obeys DLE EOT, DLE ENQ and DLE DC4 within a picture, too. One dot more keeps it from seeing them there;
// codes are not touched, in which no dot stands alone.
QByteArray harmless(QByteArray dots)
{
    for (qsizetype i = 0; i + 1 < dots.size(); ++i) {
        const char next = dots.at(i + 1);
        if (dots.at(i) == '\x10' && (next == '\x04' || next == '\x05' || next == '\x14'))
            dots[i] = '\x18';
    }
    return dots;
}

QByteArray band(const QImage &mono, int top, int lines)
{
    const int bytesPerLine = (mono.width() + 7) / 8;
    QByteArray command("\x1dv0\0", 4);
    for (const int number : {bytesPerLine, lines}) {
        command += char(number & 0xFF);
        command += char(number >> 8);
    }
    QByteArray dots;
    for (int y = top; y < top + lines; ++y)
        dots.append(reinterpret_cast<const char *>(mono.constScanLine(y)), bytesPerLine);
    return command + harmless(dots);
}

} // namespace

QByteArray askStatus(StatusOf what) { return QByteArray("\x10\x04", 2) + char(what); }

bool isStatus(quint8 byte) { return (byte & fixedBits) == fixedValue; }

PrinterState stateOf(const StatusBytes &bytes)
{
    if ((bytes.offline & coverOpen) != 0)
        return PrinterState::CoverOpen;
    if ((bytes.offline & paperStop) != 0 || (bytes.paper & paperEnd) != 0)
        return PrinterState::PaperOut;
    if ((bytes.offline & errorStop) != 0 || (bytes.printer & isOffline) != 0)
        return PrinterState::Faulty;
    return (bytes.paper & paperNearEnd) != 0 ? PrinterState::PaperLow : PrinterState::Ready;
}

QByteArray printAndCut(const QImage &mono)
{
    QByteArray commands("\x1b@", 2);
    for (int top = 0; top < mono.height(); top += bandLines)
        commands += band(mono, top, std::min(bandLines, mono.height() - top));
    return commands + QByteArray("\x1dV\x42", 3) + char(feedBeforeCut);
}

QByteArray askWhenDone() { return QByteArray("\x1dr\x01", 3); }

QByteArray forgetAll() { return QByteArray("\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08", 10); }

} // namespace foyer::client
