// Text that always fits its box: it wraps, then shrinks, then breaks inside words, and is never clipped. In any script.
#pragma once

#include <QColor>
#include <QFont>
#include <QLocale>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <memory>

class QPainter;
class QTextLayout;

namespace foyer
{

struct TextStyle {
    QFont::Weight weight = QFont::Normal;
    qreal size = 10; // height of the type in the painter's units
    qreal sizeMin = 6; // down to this, words stay whole; where that is not enough it shrinks further
    qreal tracking = 0; // extra space between letters, as part of the size
    qreal leading = 1; // distance of lines, as part of what the font itself proposes
    QColor colour = Qt::black;
    // Left is where lines begin: the right of a page that is read from there.
    Qt::Alignment alignment = Qt::AlignLeft;
    QLocale locale = QLocale::c(); // of the page: from where it is read, and the shapes of Chinese and Japanese
};

// Text laid out for one box. GUI thread, or any thread that has QGuiApplication's fonts.
class FittedText
{
public:
    FittedText(const QString &text, const TextStyle &style, const QSizeF &box);
    ~FittedText();
    Q_DISABLE_COPY_MOVE(FittedText)

    // 0 for an empty text.
    qreal height() const { return m_height; }
    qreal size() const { return m_size; }
    // Paints with the box's upper left corner at corner.
    void paint(QPainter &painter, QPointF corner) const;

private:
    bool layOut(qreal size, bool breakWords);

    QString m_text;
    TextStyle m_style;
    QSizeF m_box;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_height = 0;
    qreal m_size = 0;
};

} // namespace foyer
