// Copies sprites into an image much faster than a painter does: transparent pixels are skipped, opaque ones copied.
#pragma once

#include <QImage>

namespace foyer::client
{

// target: RGB32 or ARGB32 premultiplied and opaque. sprite: ARGB32 premultiplied. at: where the sprite's upper left
// corner goes. Nothing outside clip, which lies within the target, is touched.
void blit(QImage &target, const QRect &clip, const QImage &sprite, QPoint at);

} // namespace foyer::client
