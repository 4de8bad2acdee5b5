#include "server/words/wording.h"

#include <QLoggingCategory>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.words")

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popDirectionalIsolate(0x2069);
} // namespace

Wording::Wording(const QString &tag, const QString &ownName, const QLocale &locale)
    : m_tag(tag)
    , m_ownName(ownName)
    , m_locale(locale)
    , m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/translations/server_%1.qm"_s.arg(tag)))
        qCCritical(log).noquote() << "the words of the language" << tag << "are missing; English takes their place";
}

// A territory is named where the language alone would give the habits of another one than Foyer's: dates in British
// English; digits 0 to 9 in Arabic, as they stand on seats, tickets and phones.
std::vector<Wording> Wording::made()
{
    struct Language {
        const char16_t *tag;
        const char16_t *ownName;
        QLocale locale;
    };
    const Language languages[] = {
        {u"en", u"English", {QLocale::English, QLocale::UnitedKingdom}},
        {u"de", u"Deutsch", {QLocale::German}},
        {u"fr", u"Français", {QLocale::French}},
        {u"es", u"Español", {QLocale::Spanish}},
        {u"pl", u"Polski", {QLocale::Polish}},
        {u"tr", u"Türkçe", {QLocale::Turkish}},
        {u"ar", u"العربية", {QLocale::Arabic, QLocale::UnitedArabEmirates}},
        {u"zh", u"简体中文", {QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China}},
        {u"ja", u"日本語", {QLocale::Japanese}},
    };
    std::vector<Wording> wordings;
    for (const auto &[tag, ownName, locale] : languages)
        wordings.push_back(Wording(QString::fromUtf16(tag), QString::fromUtf16(ownName), locale));
    return wordings;
}

const std::vector<Wording> &Wording::all()
{
    static const std::vector<Wording> wordings = made();
    return wordings;
}

const Wording *Wording::find(QStringView tag)
{
    const qsizetype dash = tag.indexOf(u'-');
    const QStringView main = dash < 0 ? tag : tag.first(dash);
    const auto found = std::ranges::find_if(
        all(), [main](const Wording &wording) { return main.compare(wording.m_tag, Qt::CaseInsensitive) == 0; });
    return found == all().end() ? nullptr : &*found;
}

const Wording &Wording::in(QStringView tag)
{
    const Wording *const found = find(tag);
    return found ? *found : all().front();
}

QString Wording::translate(const char *context, const char *source, const char *comment, int n) const
{
    QString words = m_translator->translate(context, source, comment, n);
    if (words.isNull())
        words = QString::fromUtf8(source); // English has only what is counted
    return n < 0 ? words : words.replace(u"%n"_s, m_locale.toString(n));
}

QString Wording::code(const QString &text) const
{
    return isFromRight() ? leftToRightIsolate + text + popDirectionalIsolate : text;
}

} // namespace foyer::server
