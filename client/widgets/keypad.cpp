#include "client/widgets/keypad.h"

#include "client/widgets/tilebutton.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// Names are written in Latin letters everywhere: whoever reads another script finds the usual Latin keyboard.
QStringList rowsOf(QLocale::Language language)
{
    switch (language) {
    case QLocale::German:
        return {u"qwertzuiopü"_s, u"asdfghjklöä"_s, u"yxcvbnmß-"_s};
    case QLocale::French:
        return {u"azertyuiop"_s, u"qsdfghjklm"_s, u"wxcvbnéè'-"_s};
    case QLocale::Spanish:
        return {u"qwertyuiop"_s, u"asdfghjklñ"_s, u"zxcvbnm'-"_s};
    case QLocale::Polish:
        return {u"qwertyuiopó"_s, u"asdfghjklłą"_s, u"zxcvbnmęśżź"_s, u"ćń-"_s};
    case QLocale::Turkish:
        return {u"qwertyuıop-"_s, u"asdfghjklşi"_s, u"zxcvbnmöçğü"_s};
    default:
        return {u"qwertyuiop"_s, u"asdfghjkl-"_s, u"zxcvbnm'"_s};
    }
}

} // namespace

Keypad::Keypad(ThemeSource &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    setLayoutDirection(Qt::LeftToRight); // its letters are written from left to right
    build();
}

void Keypad::setLocale(const QLocale &locale)
{
    if (locale.language() == m_language)
        return;
    m_language = locale.language();
    build();
}

void Keypad::setWords(const QString &space, const QString &erase, const QString &eraseName)
{
    if (space == m_space && erase == m_erase && eraseName == m_eraseName)
        return;
    m_space = space;
    m_erase = erase;
    m_eraseName = eraseName;
    build();
}

void Keypad::build()
{
    if (m_keys)
        m_keys->deleteLater();
    m_keys = new QWidget(this);
    m_rows->addWidget(m_keys);
    auto *lines = new QVBoxLayout(m_keys);
    lines->setContentsMargins({});
    lines->setSpacing(m_themes.theme().space(Space::Hair));
    const QStringList rows = rowsOf(m_language);
    for (const QString &row : rows)
        addRow(row);

    auto *last = new QHBoxLayout;
    last->setSpacing(m_themes.theme().space(Space::Hair));
    auto *space = new TileButton(m_themes, m_keys);
    space->setLines({{m_space, TextRole::Label}});
    connect(space, &TileButton::clicked, this, [this] { emit typed(u" "_s); });
    auto *erase = new TileButton(m_themes, m_keys);
    erase->setLines({{m_erase, TextRole::Label}});
    erase->setAccessibleName(m_eraseName);
    connect(erase, &TileButton::clicked, this, &Keypad::erased);
    last->addWidget(space, 3);
    last->addWidget(erase, 1);
    lines->addLayout(last);
    m_keys->show();
}

void Keypad::addRow(const QString &letters)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_themes.theme().space(Space::Hair));
    row->addStretch(1);
    for (const QChar letter : letters) {
        auto *key = new TileButton(m_themes, m_keys);
        key->setFixedSize(QSize(1, 1) * m_themes.theme().target(Target::Primary));
        key->setLines({{letter == u'ß' ? QString(letter) : QLocale(m_language).toUpper(letter)}});
        connect(key, &TileButton::clicked, this, [this, letter] { emit typed(letter); });
        row->addWidget(key);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_keys->layout())->addLayout(row);
}

} // namespace foyer::client
