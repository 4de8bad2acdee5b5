#include "client/widgets/textblock.h"

#include <QPainter>
#include <QTextBoundaryFinder>

namespace foyer::client
{

namespace
{

QStringList partsOf(const QString &text)
{
    QStringList parts;
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to >= 0; from = to, to = breaks.toNextBoundary())
        parts << text.mid(from, to - from);
    return parts;
}

QStringList filled(const QFontMetrics &metrics, const QStringList &parts, int width)
{
    QStringList lines;
    QString line;
    for (const QString &part : parts) {
        if (!line.isEmpty() && metrics.horizontalAdvance((line + part).trimmed()) > width) {
            lines << line.trimmed();
            line.clear();
        }
        line += part;
    }
    lines << line.trimmed();
    return lines;
}

} // namespace

int longestWord(const QFontMetrics &metrics, const QString &text)
{
    int longest = 0;
    for (const QString &part : partsOf(text))
        longest = std::max(longest, metrics.horizontalAdvance(part.trimmed()));
    return longest;
}

TextBlock textBlock(const QFontMetrics &metrics, const QString &text, int widest)
{
    TextBlock block {{text}, {metrics.horizontalAdvance(text), metrics.height()}};
    if (block.size.width() <= widest)
        return block;
    const QStringList parts = partsOf(text);
    int tooNarrow = 0, wide = std::max(widest, longestWord(metrics, text));
    const qsizetype count = filled(metrics, parts, wide).size();
    while (wide - tooNarrow > 1) {
        const int middle = (wide + tooNarrow) / 2;
        (filled(metrics, parts, middle).size() > count ? tooNarrow : wide) = middle;
    }
    block.lines = filled(metrics, parts, wide);
    int width = 0;
    for (const QString &line : std::as_const(block.lines))
        width = std::max(width, metrics.horizontalAdvance(line));
    block.size = {width, int(count - 1) * metrics.lineSpacing() + metrics.height()};
    return block;
}

void paintTextBlock(QPainter &painter, const TextBlock &block, const QRectF &box, Qt::Alignment alignment)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QRectF line(box.left(), box.center().y() - block.size.height() / 2.0, box.width(), metrics.height());
    for (const QString &text : block.lines) {
        painter.drawText(line, int(alignment | Qt::AlignVCenter) | Qt::TextDontClip, text);
        line.translate(0, metrics.lineSpacing());
    }
}

} // namespace foyer::client
