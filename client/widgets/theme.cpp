#include "client/widgets/theme.h"

#include "client/widgets/themecolours.h"

#include <QStringList>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qreal referenceDistanceMm = 600;
constexpr qreal columnPart = 0.5; // of what text grows by
constexpr qreal interCapitalPerEm = 1490.0 / 2048.0; // capHeight of Inter's OS/2 table

QFont::Weight weightOf(TextRole role)
{
    switch (role) {
    case TextRole::Display:
    case TextRole::Title:
    case TextRole::Heading:
        return QFont::DemiBold;
    case TextRole::Label:
    case TextRole::Caption:
        return QFont::Medium;
    case TextRole::Body:
        break;
    }
    return QFont::Normal;
}

} // namespace

qreal capitalMm(TextRole role, qreal textScale)
{
    if (textScale > 1 && role <= TextRole::Heading)
        return capitalMm(role) + bodyCapitalMm * (textScale - 1);
    if (textScale > 1)
        return capitalMm(role) * textScale;
    switch (role) {
    case TextRole::Display:
        return 14.0;
    case TextRole::Title:
        return 10.4;
    case TextRole::Heading:
        return 8.6;
    case TextRole::Body:
        return bodyCapitalMm;
    case TextRole::Label:
        return 5.9;
    case TextRole::Caption:
        break;
    }
    return 4.9;
}

Theme Theme::make(Scheme scheme, const ScreenSpec &screen)
{
    Q_ASSERT(screen.pxPerMm > 0 && screen.viewingDistanceMm > 0);
    Q_ASSERT(screen.textScale >= 1 && screen.textScale <= textScaleMax);
    Theme theme;
    theme.m_scheme = scheme;
    theme.m_screen = screen;
    theme.m_colours = coloursOf(scheme);
    return theme;
}

QColor Theme::category(int index) const { return m_colours.categories[index % m_colours.categories.size()]; }

int Theme::px(qreal millimetres) const { return std::max(1, int(std::lround(millimetres * m_screen.pxPerMm))); }

int Theme::space(Space space) const
{
    switch (space) {
    case Space::Hair:
        return px(1);
    case Space::Small:
        return px(2.5);
    case Space::Medium:
        return px(5);
    case Space::Large:
        return px(8);
    case Space::Huge:
        break;
    }
    return px(14);
}

int Theme::outline() const { return std::max(1, px(m_scheme == Scheme::HighContrast ? 0.8 : 0.45)); }

int Theme::target(Target target) const { return px(target == Target::Primary ? 20 : 10); }

int Theme::columnPx(qreal millimetres) const { return px(millimetres * (1 + (m_screen.textScale - 1) * columnPart)); }

QFont Theme::font(TextRole role) const
{
    QFont font;
    font.setFamilies({role <= TextRole::Title ? u"Inter Display"_s : u"Inter"_s, u"Inter"_s, u"Noto Sans"_s,
                      u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"Noto Sans Symbols"_s,
                      language == QLocale::Japanese ? u"Noto Sans CJK JP"_s : u"Noto Sans CJK SC"_s});
    // Qt keeps what stands in for missing characters under the first family alone, so that after a Chinese customer a
    // Japanese one would see Chinese shapes: a strategy of its own, which changes nothing else here, keeps them apart.
    font.setStyleStrategy(language == QLocale::Japanese ? QFont::PreferQuality : QFont::PreferDefault);
    const qreal capitalPx =
        capitalMm(role, m_screen.textScale) * m_screen.viewingDistanceMm / referenceDistanceMm * m_screen.pxPerMm;
    font.setPixelSize(std::max(1, int(std::ceil(capitalPx / interCapitalPerEm))));
    font.setWeight(weightOf(role));
    if (role <= TextRole::Title)
        font.setLetterSpacing(QFont::PercentageSpacing, 98.5);
    return font;
}

QColor mixed(const QColor &from, const QColor &to, qreal amount)
{
    const auto part = [amount](int a, int b) { return int(std::lround(a + (b - a) * amount)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

} // namespace foyer::client
