#include "server/app/devicecommand.h"

#include "server/app/console.h"
#include "server/app/secretinput.h"
#include "server/handlers/device/devices.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{

constexpr QLatin1StringView usage("foyer-server device list, or device pair CODE --name NAME [--venue ID], or "
                                  "device revoke NAME, or device set NAME KEY=VALUE, each with [options]");

Error wrongRequest() { return failure(ErrorCode::BadConfiguration, usage); }

Result<protocol::PairDevice> readPair(QStringList &left)
{
    const auto code = takeWord(left);
    const auto name = takeValue(left, u"--name"_s);
    if (!code || !name)
        return wrongRequest();
    protocol::PairDevice pair {*code, *name, {}};
    if (const auto venue = takeValue(left, u"--venue"_s)) {
        const Result<DeviceSettings> settings = changed({}, u"venue"_s, *venue);
        if (!settings)
            return failure(ErrorCode::BadConfiguration, settings.error().detail);
        pair.venue = settings->venue;
    }
    return pair;
}

Result<protocol::SetDevice> readSet(QStringList &left)
{
    const auto name = takeWord(left);
    const auto setting = takeWord(left);
    if (!name || !setting || !setting->contains('='_L1))
        return wrongRequest();
    const qsizetype sign = setting->indexOf('='_L1);
    return protocol::SetDevice {*name, setting->first(sign), setting->sliced(sign + 1)};
}

int carryOut(const protocol::ListDevices &first, Database &database)
{
    protocol::ListDevices asked = first;
    for (;;) {
        const protocol::DeviceList list = listDevices(asked, database);
        for (const protocol::DeviceCard &card : list.devices)
            printLine(stdout, describe(card));
        if (list.devices.size() < protocol::devicesPerAnswerMax)
            return exitDone;
        asked.after = list.devices.last().name;
    }
}

int carryOut(const protocol::PairDevice &asked, Database &database)
{
    const auto paired = pairDevice(asked, commandLineCaller(), database);
    if (!paired)
        return complain(exitTrouble, paired.error().detail);
    printLine(stdout,
              u"%1 is paired: %2 on %3, screen %4, from %5"_s.arg(
                  paired->name, paired->facts.program, paired->facts.host, paired->facts.screen, paired->address));
    return exitDone;
}

int carryOut(const protocol::RevokeDevice &asked, Database &database)
{
    const auto revoked = revokeDevice(asked, commandLineCaller(), database);
    if (!revoked)
        return complain(exitTrouble, revoked.error().detail);
    printLine(stdout, u"%1 is revoked"_s.arg(asked.name));
    return exitDone;
}

int carryOut(const protocol::SetDevice &asked, Database &database)
{
    const auto settings = setDevice(asked, commandLineCaller(), database);
    if (!settings)
        return complain(exitTrouble, settings.error().detail);
    printLine(stdout,
              isSecretSetting(asked.key) ? u"%1: %2 is set"_s.arg(asked.name, asked.key)
                                         : u"%1: %2=%3"_s.arg(asked.name, asked.key, asked.value));
    return exitDone;
}

// A secret may be left out of the command line.
Result<Nothing> askForSecret(DeviceRequest &request)
{
    auto *const set = std::get_if<protocol::SetDevice>(&request.what);
    if (!set || set->value != "-"_L1 || !isSecretSetting(set->key))
        return Nothing {};
    const Result<QString> typed = readSecret(u"%1 of %2: "_s.arg(set->key, set->name));
    if (!typed)
        return typed.error();
    set->value = *typed;
    return Nothing {};
}

QString time(const QDateTime &at) { return at.toString(u"yyyy-MM-dd hh:mm:ss 'UTC'"_s); }

} // namespace

Result<DeviceRequest> DeviceRequest::read(const QStringList &arguments)
{
    DeviceRequest request;
    QStringList left = arguments;
    const QString what = left.isEmpty() ? QString() : left.takeFirst();
    if (what == "list"_L1) {
        request.what = protocol::ListDevices {};
    } else if (what == "pair"_L1) {
        const auto pair = readPair(left);
        if (!pair)
            return pair.error();
        request.what = *pair;
    } else if (what == "revoke"_L1) {
        const auto name = takeWord(left);
        if (!name)
            return wrongRequest();
        request.what = protocol::RevokeDevice {*name};
    } else if (what == "set"_L1) {
        const auto set = readSet(left);
        if (!set)
            return set.error();
        request.what = *set;
    } else {
        return wrongRequest();
    }
    request.options = left;
    return request;
}

QString describe(const protocol::DeviceCard &card)
{
    QStringList parts {card.role};
    if (card.settings.venue)
        parts.append(u"venue %1"_s.arg(card.settings.venue->value));
    if (card.revokedAt)
        parts.append(u"revoked %1"_s.arg(time(*card.revokedAt)));
    else if (card.silentSince)
        parts.append(u"silent since %1"_s.arg(time(*card.silentSince)));
    if (card.report)
        parts.append(u"printer %1, paper %2, terminal %3, version %4"_s.arg(
            protocol::enumName(card.report->printer), protocol::enumName(card.report->paper),
            protocol::enumName(card.report->terminal), card.report->version));
    return card.name + u": "_s + parts.join(u", "_s);
}

int runDevice(const QStringList &arguments)
{
    Result<DeviceRequest> request = DeviceRequest::read(arguments);
    if (!request)
        return complain(exitWrongRequest, request.error().detail);
    if (const auto asked = askForSecret(*request); !asked)
        return complain(exitWrongRequest, asked.error().detail);
    return lookIntoDatabase(request->options, usage, [&](Database &database) {
        return std::visit([&database](const auto &what) { return carryOut(what, database); }, request->what);
    });
}

} // namespace foyer::server
