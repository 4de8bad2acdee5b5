// A row that goes on below when there is no room for all of it; who has a stretch takes what is left of its line.
#pragma once

#include <QLayout>

namespace foyer::client
{

class FlowRow : public QLayout
{
    Q_OBJECT
public:
    explicit FlowRow(QWidget *parent = nullptr);
    ~FlowRow() override;

    void addWidget(QWidget *widget, int stretch = 0);
    void addStretch(); // what follows stands at the end of its line

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_parts.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Part {
        QLayoutItem *item;
        int stretch;
    };
    struct Line {
        QList<Part> parts;
        QList<int> widths;
        int height = 0;
    };
    int widthOf(const Part &part) const;
    QList<Line> lines(int width) const;
    QList<Part> takeAlong(Line &line, int wanted, int width) const;
    void finish(Line &line, int width) const;
    QSize around(QSize inner) const;

    QList<Part> m_parts;
};

} // namespace foyer::client
