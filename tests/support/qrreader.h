// Reads QR codes from pictures, as a scanner at a door would.
#pragma once

#include <QImage>
#include <QStringList>

#include <zbar.h>

namespace foyer::test
{

inline QStringList codesIn(const QImage &page)
{
    const QImage grey = page.convertToFormat(QImage::Format_Grayscale8);
    QByteArray pixels;
    for (int y = 0; y < grey.height(); ++y)
        pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
    zbar::Image image(uint(grey.width()), uint(grey.height()), "Y800", pixels.constData(), ulong(pixels.size()));
    zbar::ImageScanner scanner;
    scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
    scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
    scanner.scan(image);
    QStringList codes;
    for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
        codes << QString::fromStdString(symbol->get_data());
    return codes;
}

} // namespace foyer::test
