// Breaks a text into lines of about equal width, for controls that paint their words themselves.
#pragma once

#include <QFontMetrics>
#include <QRectF>
#include <QStringList>

class QPainter;

namespace foyer::client
{

struct TextBlock {
    QStringList lines;
    QSize size;
};

// As few lines as it takes for none to be wider than `widest`; a single word that is wider stays whole.
TextBlock textBlock(const QFontMetrics &metrics, const QString &text, int widest);
// The width of the longest part that stays on one line.
int longestWord(const QFontMetrics &metrics, const QString &text);
// Each line aligned in the box as a whole, the block in its vertical middle.
void paintTextBlock(QPainter &painter, const TextBlock &block, const QRectF &box, Qt::Alignment alignment);

} // namespace foyer::client
