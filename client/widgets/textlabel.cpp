#include "client/widgets/textlabel.h"

#include <QEvent>

namespace foyer::client
{

QColor toneColour(const ThemeColours &colours, Tone tone)
{
    switch (tone) {
    case Tone::Normal:
        return colours.text;
    case Tone::Muted:
        return colours.textMuted;
    case Tone::Accent:
        return colours.accent;
    case Tone::Warning:
        return colours.warning;
    case Tone::Danger:
        return colours.danger;
    case Tone::Success:
        break;
    }
    return colours.success;
}

TextLabel::TextLabel(ThemeSource &themes, TextRole role, QWidget *parent, Tone tone)
    : QLabel(parent)
    , m_themes(themes)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(&themes, &ThemeSource::changed, this, &TextLabel::restyle);
    align();
    restyle();
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange)
        align();
    QLabel::changeEvent(event);
}

// Where the page begins, also with words of another script: a label alone goes by the direction of its words.
void TextLabel::align()
{
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    setAlignment(side | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    restyle();
}

void TextLabel::restyle()
{
    const Theme &theme = m_themes.theme();
    setFont(theme.font(m_role));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(theme.colours(), m_tone));
    setPalette(colours);
}

} // namespace foyer::client
