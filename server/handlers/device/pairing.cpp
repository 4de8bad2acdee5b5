#include "server/handlers/device/devices.h"
#include "server/handlers/handlers.h"
#include "shared/domain/bookingreference.h"

#include <QLoggingCategory>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
Q_LOGGING_CATEGORY(log, "foyer.devices")

// Pairing codes are made as booking references are: eight characters that people read out, the last checks the others.
BookingReference newCode() { return BookingReference::fromRandomBits(QRandomGenerator::system()->generate64()); }

bool isHash(const QByteArray &bytes, const QString &text)
{
    return qint64(bytes.size()) * 2 == protocol::keyHashLength && QString::fromLatin1(bytes.toHex()) == text;
}

// Who looks for a code in the log finds who approved it.
void tellOthers(Database &database, const QString &name, const char *what, const Caller &caller)
{
    qCInfo(log).noquote() << "device" << name << what << "by" << caller.device;
    database.run("storage/notify", staffChannel, name);
}
} // namespace

Result<protocol::PairingState> handle(const protocol::AskToPair &asked, HandlerContext &context)
{
    const QByteArray keyHash = QByteArray::fromHex(asked.keyHash.toLatin1());
    if (!isHash(keyHash, asked.keyHash))
        return failure(ErrorCode::OutOfRange, u"no SHA-256 in hexadecimal"_s, u"keyHash"_s);
    if (std::optional<Row> paired = context.database.one("device/is_paired", keyHash)) {
        const auto now = paired->next<QDateTime>();
        return protocol::PairingState {true, {}, now, now};
    }
    const protocol::DeviceFacts &facts = asked.facts;
    std::optional<Row> row =
        context.database.one("device/ask", keyHash, newCode().text(), facts.host, facts.program, facts.screen,
                             context.caller.address, pairingSeconds, pairingsMax, pairingsPerAddressMax);
    if (!row)
        return failure(ErrorCode::Busy, u"too many devices ask to be paired"_s);
    protocol::PairingState state;
    state.code = BookingReference::fromTyped(row->next<QString>())->grouped();
    state.expiresAt = row->next<QDateTime>();
    state.now = row->next<QDateTime>();
    return state;
}

Result<protocol::PairedDevice> pairDevice(const protocol::PairDevice &asked, const Caller &caller, Database &database)
{
    const Result<BookingReference> code = BookingReference::fromTyped(asked.code);
    if (!code)
        return failure(code.error().code, u"the code is mistyped: %1"_s.arg(code.error().detail), u"code"_s);
    const QString name = asked.name.simplified();
    if (name.isEmpty())
        return failure(ErrorCode::OutOfRange, u"a device needs a name"_s, u"name"_s);
    if (asked.venue && !database.value<bool>("device/venue_exists", *asked.venue))
        return failure(ErrorCode::OutOfRange, u"there is no venue %1"_s.arg(asked.venue->value), u"venue"_s);
    std::optional<Row> row = database.one("device/pair", code->text(), name, asked.venue, caller.device);
    if (!row)
        return failure(ErrorCode::NotFound, u"no kiosk shows this code, or not any more"_s, u"code"_s);
    if (row->next<bool>())
        return failure(ErrorCode::OutOfRange, u"another device is called \"%1\"; revoke it first"_s.arg(name),
                       u"name"_s);
    tellOthers(database, name, "was paired", caller);
    protocol::PairedDevice paired;
    paired.name = name;
    paired.facts.host = row->next<QString>();
    paired.facts.program = row->next<QString>();
    paired.facts.screen = row->next<QString>();
    paired.address = row->next<QString>();
    return paired;
}

Result<protocol::Done> revokeDevice(const protocol::RevokeDevice &asked, const Caller &caller, Database &database)
{
    const bool mayRevokeStaff = mayActAs(caller.role, Role::Admin);
    if (!database.one("device/revoke", asked.name, caller.device, mayRevokeStaff))
        return failure(ErrorCode::NotFound, u"there is no device \"%1\" that you may revoke"_s.arg(asked.name),
                       u"name"_s);
    tellOthers(database, asked.name, "was revoked", caller);
    return protocol::Done {};
}

Result<protocol::PairedDevice> handle(const protocol::PairDevice &asked, HandlerContext &context)
{
    return pairDevice(asked, context.caller, context.database);
}

Result<protocol::Done> handle(const protocol::RevokeDevice &asked, HandlerContext &context)
{
    return revokeDevice(asked, context.caller, context.database);
}

} // namespace foyer::server
