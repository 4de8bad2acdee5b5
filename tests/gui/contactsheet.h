// All screens of a walk as one picture, to be looked at.
#pragma once

#include <QImage>
#include <QPainter>
#include <QWidget>

namespace foyer::test
{

class ContactSheet
{
public:
    // Draws the window as small as it stands on the sheet: faster than to shrink its picture.
    void add(const QString &name, QWidget &window)
    {
        const qreal scale = qreal(longSide) / std::max(window.width(), window.height());
        QImage small(window.size() * scale, QImage::Format_RGB32);
        QPainter painter(&small);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        window.render(&painter);
        m_screens << Screen {name, small};
    }
    // The screens on which nothing is drawn.
    QStringList blanks() const
    {
        QStringList names;
        for (const Screen &screen : m_screens) {
            QImage plain(screen.image.size(), screen.image.format());
            plain.fill(screen.image.pixelColor(0, 0));
            if (plain == screen.image)
                names << screen.name;
        }
        return names;
    }
    QImage picture() const
    {
        if (m_screens.isEmpty())
            return {};
        const QSize cell = m_screens.constFirst().image.size() + QSize(gap, gap + caption);
        const int columns = sheetWidth / cell.width();
        const int rows = (int(m_screens.size()) + columns - 1) / columns;
        QImage sheet(columns * cell.width() + gap, rows * cell.height() + gap, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        for (int i = 0; i < m_screens.size(); ++i) {
            const QPoint at(gap + i % columns * cell.width(), gap + i / columns * cell.height());
            painter.drawText(QRect(at, QSize(cell.width(), caption)), Qt::AlignLeft, m_screens[i].name);
            painter.drawImage(at + QPoint(0, caption), m_screens[i].image);
        }
        return sheet;
    }

private:
    static constexpr int longSide = 640, gap = 12, caption = 20, sheetWidth = 2700;
    struct Screen {
        QString name;
        QImage image;
    };
    QList<Screen> m_screens;
};

} // namespace foyer::test
