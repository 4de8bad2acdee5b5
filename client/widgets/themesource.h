// Hands the theme of the moment to every widget, and tells them when it changes (language of colours, text size).
#pragma once

#include "client/widgets/theme.h"

#include <QObject>

namespace foyer::client
{

// Outlives the widgets that it was handed to.
class ThemeSource : public QObject
{
    Q_OBJECT
public:
    explicit ThemeSource(Theme theme, QObject *parent = nullptr)
        : QObject(parent)
        , m_theme(std::move(theme))
    {
    }
    const Theme &theme() const { return m_theme; }
    void setTheme(const Theme &theme)
    {
        if (theme == m_theme)
            return;
        m_theme = theme;
        emit changed();
    }

signals:
    void changed();

private:
    Theme m_theme;
};

} // namespace foyer::client
