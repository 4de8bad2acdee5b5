#include "client/widgets/card.h"

#include "client/logic/common/words.h"
#include "client/widgets/focusring.h"
#include "client/widgets/textblock.h"
#include "client/widgets/themesource.h"

#include <QPainter>

namespace foyer::client
{

namespace
{

constexpr qreal cardMm = 62;
constexpr int usualLines = 2; // of the title

// A long word takes the smaller letters rather than losing its end.
QFont titleFont(const Theme &theme, const QString &text, int room)
{
    QFont font = theme.font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(font);
    const int linesMax = usualLines + (theme.isTextLarge() ? 1 : 0);
    if (longestWord(metrics, text) > room || textBlock(metrics, text, room).lines.size() > linesMax)
        font.setPixelSize(theme.font(TextRole::Caption).pixelSize());
    return font;
}

} // namespace

Card::Card(ThemeSource &themes, const QString &title, const QString &subline, QWidget *parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_subline(subline)
{
    setText(title);
    setAccessibleName(subline.isEmpty() ? title : Words::listed({title, subline}));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&themes, &ThemeSource::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Card::setPoster(const Poster &poster)
{
    m_poster = poster;
    update();
}

int Card::roomIn(int width) const
{
    const Theme &theme = m_themes.theme();
    return focusInset(theme, QRectF(0, 0, width, width)).toAlignedRect().width() - theme.space(Space::Small);
}

int Card::titleHeight(int room) const
{
    const Theme &theme = m_themes.theme();
    const QFontMetrics usual(theme.font(TextRole::Body)), metrics(titleFont(theme, text(), room));
    return std::max(usualLines * usual.lineSpacing(), textBlock(metrics, text(), room).size.height());
}

int Card::textHeight(int width) const
{
    const Theme &theme = m_themes.theme();
    const int room = roomIn(width);
    return titleHeight(room) + textBlock(QFontMetrics(theme.font(TextRole::Caption)), m_subline, room).size.height()
        + 2 * theme.space(Space::Small);
}

int Card::heightForWidth(int width) const { return width * 3 / 2 + textHeight(width); }

QSize Card::sizeHint() const
{
    const int width = m_themes.theme().px(cardMm);
    return {width, heightForWidth(width)};
}

QSize Card::minimumSizeHint() const
{
    const int side = m_themes.theme().target(Target::Primary);
    return {side, side};
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const ThemeColours &c = theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box = focusInset(theme, rect()).toAlignedRect();
    if (isDown() || isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? c.accentSoft : c.raised);
        painter.drawRoundedRect(box, theme.radius(), theme.radius());
    }
    const int artHeight = std::min(box.width() * 3 / 2, box.height() - textHeight(width()));
    const QRect art(box.left(), box.top(), box.width(), std::max(1, artHeight));
    paintPoster(painter, m_poster, art, theme.radius(), c.raised);
    const int gap = theme.space(Space::Small);
    const int room = roomIn(width());
    painter.setFont(titleFont(theme, text(), room));
    const TextBlock title = textBlock(painter.fontMetrics(), text(), room);
    painter.setPen(c.text);
    paintTextBlock(painter, title, QRectF(box.left() + gap / 2.0, art.bottom() + gap, room, title.size.height()),
                   Qt::AlignLeading);
    painter.setFont(theme.font(TextRole::Caption));
    const TextBlock sub = textBlock(painter.fontMetrics(), m_subline, room);
    painter.setPen(c.textMuted);
    paintTextBlock(painter, sub,
                   QRectF(box.left() + gap / 2.0, art.bottom() + gap + titleHeight(room), room, sub.size.height()),
                   Qt::AlignLeading);
    if (hasFocus())
        paintFocusRing(painter, theme, rect());
}

} // namespace foyer::client
