#include "client/widgets/seatbubble.h"

#include "client/widgets/seatmapcanvas.h"
#include "client/widgets/seatwording.h"
#include "shared/core/moneytext.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal tipMm = 2.5;

QString detailOf(const SeatMapScene &scene, int seat)
{
    QStringList parts;
    if (const SeatLook look = scene.look(seat); look != SeatLook::Free)
        parts << SeatWording::look(look);
    parts << SeatWording::kind(scene.geometry().kind(seat));
    if (const auto price = scene.price(seat); price && isOpen(scene.look(seat)))
        parts << moneyText(*price, QLocale());
    else
        parts << scene.plan().sections[scene.geometry().sectionOf(seat)].name;
    parts.removeAll(QString());
    return parts.join(u"  ·  "_s);
}

} // namespace

SeatBubble::SeatBubble(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void SeatBubble::follow(const SeatMapCanvas &canvas)
{
    const int seat = canvas.focusSeat();
    const bool seen = seat >= 0 && !canvas.isOverview() && canvas.rect().intersects(canvas.seatRect(seat));
    if (!seen)
        return hide();
    const Theme &theme = m_themes.theme();
    m_title = SeatWording::place(canvas.scene(), seat);
    m_detail = detailOf(canvas.scene(), seat);
    const QFontMetrics title(theme.font(TextRole::Label)), detail(theme.font(TextRole::Caption));
    const int tip = theme.px(tipMm), space = theme.space(Space::Small);
    const QSize size(std::max(title.horizontalAdvance(m_title), detail.horizontalAdvance(m_detail)) + 4 * space,
                     title.height() + detail.height() + 2 * space + tip);
    const QRect at = canvas.seatRect(seat).translated(canvas.pos());
    const QRect room = canvas.geometry();
    m_below = at.top() - size.height() < room.top();
    QRect box(QPoint(at.center().x() - size.width() / 2, m_below ? at.bottom() : at.top() - size.height()), size);
    box.moveLeft(std::max(room.left(), std::min(box.left(), room.right() - box.width())));
    m_pointer = std::clamp(at.center().x() - box.left(), 2 * tip, box.width() - 2 * tip);
    setGeometry(box);
    update();
    show();
    raise();
}

void SeatBubble::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const int tip = theme.px(tipMm);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, m_below ? tip : 1, -1, m_below ? -1 : -tip);
    QPainterPath path;
    path.addRoundedRect(body, theme.radius(), theme.radius());
    QPainterPath pointer;
    const qreal base = m_below ? body.top() + 1 : body.bottom() - 1;
    pointer.moveTo(m_pointer - tip, base);
    pointer.lineTo(m_pointer, m_below ? 1 : height() - 1);
    pointer.lineTo(m_pointer + tip, base);
    pointer.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colours().text);
    painter.drawPath(path.united(pointer));
    const QFontMetrics title(theme.font(TextRole::Label));
    QRectF line(body.left(), body.top() + theme.space(Space::Small), body.width(), title.height());
    painter.setPen(theme.colours().background);
    painter.setFont(theme.font(TextRole::Label));
    painter.drawText(line, Qt::AlignCenter, m_title);
    line.translate(0, title.height());
    painter.setFont(theme.font(TextRole::Caption));
    painter.drawText(line, Qt::AlignCenter, m_detail);
}

} // namespace foyer::client
