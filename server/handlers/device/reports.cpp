#include "server/handlers/device/devices.h"
#include "server/handlers/handlers.h"
#include "shared/protocol/codec.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
protocol::DeviceCard readCard(Row &row)
{
    protocol::DeviceCard card;
    card.name = row.next<QString>();
    card.role = row.next<QString>();
    const auto venue = row.next<std::optional<VenueId>>();
    card.settings = withoutSecrets(settingsFrom(venue, row.next<QJsonObject>()));
    card.pairedAt = row.next<QDateTime>();
    card.revokedAt = row.next<std::optional<QDateTime>>();
    if (const auto stored = row.next<std::optional<QJsonObject>>())
        if (const auto report = protocol::fromJson<protocol::DeviceReport>(*stored))
            card.report = *report;
    card.reportedAt = row.next<std::optional<QDateTime>>();
    card.silentSince = row.next<std::optional<QDateTime>>();
    return card;
}
} // namespace

protocol::DeviceList listDevices(const protocol::ListDevices &asked, Database &database)
{
    protocol::DeviceList list;
    for (Row row : database.run("device/list", asked.after.value_or(QString()), protocol::devicesPerAnswerMax,
                                protocol::silentSeconds))
        list.devices.append(readCard(row));
    return list;
}

Result<protocol::DeviceList> handle(const protocol::ListDevices &asked, HandlerContext &context)
{
    return listDevices(asked, context.database);
}

Result<protocol::Done> handle(const protocol::ReportDevice &asked, HandlerContext &context)
{
    if (context.database.run("device/report", context.caller.device, protocol::toJson(asked.report)).affected() == 0)
        return failure(ErrorCode::UnknownDevice, u"who reports is no device"_s);
    context.services.deviceReported(context.caller, asked.report);
    return protocol::Done {};
}

Result<protocol::Done> handle(const protocol::ReportSteps &asked, HandlerContext &context)
{
    QStringList steps;
    QList<qint64> visits;
    QList<qint64> taps;
    QList<qint64> dwellMs;
    QList<qint64> abandoned;
    for (const protocol::StepUse &use : asked.steps) {
        steps.append(use.step);
        visits.append(use.visits);
        taps.append(use.taps);
        dwellMs.append(use.dwellMs);
        abandoned.append(use.abandoned);
    }
    context.database.run("device/add_steps", context.caller.device, steps, visits, taps, dwellMs, abandoned);
    return protocol::Done {};
}

} // namespace foyer::server
