#include "client/widgets/card.h"

#include "client/widgets/focusring.h"
#include "client/widgets/themesource.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal cardMm = 62;
constexpr int titleLines = 2;

// A long word takes the smaller letters rather than losing its end.
QFont titleFont(const Theme &theme, const QString &text, QSize room)
{
    QFont font = theme.font(TextRole::Body);
    font.setWeight(QFont::DemiBold);
    const QRect needed = QFontMetrics(font).boundingRect(QRect(QPoint(), room), Qt::TextWordWrap, text);
    if (needed.width() > room.width() || needed.height() > room.height())
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
    setAccessibleName(subline.isEmpty() ? title : u"%1, %2"_s.arg(title, subline));
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

int Card::textHeight() const
{
    const Theme &theme = m_themes.theme();
    return titleLines * QFontMetrics(theme.font(TextRole::Body)).lineSpacing()
        + QFontMetrics(theme.font(TextRole::Caption)).height() + 2 * theme.space(Space::Small);
}

int Card::heightForWidth(int width) const { return width * 3 / 2 + textHeight(); }

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
    const QRect art(box.left(), box.top(), box.width(), std::max(1, box.height() - textHeight()));
    paintPoster(painter, m_poster, art, theme.radius(), c.raised);
    const int gap = theme.space(Space::Small);
    const QFontMetrics titleMetrics(theme.font(TextRole::Body)), subMetrics(theme.font(TextRole::Caption));
    const QRect title(box.left() + gap / 2, art.bottom() + gap, box.width() - gap,
                      titleLines * titleMetrics.lineSpacing());
    painter.setFont(titleFont(theme, text(), title.size()));
    painter.setPen(c.text);
    painter.drawText(title, Qt::AlignLeading | Qt::AlignTop | Qt::TextWordWrap, text());
    const QRect sub(title.left(), title.bottom() + 1, title.width(), subMetrics.height());
    painter.setFont(theme.font(TextRole::Caption));
    painter.setPen(c.textMuted);
    painter.drawText(sub, Qt::AlignLeading | Qt::AlignVCenter,
                     subMetrics.elidedText(m_subline, Qt::ElideRight, sub.width()));
    if (hasFocus())
        paintFocusRing(painter, theme, rect());
}

} // namespace foyer::client
