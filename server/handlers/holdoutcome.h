// Reads what the SQL functions about holds answer.
#pragma once

#include "server/storage/row.h"
#include "shared/core/result.h"
#include "shared/protocol/booking.h"
#include "shared/protocol/codec.h"

#include <QByteArray>
#include <QJsonObject>

namespace foyer::server
{

struct HoldOutcome {
    Result<protocol::Hold> hold;
    qint64 version = 0; // of the show's log afterwards; 0 when it was not looked at
};

// row stands before the columns of the SQL type hold_outcome.
HoldOutcome readHoldOutcome(Row &row, ShowId show);

// Names the content of a command, so that the same id for something else is noticed.
QByteArray fingerprint(const char *kind, const QJsonObject &message);

template <protocol::Request M>
QByteArray fingerprint(const M &message)
{
    return fingerprint(M::kind, protocol::toJson(message));
}

} // namespace foyer::server
