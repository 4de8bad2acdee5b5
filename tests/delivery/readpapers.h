// What a customer finds in papers: the words of a PDF, and the codes on its pages.
#pragma once

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <zbar.h>

namespace foyer::test
{

inline QByteArray outputOf(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

inline QString textOf(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        qFatal("no temporary file");
    return QString::fromUtf8(
        outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")}));
}

inline QStringList codesIn(const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("tickets.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size() || !file.flush())
        qFatal("no temporary file");
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-gray"), QStringLiteral("-png"),
              file.fileName(), folder.filePath(QStringLiteral("page"))});
    QStringList codes;
    for (const QString &page : QDir(folder.path()).entryList({QStringLiteral("page*.png")}, QDir::Files, QDir::Name)) {
        const QImage grey = QImage(folder.filePath(page)).convertToFormat(QImage::Format_Grayscale8);
        QByteArray pixels;
        for (int y = 0; y < grey.height(); ++y)
            pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
        zbar::Image image(uint(grey.width()), uint(grey.height()), "Y800", pixels.constData(), ulong(pixels.size()));
        zbar::ImageScanner scanner;
        scanner.scan(image);
        for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol)
            codes << QString::fromStdString(symbol->get_data());
    }
    return codes;
}

} // namespace foyer::test
