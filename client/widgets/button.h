// Push buttons of the design: the primary one leads on, secondary ones lead elsewhere, icon buttons do small things.
#pragma once

#include "client/widgets/icons.h"
#include "client/widgets/textblock.h"
#include "client/widgets/themesource.h"

#include <QAbstractButton>

namespace foyer::client
{

// Paints itself from the theme; never smaller than its target size. A long text takes several lines.
class Button : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Style { Primary, Secondary, Quiet };

    Button(ThemeSource &themes, Style style, const QString &text, QWidget *parent = nullptr);
    void setIcon(Icon icon);
    void setTarget(Target target); // Primary (20 mm) unless told otherwise
    void setLine(qreal millimetres); // the longest line of words, where there is little room
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    const Theme &theme() const { return m_themes.theme(); }

private:
    TextBlock words() const;

    ThemeSource &m_themes;
    Style m_style;
    Icon m_icon = Icon::None;
    Target m_target = Target::Primary;
    qreal m_lineMm = 170;
};

class PrimaryButton : public Button
{
    Q_OBJECT
public:
    PrimaryButton(ThemeSource &themes, const QString &text, QWidget *parent = nullptr)
        : Button(themes, Style::Primary, text, parent)
    {
    }
};

class SecondaryButton : public Button
{
    Q_OBJECT
public:
    SecondaryButton(ThemeSource &themes, const QString &text, QWidget *parent = nullptr)
        : Button(themes, Style::Secondary, text, parent)
    {
    }
};

// Only a pictogram; its name is for people who listen.
class IconButton : public Button
{
    Q_OBJECT
public:
    IconButton(ThemeSource &themes, Icon icon, const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace foyer::client
