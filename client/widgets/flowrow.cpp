#include "client/widgets/flowrow.h"

#include <QWidget>

#include <algorithm>
#include <memory>

namespace foyer::client
{

FlowRow::FlowRow(QWidget *parent)
    : QLayout(parent)
{
    setContentsMargins({});
}

FlowRow::~FlowRow()
{
    while (!m_parts.isEmpty())
        const std::unique_ptr<QLayoutItem> dropped(takeAt(0));
}

void FlowRow::addWidget(QWidget *widget, int stretch)
{
    QLayout::addWidget(widget);
    m_parts.last().stretch = stretch;
}

void FlowRow::addStretch()
{
    addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum));
    m_parts.last().stretch = 1;
}

void FlowRow::addItem(QLayoutItem *item)
{
    m_parts << Part {item, 0};
    invalidate();
}

QLayoutItem *FlowRow::itemAt(int index) const
{
    return index >= 0 && index < m_parts.size() ? m_parts[index].item : nullptr;
}

QLayoutItem *FlowRow::takeAt(int index)
{
    if (index < 0 || index >= m_parts.size())
        return nullptr;
    invalidate();
    return m_parts.takeAt(index).item;
}

// What can be broken into lines is content with its least; the rest wants to be seen as it is.
int FlowRow::widthOf(const Part &part) const
{
    return part.item->hasHeightForWidth() ? part.item->minimumSize().width() : part.item->sizeHint().width();
}

QList<FlowRow::Line> FlowRow::lines(int width) const
{
    QList<Line> lines;
    int used = width + 1; // the first part begins a line
    const Part *space = nullptr; // what comes after it stands at the end of its line, on further lines too
    for (const Part &part : m_parts) {
        const bool isSpace = part.item->spacerItem();
        if (!isSpace && part.item->isEmpty())
            continue;
        if (isSpace)
            space = &part;
        const int wanted = isSpace ? 0 : widthOf(part) + spacing();
        if (lines.isEmpty() || (!isSpace && used + wanted > width)) {
            const QList<Part> along = lines.isEmpty() ? QList<Part>() : takeAlong(lines.last(), wanted, width);
            if (!lines.isEmpty() && lines.last().parts.size() == 1 && lines.last().parts[0].item->spacerItem())
                lines.last().parts << part; // a gap alone is no line
            else
                lines << Line {(space && !isSpace ? QList {*space} : QList<Part>()) + along + QList {part}, {}, 0};
            used = isSpace ? -spacing() : wanted - spacing();
            for (const Part &one : along)
                used += widthOf(one) + spacing();
        } else {
            lines.last().parts << part;
            used += wanted;
        }
    }
    for (Line &line : lines)
        finish(line, width);
    return lines;
}

// What stands at the end of the line stays together where that fits: answers, of which one has no room.
QList<FlowRow::Part> FlowRow::takeAlong(Line &line, int wanted, int width) const
{
    const auto space = std::find_if(line.parts.crbegin(), line.parts.crend(),
                                    [](const Part &part) { return part.item->spacerItem(); });
    const qsizetype first = space.base() - line.parts.cbegin();
    if (space == line.parts.crend() || first <= 1)
        return {};
    const QList<Part> along = line.parts.mid(first);
    for (const Part &part : along)
        wanted += widthOf(part) + spacing();
    if (wanted - spacing() > width)
        return {};
    line.parts.resize(first);
    return along;
}

void FlowRow::finish(Line &line, int width) const
{
    int used = -spacing(), stretches = 0;
    for (const Part &part : std::as_const(line.parts)) {
        used += part.item->spacerItem() ? 0 : widthOf(part) + spacing();
        stretches += part.stretch;
    }
    const int left = std::max(0, width - used);
    for (const Part &part : std::as_const(line.parts)) {
        const int natural = part.item->spacerItem() ? 0 : std::min(width, widthOf(part));
        const int own = natural + (stretches > 0 ? left * part.stretch / stretches : 0);
        line.widths << own;
        line.height =
            std::max(line.height,
                     part.item->hasHeightForWidth() ? part.item->heightForWidth(own) : part.item->sizeHint().height());
    }
}

QSize FlowRow::around(QSize inner) const
{
    const QMargins margins = contentsMargins();
    return inner + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FlowRow::sizeHint() const
{
    QSize size(-spacing(), 0);
    for (const Part &part : m_parts)
        if (!part.item->isEmpty())
            size = {size.width() + widthOf(part) + spacing(), std::max(size.height(), part.item->sizeHint().height())};
    return around(size.expandedTo({0, 0}));
}

QSize FlowRow::minimumSize() const
{
    QSize size;
    for (const Part &part : m_parts)
        if (!part.item->isEmpty())
            size = size.expandedTo(part.item->minimumSize());
    return around(size.expandedTo({0, 0}));
}

int FlowRow::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const Line &line : lines(width - margins.left() - margins.right()))
        height += line.height + (height > 0 ? spacing() : 0);
    return height + margins.top() + margins.bottom();
}

void FlowRow::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int y = inner.top();
    for (const Line &line : lines(inner.width())) {
        int x = 0;
        for (qsizetype i = 0; i < line.parts.size(); ++i) {
            const int width = line.widths[i];
            const int left = mirrored ? inner.right() + 1 - x - width : inner.left() + x;
            line.parts[i].item->setGeometry({left, y, width, line.height});
            x += width + (line.parts[i].item->spacerItem() ? 0 : spacing());
        }
        y += line.height + spacing();
    }
}

} // namespace foyer::client
