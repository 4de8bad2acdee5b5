#include "client/widgets/keypad.h"

#include "client/widgets/tilebutton.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr qsizetype lettersOfAddresses = 26;

// Names are written in Latin letters everywhere: whoever reads another script finds the usual Latin keyboard.
QStringList lettersOf(QLocale::Language language)
{
    switch (language) {
    case QLocale::German:
        return {u"qwertzuiopü"_s, u"asdfghjklöä"_s, u"yxcvbnmß"_s};
    case QLocale::French:
        return {u"azertyuiop"_s, u"qsdfghjklm"_s, u"wxcvbnéè"_s};
    case QLocale::Spanish:
        return {u"qwertyuiop"_s, u"asdfghjklñ"_s, u"zxcvbnm"_s};
    case QLocale::Polish:
        return {u"qwertyuiopó"_s, u"asdfghjklłą"_s, u"zxcvbnmęśżź"_s, u"ćń"_s};
    case QLocale::Turkish:
        return {u"qwertyuıop"_s, u"asdfghjklşi"_s, u"zxcvbnmöçğü"_s};
    default:
        return {u"qwertyuiop"_s, u"asdfghjkl"_s, u"zxcvbnm"_s};
    }
}

// Only a to z, in the order of the language if it has them all.
QStringList plainLettersOf(QLocale::Language language)
{
    QStringList rows = lettersOf(language);
    for (QString &row : rows)
        row.removeIf([](QChar letter) { return letter < u'a' || letter > u'z'; });
    return rows.join(QString()).size() == lettersOfAddresses ? rows : lettersOf(QLocale::English);
}

// The largest in which the widest letter has room on a key, also where the customer wants large text.
TextRole roleFor(const Theme &theme)
{
    const int room = theme.target(Target::Primary) - 2 * theme.space(Space::Small) - theme.space(Space::Hair);
    for (const TextRole role : {TextRole::Body, TextRole::Label})
        if (QFontMetrics(theme.font(role)).horizontalAdvance(u'W') <= room)
            return role;
    return TextRole::Caption;
}

} // namespace

Keypad::Keypad(ThemeSource &themes, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_kind(kind)
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
    if (m_keys) {
        m_rows->removeWidget(m_keys);
        m_keys->hide(); // nobody is to come to a key that is about to go
        m_keys->deleteLater();
    }
    m_keys = new QWidget(this);
    m_rows->addWidget(m_keys);
    auto *lines = new QVBoxLayout(m_keys);
    lines->setContentsMargins({});
    lines->setSpacing(m_themes.theme().space(Space::Hair));
    const QStringList letters = m_kind == Kind::Names ? lettersOf(m_language) : plainLettersOf(m_language);
    switch (m_kind) {
    case Kind::Names:
        for (const QString &row : letters.first(letters.size() - 1))
            addRow(row);
        addRow(letters.last() + u"-'"_s);
        addWideKeys({u" "_s});
        break;
    case Kind::Codes:
        addRow(u"1234567890"_s);
        addRow(letters[0]);
        addRow(letters[1]);
        if (m_themes.theme().isTextLarge()) {
            addRow(letters[2] + u'-');
            addWideKeys({});
        } else {
            addRow(letters[2] + u'-', makeErase());
        }
        break;
    case Kind::Mail:
        addRow(u"1234567890"_s);
        addRow(letters[0]);
        addRow(letters[1] + u'+');
        addRow(letters[2] + u"-_."_s);
        addWideKeys({u"@"_s, u".com"_s, u".de"_s});
        break;
    case Kind::Digits:
        for (const QString &row : {u"123"_s, u"456"_s, u"789"_s})
            addRow(row);
        addRow(u"0"_s, makeWideErase());
        break;
    }
    m_keys->show();
}

void Keypad::addRow(const QString &letters, TileButton *last)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_themes.theme().space(Space::Hair));
    row->addStretch(1);
    for (const QChar letter : letters) {
        TileButton *key = makeKey(letter);
        key->setFixedSize(QSize(1, 1) * m_themes.theme().target(Target::Primary));
        row->addWidget(key);
    }
    if (last)
        row->addWidget(last);
    row->addStretch(1);
    static_cast<QVBoxLayout *>(m_keys->layout())->addLayout(row);
}

// The last row: these, and the key that erases.
void Keypad::addWideKeys(const QStringList &texts)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(m_themes.theme().space(Space::Hair));
    for (const QString &text : texts)
        row->addWidget(makeKey(text), texts.size() == 1 ? 3 : 1);
    row->addWidget(makeErase(), 1);
    static_cast<QVBoxLayout *>(m_keys->layout())->addLayout(row);
}

// At least as wide as two columns.
TileButton *Keypad::makeWideErase()
{
    const Theme &theme = m_themes.theme();
    TileButton *erase = makeErase();
    erase->setMinimumWidth(2 * theme.target(Target::Primary) + theme.space(Space::Hair));
    return erase;
}

TileButton *Keypad::makeErase()
{
    auto *erase = new TileButton(m_themes, m_keys);
    erase->setFocusPolicy(Qt::TabFocus);
    erase->setLines({{m_erase, TextRole::Label}});
    erase->setAccessibleName(m_eraseName);
    connect(erase, &TileButton::clicked, this, &Keypad::erased);
    return erase;
}

TileButton *Keypad::makeKey(const QString &text)
{
    const bool isSpace = text == u" "_s;
    const bool isCapital = m_kind != Kind::Mail && text != u"ß"_s;
    auto *key = new TileButton(m_themes, m_keys);
    key->setFocusPolicy(Qt::TabFocus); // a touch leaves it to the field, with the caret
    key->setLines({{isSpace         ? m_space
                        : isCapital ? QLocale(m_kind == Kind::Names ? m_language : QLocale::C).toUpper(text)
                                    : text,
                    isSpace ? TextRole::Label : roleFor(m_themes.theme())}});
    if (const QString name = nameOf(text); !name.isEmpty())
        key->setAccessibleName(name);
    connect(key, &TileButton::clicked, this, [this, text] { emit typed(text); });
    return key;
}

// What a screen reader would leave out.
QString Keypad::nameOf(const QString &sign)
{
    if (sign == u"-"_s)
        return tr("Hyphen");
    if (sign == u"_"_s)
        return tr("Underscore");
    if (sign == u"."_s)
        return tr("Full stop");
    if (sign == u"'"_s)
        return tr("Apostrophe");
    if (sign == u"+"_s)
        return tr("Plus");
    if (sign == u"@"_s)
        return tr("At sign");
    return {};
}

void Keypad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (event->key() == Qt::Key_Backspace)
        emit erased();
    else if (!text.isEmpty() && text.front().isPrint())
        emit typed(text);
    else
        QWidget::keyPressEvent(event);
}

} // namespace foyer::client
