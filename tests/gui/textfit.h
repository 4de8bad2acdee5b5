// Finds text on a screen that is cut short: labels too small for their words, and painted text that was elided or
// leaves the window.
#pragma once

#include "client/kiosk/readingorder.h"
#include "client/widgets/driftband.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
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
        const QRectF seen = painter()->deviceTransform().mapRect(box);
        const QRegion clip = systemClip();
        written << Written {item.text(), seen, painter()->pen().color(), QFontMetricsF(item.font()).capHeight(),
                            clip.isEmpty() || QRectF(clip.boundingRect()).contains(seen)};
    }
    Type type() const override { return User; }

    struct Written {
        QString text;
        QRectF box;
        QColor ink;
        qreal capitalPx;
        bool isWhole; // no part of it is scrolled out of view

        // Without the room that a font keeps above and below them: some keep much.
        QRectF letters() const
        {
            QRectF inner(0, 0, box.width(), capitalPx);
            inner.moveCenter(box.center());
            return inner;
        }
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
    for (const QString &line : label->text().split(u'\n')) { // the finder does not see each end of a line
        QTextBoundaryFinder breaks(QTextBoundaryFinder::Line, line);
        for (qsizetype from = 0, to = breaks.toNextBoundary(); to >= 0; from = to, to = breaks.toNextBoundary())
            if (metrics.horizontalAdvance(line.mid(from, to - from).trimmed()) > width)
                return true;
    }
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

// Whether a part of it lies beyond what holds it, other than below the edge of what scrolls.
inline bool sticksOut(const QWidget *widget)
{
    for (const QWidget *inner = widget; inner->parentWidget() && !inner->isWindow(); inner = inner->parentWidget()) {
        const QWidget *outer = inner->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(outer->parentWidget()))
            return inner->width() > outer->width();
        if (!outer->rect().adjusted(-1, -1, 1, 1).contains(inner->geometry()))
            return true;
    }
    return false;
}

// The buttons with painted text that is not wholly within them, and those that are partly beside the window.
inline QStringList spilling(const QWidget &window)
{
    QStringList found;
    for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (!button->isVisible())
            continue;
        ListeningDevice device(button->size());
        button->render(&device);
        for (const TextListener::Written &one : device.written())
            if (!QRectF(button->rect()).adjusted(-1, -1, 1, 1).contains(one.letters()))
                found << QStringLiteral("\"%1\" of \"%2\" in %3 px")
                             .arg(one.text, button->accessibleName())
                             .arg(button->width());
        const int left = button->mapTo(&window, QPoint()).x();
        if (client::isWithin<client::DriftBand>(button))
            continue; // there all come past
        if (left < 0 || left + button->width() > window.width())
            found << QStringLiteral("\"%1\" is beside the window").arg(button->text() + button->accessibleName());
    }
    return found;
}

// The painted texts of the window that end in dots or beyond its edge, but for those that come past on a band.
inline QStringList cutTexts(QWidget &window)
{
    ListeningDevice device(window.size());
    window.render(&device);
    const QList<client::DriftBand *> bands = window.findChildren<client::DriftBand *>();
    const auto comesPast = [&](const QRectF &box) {
        return std::any_of(bands.begin(), bands.end(), [&](const client::DriftBand *band) {
            const int top = band->mapTo(&window, QPoint()).y();
            return band->isVisible() && box.bottom() > top && box.top() < top + band->height();
        });
    };
    QStringList cut;
    for (const TextListener::Written &one : device.written()) {
        const bool isBeyond = one.box.left() < -1 || one.box.right() > window.width() + 1;
        if (one.text.contains(u'…') || (isBeyond && !comesPast(one.box)))
            cut << one.text;
    }
    return cut;
}

} // namespace foyer::test
