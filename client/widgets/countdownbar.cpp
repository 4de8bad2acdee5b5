#include "client/widgets/countdownbar.h"

#include "client/widgets/icons.h"
#include "client/widgets/textblock.h"
#include "shared/domain/limits.h"

#include <QAccessible>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal lineMm = 150; // the longest line of words

} // namespace

CountdownBar::CountdownBar(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&themes, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void CountdownBar::setRemaining(int seconds, int totalSeconds)
{
    Q_ASSERT(totalSeconds > 0);
    const bool warned = isWarning();
    m_seconds = std::clamp(seconds, 0, totalSeconds);
    m_total = totalSeconds;
    setAccessibleName(spoken());
    update();
    if (isWarning() && !warned) {
        QAccessibleEvent told(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
        emit warningBegan();
    }
}

bool CountdownBar::isWarning() const { return m_seconds > 0 && m_seconds <= holdWarningSeconds; }

QString CountdownBar::words() const
{
    return words(u"%1:%2"_s.arg(m_seconds / 60).arg(m_seconds % 60, 2, 10, QChar(u'0')));
}

// Who listens would take 5:00 for a time of day.
QString CountdownBar::spoken() const
{
    const QString minutes = tr("%n minute(s)", "", m_seconds / 60);
    const QString seconds = tr("%n second(s)", "", m_seconds % 60);
    if (m_seconds < 60)
        return words(seconds);
    return words(m_seconds % 60 == 0 ? minutes : tr("%1 %2", "minutes, seconds").arg(minutes, seconds));
}

QString CountdownBar::words(const QString &time) const
{
    if (m_seconds == 0)
        return tr("Time is up");
    return isWarning() ? tr("Only %1 left").arg(time) : tr("Seats held for %1").arg(time);
}

QSize CountdownBar::sizeHint() const
{
    const Theme &theme = m_themes.theme();
    QFont font = theme.font(TextRole::Label);
    font.setWeight(QFont::Bold);
    const QFontMetrics metrics(font);
    const QString longest = tr("Seats held for %1").arg(u"88:88"_s);
    const QSize words = textBlock(metrics, longest, theme.px(lineMm)).size;
    return {words.width() + metrics.height() + 2 * theme.space(Space::Large),
            std::max(theme.target(Target::Primary), words.height() + 2 * theme.space(Space::Small))};
}

void CountdownBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const ThemeColours &c = theme.colours();
    const bool warning = isWarning() || m_seconds == 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal outline = theme.outline() * (warning ? 2 : 1);
    const QRectF box = QRectF(rect()).adjusted(outline / 2, outline / 2, -outline / 2, -outline / 2);
    const qreal round = std::min<qreal>(theme.radius(), box.height() / 2);
    painter.setPen(QPen(warning ? c.warning : c.line, outline));
    painter.setBrush(c.surface);
    painter.drawRoundedRect(box, round, round);
    QRectF rest = box.adjusted(outline, outline, -outline, -outline);
    const qreal thickness = theme.px(1.4);
    rest.setTop(rest.bottom() - thickness);
    rest.setWidth(rest.width() * m_seconds / m_total);
    if (layoutDirection() == Qt::RightToLeft)
        rest.moveRight(box.right() - outline);
    painter.setPen(Qt::NoPen);
    painter.setBrush(warning ? c.warning : c.accent);
    painter.drawRoundedRect(rest, thickness / 2, thickness / 2);
    QFont font = theme.font(TextRole::Label);
    font.setWeight(warning ? QFont::Bold : QFont::Medium);
    const QFontMetrics metrics(font);
    const qreal icon = metrics.height();
    const int room = width() - int(icon) - theme.space(Space::Large) - theme.space(Space::Small);
    const TextBlock text = textBlock(metrics, words(), room);
    QRectF content(0, 0, icon + theme.space(Space::Small) + text.size.width(),
                   std::max(icon, qreal(text.size.height())));
    content.moveCenter(box.center() - QPointF(0, thickness / 2));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRectF sign(mirrored ? content.right() - icon : content.left(), content.center().y() - icon / 2, icon, icon);
    paintIcon(painter, warning ? Icon::Warning : Icon::Clock, sign, warning ? c.warning : c.textMuted);
    painter.setFont(font);
    painter.setPen(c.text);
    const qreal beside = icon + theme.space(Space::Small);
    paintTextBlock(painter, text, content.adjusted(mirrored ? 0 : beside, 0, mirrored ? -beside : 0, 0),
                   Qt::AlignHCenter);
}

} // namespace foyer::client
