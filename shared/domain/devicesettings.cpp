#include "shared/domain/devicesettings.h"

#include "shared/domain/openinghours.h"
#include "shared/domain/staffsecret.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

using Outcome = std::optional<Error>; // nothing: it was set
using Setter = Outcome (*)(DeviceSettings &, const QString &);

Error wrong(const QString &sentence) { return failure(ErrorCode::OutOfRange, sentence, u"value"_s); }

// Each once, without blanks around; nothing where there are too many.
std::optional<QStringList> listOf(const QString &value)
{
    QStringList list;
    for (const QString &part : value.split(u',', Qt::SkipEmptyParts))
        if (const QString word = part.simplified(); !word.isEmpty() && !list.contains(word))
            list.append(word);
    return list.size() <= settingListMax ? std::optional(list) : std::nullopt;
}

Outcome setVenue(DeviceSettings &settings, const QString &value)
{
    if (value.isEmpty()) {
        settings.venue.reset();
        return {};
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (!isNumber || number <= 0)
        return wrong(u"venue is the number of a venue, for instance venue=3; \"%1\" is none"_s.arg(value));
    settings.venue = VenueId(VenueId::Value(number));
    return {};
}

Outcome setHalls(DeviceSettings &settings, const QString &value)
{
    const auto halls = listOf(value);
    if (!halls)
        return wrong(u"there may be %1 halls at most"_s.arg(settingListMax));
    settings.halls = *halls;
    return {};
}

Outcome setLanguages(DeviceSettings &settings, const QString &value)
{
    static const QRegularExpression code(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
    const auto languages = listOf(value);
    if (!languages)
        return wrong(u"there may be %1 languages at most"_s.arg(settingListMax));
    for (const QString &language : *languages)
        if (!code.match(language).hasMatch())
            return wrong(u"\"%1\" is no code of a language; write for instance languages=de,en,fr"_s.arg(language));
    settings.languages = *languages;
    return {};
}

Outcome setIdle(DeviceSettings &settings, const QString &value)
{
    bool isNumber = true;
    const int seconds = value.isEmpty() ? DeviceSettings::idleSecondsDefault : value.toInt(&isNumber);
    if (!isNumber || seconds < idleSecondsMin || seconds > idleSecondsMax)
        return wrong(u"idle is a number of seconds from %1 to %2; \"%3\" is none"_s.arg(idleSecondsMin)
                         .arg(idleSecondsMax)
                         .arg(value));
    settings.idleSeconds = seconds;
    return {};
}

Outcome setPrinter(DeviceSettings &settings, const QString &value)
{
    static const QRegularExpression form(u"^(escpos://[^\\s:]+:\\d{1,5}|(device|cups|pdf):\\S.*)$"_s);
    if (!value.isEmpty() && !form.match(value).hasMatch())
        return wrong(
            u"printer is escpos://HOST:PORT, device:PATH, cups:QUEUE or pdf:FOLDER; \"%1\" is none"_s.arg(value));
    settings.printer = value;
    return {};
}

Outcome setTerminal(DeviceSettings &settings, const QString &value)
{
    static const QRegularExpression form(u"^[^\\s:]+:\\d{1,5}$"_s);
    if (!value.isEmpty() && !form.match(value).hasMatch())
        return wrong(u"terminal is HOST:PORT of a card terminal; \"%1\" is none"_s.arg(value));
    settings.terminal = value;
    return {};
}

Outcome setScreen(DeviceSettings &settings, const QString &value)
{
    static const QRegularExpression form(u"^(\\d{1,4})x(\\d{1,4})$"_s);
    const QRegularExpressionMatch match = form.match(value);
    const int width = match.captured(1).toInt();
    const int height = match.captured(2).toInt();
    const bool fits = std::min(width, height) >= screenMmMin && std::max(width, height) <= screenMmMax;
    if (!value.isEmpty() && !fits)
        return wrong(u"screen is width x height of the picture in millimetres, for instance screen=268x476; "
                     "\"%1\" is none"_s.arg(value));
    settings.screenWidthMm = width;
    settings.screenHeightMm = height;
    return {};
}

Outcome setHours(DeviceSettings &settings, const QString &value)
{
    if (const auto hours = readOpeningHours(value); !hours)
        return wrong(hours.error().detail);
    settings.openingHours = value.simplified();
    return {};
}

Outcome setBoxOffice(DeviceSettings &settings, const QString &value)
{
    settings.boxOffice = value.simplified();
    return {};
}

// What is wrong is said without repeating it.
Outcome setPin(DeviceSettings &settings, const QString &value)
{
    static const QRegularExpression form(u"^\\d{%1,%2}$"_s.arg(staffPinMin).arg(staffPinMax));
    if (!value.isEmpty() && !form.match(value).hasMatch())
        return wrong(u"pin is %1 to %2 digits"_s.arg(staffPinMin).arg(staffPinMax));
    settings.staffPin = value.isEmpty() ? QString() : hashOfSecret(value);
    return {};
}

Outcome setBadge(DeviceSettings &settings, const QString &value)
{
    if (!value.isEmpty() && (value.size() < staffBadgeMin || value.size() > staffBadgeMax))
        return wrong(
            u"badge is what the scanner reads from it, %1 to %2 characters"_s.arg(staffBadgeMin).arg(staffBadgeMax));
    settings.staffBadge = value.isEmpty() ? QString() : hashOfSecret(value);
    return {};
}

const QMap<QString, Setter> &setters()
{
    static const QMap<QString, Setter> table {
        {u"venue"_s, setVenue},   {u"halls"_s, setHalls},     {u"languages"_s, setLanguages},
        {u"idle"_s, setIdle},     {u"printer"_s, setPrinter}, {u"terminal"_s, setTerminal},
        {u"screen"_s, setScreen}, {u"hours"_s, setHours},     {u"boxoffice"_s, setBoxOffice},
        {u"pin"_s, setPin},       {u"badge"_s, setBadge},
    };
    return table;
}

} // namespace

Result<DeviceSettings> changed(const DeviceSettings &settings, const QString &key, const QString &value)
{
    const Setter setter = setters().value(key);
    if (!setter)
        return failure(ErrorCode::OutOfRange,
                       u"\"%1\" is no setting; there are %2"_s.arg(key, QStringList(setters().keys()).join(u", "_s)),
                       u"key"_s);
    if (value.size() > settingTextMax)
        return wrong(u"%1 is longer than %2 characters"_s.arg(key).arg(settingTextMax));
    DeviceSettings after = settings;
    if (const Outcome refused = setter(after, value.trimmed()))
        return *refused;
    return after;
}

bool isSecretSetting(const QString &key) { return key == "pin"_L1 || key == "badge"_L1; }

} // namespace foyer
