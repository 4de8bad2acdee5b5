#include "client/kiosk/screens/wording.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

QString fromTable(const QHash<QString, const char *> &table, const QString &key)
{
    const char *words = table.value(key);
    return words ? Wording::tr(words) : key;
}

} // namespace

QString Wording::genre(const QString &genre)
{
    static const QHash<QString, const char *> table {
        {u"adventure"_s, QT_TR_NOOP("adventure")},
        {u"animation"_s, QT_TR_NOOP("animation")},
        {u"ballet"_s, QT_TR_NOOP("ballet")},
        {u"comedy"_s, QT_TR_NOOP("comedy")},
        {u"concert"_s, QT_TR_NOOP("concert")},
        {u"documentary"_s, QT_TR_NOOP("documentary")},
        {u"drama"_s, QT_TR_NOOP("drama")},
        {u"family"_s, QT_TR_NOOP("family")},
        {u"fantasy"_s, QT_TR_NOOP("fantasy")},
        {u"history"_s, QT_TR_NOOP("history")},
        {u"horror"_s, QT_TR_NOOP("horror")},
        {u"mystery"_s, QT_TR_NOOP("mystery")},
        {u"opera"_s, QT_TR_NOOP("opera")},
        {u"orchestra"_s, QT_TR_NOOP("orchestra")},
        {u"pop"_s, QT_TR_NOOP("pop")},
        {u"romance"_s, QT_TR_NOOP("romance")},
        {u"science fiction"_s, QT_TR_NOOP("science fiction")},
        {u"thriller"_s, QT_TR_NOOP("thriller")},
        {u"tragedy"_s, QT_TR_NOOP("tragedy")},
        {u"war"_s, QT_TR_NOOP("war")},
        {u"western"_s, QT_TR_NOOP("western")},
    };
    return fromTable(table, genre);
}

QString Wording::language(const QString &bcp47)
{
    static const QHash<QString, const char *> table {
        {u"cs"_s, QT_TR_NOOP("Czech")},     {u"de"_s, QT_TR_NOOP("German")},    {u"en"_s, QT_TR_NOOP("English")},
        {u"es"_s, QT_TR_NOOP("Spanish")},   {u"fr"_s, QT_TR_NOOP("French")},    {u"it"_s, QT_TR_NOOP("Italian")},
        {u"no"_s, QT_TR_NOOP("Norwegian")}, {u"pl"_s, QT_TR_NOOP("Polish")},    {u"ru"_s, QT_TR_NOOP("Russian")},
        {u"sv"_s, QT_TR_NOOP("Swedish")},   {u"zxx"_s, QT_TR_NOOP("no words")},
    };
    return fromTable(table, bcp47.section(u'-', 0, 0));
}

} // namespace foyer::client
