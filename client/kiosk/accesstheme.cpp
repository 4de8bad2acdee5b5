#include "client/kiosk/accesstheme.h"

namespace foyer::client
{

namespace
{

Scheme schemeOf(AccessTheme theme)
{
    switch (theme) {
    case AccessTheme::Dark:
        return Scheme::Dark;
    case AccessTheme::Light:
        return Scheme::Light;
    case AccessTheme::HighContrast:
        break;
    }
    return Scheme::HighContrast;
}

} // namespace

Theme themeFor(const AccessSettings &settings, const Theme &usual)
{
    ScreenSpec screen = usual.screen();
    screen.textScale = settings.textScale();
    Theme theme = Theme::make(schemeOf(settings.theme()), screen);
    theme.language = usual.language;
    theme.reducedMotion = settings.reducedMotion();
    return theme;
}

} // namespace foyer::client
