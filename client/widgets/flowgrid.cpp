#include "client/widgets/flowgrid.h"

#include <QWidget>

#include <memory>

namespace foyer::client
{

FlowGrid::FlowGrid(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

FlowGrid::~FlowGrid() { qDeleteAll(m_items); }

void FlowGrid::setColumnMinimum(int pixels)
{
    m_columnMinimum = std::max(1, pixels);
    invalidate();
}

void FlowGrid::setFills(bool fills)
{
    m_fills = fills;
    invalidate();
}

void FlowGrid::setGaps(int horizontal, int vertical)
{
    m_gap = horizontal;
    m_rowGap = vertical;
    invalidate();
}

void FlowGrid::clear()
{
    while (!m_items.isEmpty()) {
        const std::unique_ptr<QLayoutItem> item(takeAt(0));
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
    }
}

void FlowGrid::addItem(QLayoutItem *item)
{
    m_items << item;
    invalidate();
}

QLayoutItem *FlowGrid::takeAt(int index)
{
    if (index < 0 || index >= m_items.size())
        return nullptr;
    invalidate();
    return m_items.takeAt(index);
}

QSize FlowGrid::sizeHint() const
{
    const int width = std::min(int(m_items.size()), 3) * (columnMinimum() + m_gap);
    return {width, heightForWidth(width)};
}

QSize FlowGrid::minimumSize() const
{
    QSize size(columnMinimum(), 0);
    for (const QLayoutItem *item : m_items)
        size.setHeight(std::max(size.height(), item->minimumSize().height()));
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowGrid::columnMinimum() const
{
    int least = m_columnMinimum;
    for (const QLayoutItem *item : m_items)
        least = std::max(least, item->minimumSize().width());
    return least;
}

int FlowGrid::columnsIn(int width) const
{
    const int columns = std::max(1, (width + m_gap) / (columnMinimum() + m_gap));
    if (!m_fills || m_items.isEmpty())
        return columns;
    const int rows = (count() + columns - 1) / columns;
    return (count() + rows - 1) / rows;
}

int FlowGrid::heightOfRow(qsizetype first, int columns, int columnWidth) const
{
    int height = 0;
    for (qsizetype i = first; i < std::min(first + columns, m_items.size()); ++i)
        height = std::max(height,
                          m_items[i]->hasHeightForWidth() ? m_items[i]->heightForWidth(columnWidth)
                                                          : m_items[i]->sizeHint().height());
    return height;
}

int FlowGrid::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int columns = columnsIn(inner);
    const int columnWidth = (inner - (columns - 1) * m_gap) / columns;
    int height = margins.top() + margins.bottom();
    for (qsizetype i = 0; i < m_items.size(); i += columns)
        height += heightOfRow(i, columns, columnWidth) + (i > 0 ? m_rowGap : 0);
    return height;
}

void FlowGrid::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const int columns = columnsIn(inner.width());
    const int columnWidth = (inner.width() - (columns - 1) * m_gap) / columns;
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int y = inner.top();
    for (qsizetype i = 0; i < m_items.size(); i += columns) {
        const int height = heightOfRow(i, columns, columnWidth);
        for (qsizetype k = 0; k < columns && i + k < m_items.size(); ++k) {
            const int column = mirrored ? columns - 1 - int(k) : int(k);
            m_items[i + k]->setGeometry({inner.left() + column * (columnWidth + m_gap), y, columnWidth, height});
        }
        y += height + m_rowGap;
    }
}

} // namespace foyer::client
