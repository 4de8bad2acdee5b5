// What is done with devices, for their messages and for the command line alike.
#pragma once

#include "server/handlers/context.h"
#include "server/storage/database.h"
#include "shared/protocol/devicereport.h"

namespace foyer::server
{

inline constexpr int pairingSeconds = 600; // that a code lives
inline constexpr int pairingsMax = 1000; // that ask at one time
inline constexpr int pairingsPerAddressMax = 50; // of them; a chain's kiosks may come from one address

// settings of a device from its two columns; the usual ones where the column is of a newer Foyer.
protocol::Settings settingsFrom(const std::optional<VenueId> &venue, const QJsonObject &stored);
// As others than the device itself may see them.
protocol::Settings withoutSecrets(protocol::Settings settings);

// Each commits and tells all nodes. Throws DatabaseError.
Result<protocol::PairedDevice> pairDevice(const protocol::PairDevice &asked, const Caller &caller, Database &database);
Result<protocol::Done> revokeDevice(const protocol::RevokeDevice &asked, const Caller &caller, Database &database);
Result<protocol::Settings> setDevice(const protocol::SetDevice &asked, const Caller &caller, Database &database);
protocol::DeviceList listDevices(const protocol::ListDevices &asked, Database &database);

} // namespace foyer::server
