// foyer-server device: looks after kiosks from the command line, beside a running server or without one.
#pragma once

#include "shared/core/result.h"
#include "shared/protocol/devicereport.h"

#include <QStringList>
#include <variant>

namespace foyer::server
{

struct DeviceRequest {
    std::variant<protocol::ListDevices, protocol::PairDevice, protocol::RevokeDevice, protocol::SetDevice> what;
    QStringList options; // those of the server that say where the database is

    // "list", "pair CODE --name NAME [--venue ID]", "revoke NAME" or "set NAME KEY=VALUE"; then options. The value "-"
    // of a secret setting stands for what is typed. BadConfiguration with a sentence.
    static Result<DeviceRequest> read(const QStringList &arguments);
};

// A device in one line, for people.
QString describe(const protocol::DeviceCard &card);

// arguments: those after "device". Answers a ConsoleExitCode: exitTrouble where it is refused.
int runDevice(const QStringList &arguments);

} // namespace foyer::server
