// Finds text on a screen that is cut short: labels too small for their words, and painted text that was elided or
// leaves the window.
#pragma once

#include <QLabel>
#include <QPaintEngine>
#include <QTextBoundaryFinder>

namespace foyer::test
{

// Draws nothing and writes down what would be written.
class TextListener final : public QPaintEngine
{
public:
    TextListener()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override { }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override { }
    void drawPath(const QPainterPath &) override { }
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override { }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        written << Written {item.text(), painter()->deviceTransform().mapRect(box)};
    }
    Type type() const override { return User; }

    struct Written {
        QString text;
        QRectF box;
    };
    QList<Written> written;
};

class ListeningDevice final : public QPaintDevice
{
public:
    explicit ListeningDevice(QSize size)
        : m_size(size)
    {
    }
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<TextListener::Written> &written() const { return m_engine.written; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmNumColors:
        case PdmWidthMM:
        case PdmHeightMM:
            break;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        }
        return 0;
    }

private:
    QSize m_size;
    mutable TextListener m_engine;
};

inline bool isLongestWordWiderThan(const QLabel *label, int width)
{
    const QFontMetrics metrics(label->font());
    const QString text = label->text();
    QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, text);
    for (qsizetype from = 0, to = breaks.toNextBoundary(); to >= 0; from = to, to = breaks.toNextBoundary())
        if (metrics.horizontalAdvance(text.mid(from, to - from).trimmed()) > width)
            return true;
    return false;
}

inline bool isClipped(const QLabel *label)
{
    if (label->text().isEmpty())
        return false;
    if (!label->wordWrap())
        return label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height();
    return isLongestWordWiderThan(label, label->contentsRect().width())
        || label->heightForWidth(label->width()) > label->height();
}

// The painted texts of the window that end in dots or beyond its edge.
inline QStringList cutTexts(QWidget &window)
{
    ListeningDevice device(window.size());
    window.render(&device);
    QStringList cut;
    for (const TextListener::Written &one : device.written())
        if (one.text.contains(u'…') || one.box.left() < -1 || one.box.right() > window.width() + 1)
            cut << one.text;
    return cut;
}

} // namespace foyer::test
