#include "server/delivery/shortmessage.h"

#include <QHash>
#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
const QString goesOn = u"..."_s;

// Those that count once. The signs that count twice are written otherwise.
bool isGsm(QChar sign)
{
    static const QString others = u"@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà\n"_s;
    const char16_t code = sign.unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'A' && code <= u'Z') || (code >= u'a' && code <= u'z')
        || others.contains(sign);
}

QString withoutAccents(QChar sign)
{
    static const QHash<QChar, QString> likenesses {
        {u'ł', u"l"_s},  {u'Ł', u"L"_s}, {u'ı', u"i"_s},  {u'œ', u"oe"_s},  {u'Œ', u"OE"_s},     {u'€', u"EUR"_s},
        {u'‘', u"'"_s},  {u'’', u"'"_s}, {u'“', u"\""_s}, {u'”', u"\""_s},  {u'„', u"\""_s},     {u'«', u"\""_s},
        {u'»', u"\""_s}, {u'–', u"-"_s}, {u'—', u"-"_s},  {u'…', u"..."_s}, {u'\u00A0', u" "_s}, {u'\u202F', u" "_s},
        {u'[', u"("_s},  {u']', u")"_s}, {u'{', u"("_s},  {u'}', u")"_s},   {u'|', u"/"_s},      {u'~', u"-"_s}};
    const auto known = likenesses.constFind(sign);
    return known != likenesses.cend() ? *known : QString(sign).normalized(QString::NormalizationForm_KD).left(1);
}

std::optional<QString> asGsm(const QString &text)
{
    QString plain;
    for (const QChar sign : text)
        plain += isGsm(sign) ? QString(sign) : withoutAccents(sign);
    return std::ranges::all_of(plain, isGsm) ? std::optional(plain) : std::nullopt;
}

QString joined(const QString &title, const QString &sentence, const QString &link)
{
    return u"%1: %2 %3"_s.arg(title, sentence, link);
}
} // namespace

QString shortMessage(const QString &sentence, const QString &title, const QString &link)
{
    const QString name = title.simplified();
    const std::optional<QString> plainName = asGsm(name);
    const std::optional<QString> plainSentence = asGsm(sentence);
    if (!plainName || !plainSentence)
        return joined(name, sentence, link);
    const qsizetype room = shortMessageLengthMax - joined({}, *plainSentence, link).size();
    if (plainName->size() <= room)
        return joined(*plainName, *plainSentence, link);
    return joined(plainName->left(std::max<qsizetype>(0, room - goesOn.size())).trimmed() + goesOn, *plainSentence,
                  link);
}

QString gatewayAddress(const QString &phone, const QString &domain)
{
    return u"%1@%2"_s.arg(phone.startsWith(u'+') ? phone.mid(1) : phone, domain);
}

} // namespace foyer::server
