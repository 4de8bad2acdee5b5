// A label in one role of the type scale and one tone of the theme. Plain text only, wrapped at words.
#pragma once

#include "client/widgets/themesource.h"

#include <QLabel>

namespace foyer::client
{

enum class Tone { Normal, Muted, Accent, Warning, Danger, Success };
QColor toneColour(const ThemeColours &colours, Tone tone);

class TextLabel : public QLabel
{
    Q_OBJECT
public:
    TextLabel(ThemeSource &themes, TextRole role, QWidget *parent = nullptr, Tone tone = Tone::Normal);
    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void align();
    void restyle();

    ThemeSource &m_themes;
    TextRole m_role;
    Tone m_tone;
};

} // namespace foyer::client
