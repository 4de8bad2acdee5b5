// A title's poster: an SVG that is rendered once per size and then only copied.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QPixmap>
#include <QWidget>

namespace foyer::client
{

class ThemeSource;

class Poster
{
public:
    Poster() = default;
    explicit Poster(QByteArray svg)
        : m_svg(std::move(svg))
    {
    }
    bool isEmpty() const { return m_svg.isEmpty(); }
    // Fills the size, cropping what stands over; cached by content and size. Null when the SVG cannot be read.
    QPixmap pixmap(QSize size) const;

private:
    QByteArray m_svg;
};

// Shows a poster as large as it is, with rounded corners; a plain surface while there is none.
class PosterView : public QWidget
{
    Q_OBJECT
public:
    explicit PosterView(ThemeSource &themes, QWidget *parent = nullptr);
    void setPoster(const Poster &poster, const QString &accessibleName);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width * 3 / 2; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeSource &m_themes;
    Poster m_poster;
};

// Draws a poster with rounded corners, as cards and views do.
void paintPoster(QPainter &painter, const Poster &poster, const QRect &box, qreal radius, const QColor &ground);

} // namespace foyer::client
