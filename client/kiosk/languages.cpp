#include "client/kiosk/languages.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// A territory is named where the language alone would give the habits of another one than Foyer's: dates in British
// English; digits 0 to 9 in Arabic, as they stand on seats, tickets and phones.
const QList<Language> &all()
{
    static const QList<Language> languages {
        {u"en"_s, u"English"_s, {QLocale::English, QLocale::UnitedKingdom}},
        {u"de"_s, u"Deutsch"_s, {QLocale::German}},
        {u"fr"_s, u"Français"_s, {QLocale::French}},
        {u"es"_s, u"Español"_s, {QLocale::Spanish}},
        {u"pl"_s, u"Polski"_s, {QLocale::Polish}},
        {u"tr"_s, u"Türkçe"_s, {QLocale::Turkish}},
        {u"ar"_s, u"العربية"_s, {QLocale::Arabic, QLocale::UnitedArabEmirates}},
        {u"zh"_s, u"简体中文"_s, {QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China}},
        {u"ja"_s, u"日本語"_s, {QLocale::Japanese}},
    };
    return languages;
}

} // namespace

const QList<Language> &Languages::offered() { return all(); }

Languages::Languages(QObject *parent)
    : QObject(parent)
{
    reset();
}

Languages::~Languages() { QCoreApplication::removeTranslator(&m_translator); }

QString Languages::ownName() const { return languageOf(m_current)->ownName; }

void Languages::choose(const QString &code)
{
    const Language *const language = languageOf(code);
    if (!language || code == m_current)
        return;
    m_current = code;
    QLocale::setDefault(language->locale);
    QGuiApplication::setLayoutDirection(language->locale.textDirection());
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(u":/translations/kiosk_%1.qm"_s.arg(code)))
        QCoreApplication::installTranslator(&m_translator);
    emit changed();
}

void Languages::setOrder(const QStringList &codes)
{
    const QString first = m_order.constFirst().code;
    m_order = offered();
    std::stable_sort(m_order.begin(), m_order.end(), [&codes](const Language &one, const Language &other) {
        const auto rank = [&codes](const Language &language) {
            return size_t(codes.indexOf(language.code)); // those that are not named come last
        };
        return rank(one) < rank(other);
    });
    emit orderChanged();
    if (m_current == first)
        reset(); // nobody has chosen another one
}

void Languages::reset() { choose(m_order.constFirst().code); }

const Language *Languages::languageOf(const QString &code)
{
    const QList<Language> &languages = offered();
    const auto found = std::find_if(languages.begin(), languages.end(),
                                    [&code](const Language &language) { return language.code == code; });
    return found == languages.end() ? nullptr : &*found;
}

} // namespace foyer::client
