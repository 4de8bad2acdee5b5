#include "client/widgets/steptrail.h"

#include "client/widgets/icons.h"

#include <QPainter>

namespace foyer::client
{

namespace
{

constexpr qreal barMm = 1.6;

} // namespace

StepTrail::StepTrail(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StepTrail::setSteps(const QStringList &names, int current)
{
    m_names = names;
    m_current = current;
    if (!names.isEmpty())
        setAccessibleName(tr("Step %1 of %2: %3").arg(current + 1).arg(names.size()).arg(names.value(current)));
    update();
}

QSize StepTrail::sizeHint() const
{
    const Theme &theme = m_themes.theme();
    return {theme.px(80),
            theme.px(barMm) + theme.space(Space::Hair) + QFontMetrics(theme.font(TextRole::Caption)).height()};
}

void StepTrail::paintEvent(QPaintEvent *)
{
    if (m_names.isEmpty())
        return;
    const Theme &theme = m_themes.theme();
    const ThemeColours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = theme.space(Space::Small);
    const qreal width = qreal(this->width() + gap) / qreal(m_names.size()) - gap;
    const qreal bar = theme.px(barMm);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setFont(theme.font(TextRole::Caption));
    const bool haveRoom = std::all_of(m_names.cbegin(), m_names.cend(), [&](const QString &name) {
        return painter.fontMetrics().horizontalAdvance(name) <= width;
    });
    const qreal nameTop = bar + theme.space(Space::Hair);
    if (!haveRoom) { // only where one is
        painter.setPen(c.text);
        painter.drawText(QRectF(0, nameTop, this->width(), painter.fontMetrics().height()),
                         Qt::AlignLeading | Qt::AlignVCenter, m_names.value(m_current));
    }
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        const qreal place = qreal(mirrored ? m_names.size() - 1 - i : i);
        const QRectF mark(place * (width + gap), 0, width, bar);
        painter.setPen(i > m_current ? QPen(c.line, 1) : QPen(Qt::NoPen)); // what is to come is hollow
        painter.setBrush(i > m_current ? QBrush(Qt::NoBrush) : QBrush(c.accent));
        painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), bar / 2, bar / 2);
        if (!haveRoom)
            continue;
        painter.setPen(i == m_current ? c.text : c.textMuted);
        painter.drawText(QRectF(mark.left(), nameTop, width, painter.fontMetrics().height()),
                         Qt::AlignLeading | Qt::AlignVCenter, m_names[i]);
    }
}

} // namespace foyer::client
