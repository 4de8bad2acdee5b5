#include "client/kiosk/languagechooser.h"

#include "client/kiosk/languages.h"
#include "client/widgets/flowgrid.h"
#include "client/widgets/tilebutton.h"

namespace foyer::client
{

namespace
{

constexpr qreal columnMm = 46;

} // namespace

LanguageChooser::LanguageChooser(ThemeSource &themes, Languages &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
{
    auto *grid = new FlowGrid(this);
    const int gap = themes.theme().space(Space::Small);
    grid->setGaps(gap, gap);
    grid->setFills(true);
    grid->setColumnMinimum(themes.theme().px(columnMm));
    fill(themes, *grid);
    connect(&languages, &Languages::changed, this, &LanguageChooser::refresh);
    connect(&languages, &Languages::orderChanged, this, [this, &themes, grid] { fill(themes, *grid); });
}

void LanguageChooser::fill(ThemeSource &themes, FlowGrid &grid)
{
    grid.clear();
    m_choices.clear();
    for (const Language &language : m_languages.inOrder()) {
        auto *tile = new TileButton(themes, this);
        tile->setCheckable(true);
        tile->setLines({{language.ownName, TextRole::Label}});
        connect(tile, &TileButton::clicked, this, [this, code = language.code] {
            m_languages.choose(code);
            refresh();
            emit chosen();
        });
        grid.addWidget(tile);
        m_choices << Choice {language.code, tile};
    }
    refresh();
}

void LanguageChooser::refresh()
{
    for (const Choice &choice : m_choices)
        choice.tile->setChecked(choice.code == m_languages.current());
}

} // namespace foyer::client
