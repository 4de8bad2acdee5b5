#include "client/widgets/poster.h"

#include "client/widgets/themesource.h"

#include <QCryptographicHash>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

QPixmap Poster::pixmap(QSize size) const
{
    if (isEmpty() || size.isEmpty())
        return {};
    const QByteArray digest = QCryptographicHash::hash(m_svg, QCryptographicHash::Md5).toHex();
    const QString key = u"poster/%1/%2x%3"_s.arg(QLatin1String(digest)).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(m_svg);
    if (!renderer.isValid())
        return {};
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QRectF area(QPointF(), QSizeF(renderer.defaultSize()).scaled(size, Qt::KeepAspectRatioByExpanding));
    area.moveCenter(QRectF(QPointF(), size).center());
    renderer.render(&painter, area);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintPoster(QPainter &painter, const Poster &poster, const QRect &box, qreal radius, const QColor &ground)
{
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPixmap pixmap = poster.pixmap(box.size());
    painter.translate(box.topLeft());
    path.translate(-box.topLeft());
    painter.fillPath(path, pixmap.isNull() ? QBrush(ground) : QBrush(pixmap));
    painter.restore();
}

PosterView::PosterView(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeSource::changed, this, [this] { update(); });
}

void PosterView::setPoster(const Poster &poster, const QString &accessibleName)
{
    m_poster = poster;
    setAccessibleName(accessibleName);
    update();
}

QSize PosterView::sizeHint() const
{
    const int width = m_themes.theme().px(60);
    return {width, heightForWidth(width)};
}

void PosterView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPoster(painter, m_poster, rect(), m_themes.theme().radius(), m_themes.theme().colours().raised);
}

} // namespace foyer::client
