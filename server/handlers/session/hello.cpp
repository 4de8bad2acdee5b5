#include "server/handlers/device/devices.h"
#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/session.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

Result<protocol::Welcome> handle(const protocol::Hello &hello, HandlerContext &context)
{
    if (hello.protocolVersion != protocol::protocolVersion)
        return failure(ErrorCode::VersionMismatch, u"this server speaks version %1"_s.arg(protocol::protocolVersion),
                       u"protocolVersion"_s);

    protocol::Welcome welcome;
    if (hello.deviceKey) {
        const QByteArray keyHash = QCryptographicHash::hash(hello.deviceKey->toUtf8(), QCryptographicHash::Sha256);
        std::optional<Row> device = context.database.one("session/device", keyHash);
        if (!device)
            return failure(ErrorCode::UnknownDevice, u"no such device"_s, u"deviceKey"_s);
        const auto name = device->next<QString>();
        const Role role = device->next<QString>() == "staff"_L1 ? Role::Staff : Role::Kiosk;
        const auto venue = device->next<std::optional<VenueId>>();
        welcome.settings = settingsFrom(venue, device->next<QJsonObject>());
        if (device->next<bool>())
            return failure(ErrorCode::Forbidden, u"this device was revoked"_s, u"deviceKey"_s);
        context.caller.device = name;
        context.caller.keyHash = keyHash;
        context.caller.role = role;
        welcome.device = protocol::Device {name, venue};
    }
    welcome.protocolVersion = protocol::protocolVersion;
    welcome.serverVersion = QStringLiteral(FOYER_VERSION);
    welcome.now = context.database.value<QDateTime>("session/now");
    welcome.role = context.caller.role;
    welcome.holdSeconds = context.services.holds.holdSeconds;
    welcome.seatsPerHoldMax = seatsPerHoldMax;
    const OfferWays &ways = context.services.offerWays;
    welcome.offersByMail = ways.byMail ? std::optional(true) : std::nullopt;
    welcome.offersByPhone = ways.byPhone ? std::optional(true) : std::nullopt;
    return welcome;
}

} // namespace foyer::server
