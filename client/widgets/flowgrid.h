// A layout of equal columns, as many as fit, that wraps: posters, times, legend entries.
#pragma once

#include <QLayout>

namespace foyer::client
{

class FlowGrid : public QLayout
{
    Q_OBJECT
public:
    explicit FlowGrid(QWidget *parent = nullptr);
    ~FlowGrid() override;

    void setColumnMinimum(int pixels); // the width that a column has at least, where the layout is that wide; never
                                       // less than its widgets need
    void setFills(bool fills); // no more columns than there are widgets, and rows as even as they can be
    void setGaps(int horizontal, int vertical);
    void clear(); // deletes the widgets

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    int columnMinimum() const;
    int columnsIn(int width) const;
    int heightOfRow(qsizetype first, int columns, int columnWidth) const;

    QList<QLayoutItem *> m_items; // owned, as QLayout wants it
    int m_columnMinimum = 100;
    bool m_fills = false;
    int m_gap = 8;
    int m_rowGap = 8;
};

} // namespace foyer::client
