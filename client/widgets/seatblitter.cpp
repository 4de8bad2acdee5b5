#include "client/widgets/seatblitter.h"

#include <QRgb>

namespace foyer::client
{

namespace
{

// source over an opaque pixel; two channels at a time.
inline QRgb over(QRgb source, QRgb below)
{
    const quint32 rest = 255 - qAlpha(source);
    quint32 redBlue = (below & 0x00ff00ff) * rest;
    redBlue = ((redBlue + ((redBlue >> 8) & 0x00ff00ff) + 0x00800080) >> 8) & 0x00ff00ff;
    quint32 green = ((below >> 8) & 0x000000ff) * rest;
    green = (green + (green >> 8) + 0x80) & 0x0000ff00;
    return source + (redBlue | green | (rest << 24));
}

} // namespace

void blit(QImage &target, const QRect &clip, const QImage &sprite, QPoint at)
{
    Q_ASSERT(target.rect().contains(clip));
    const QRect area = QRect(at, sprite.size()) & clip;
    if (area.isEmpty())
        return;
    const qsizetype targetStride = target.bytesPerLine() / qsizetype(sizeof(QRgb));
    const qsizetype spriteStride = sprite.bytesPerLine() / qsizetype(sizeof(QRgb));
    QRgb *to = reinterpret_cast<QRgb *>(target.bits()) + area.y() * targetStride + area.x();
    const QRgb *from =
        reinterpret_cast<const QRgb *>(sprite.constBits()) + (area.y() - at.y()) * spriteStride + area.x() - at.x();
    for (int y = 0; y < area.height(); ++y, to += targetStride, from += spriteStride) {
        for (int x = 0; x < area.width(); ++x) {
            const int alpha = qAlpha(from[x]);
            if (alpha == 255)
                to[x] = from[x];
            else if (alpha != 0)
                to[x] = over(from[x], to[x]);
        }
    }
}

} // namespace foyer::client
