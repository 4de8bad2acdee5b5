#include "client/kiosk/languagechooser.h"

#include "client/kiosk/languages.h"
#include "client/widgets/tilebutton.h"

#include <QHBoxLayout>

namespace foyer::client
{

LanguageChooser::LanguageChooser(ThemeSource &themes, Languages &languages, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themes.theme().space(Space::Hair));
    for (const Language &language : Languages::offered()) {
        auto *tile = new TileButton(themes, this);
        tile->setCheckable(true);
        tile->setLines({{language.ownName, TextRole::Label}});
        connect(tile, &TileButton::clicked, this, [this, code = language.code] {
            m_languages.choose(code);
            refresh();
        });
        row->addWidget(tile);
        m_choices << Choice {language.code, tile};
    }
    connect(&languages, &Languages::changed, this, &LanguageChooser::refresh);
    refresh();
}

void LanguageChooser::refresh()
{
    for (const Choice &choice : m_choices)
        choice.tile->setChecked(choice.code == m_languages.current());
}

} // namespace foyer::client
