// The whole protocol as one AsyncAPI 3.0 document, for people and tools that write other clients.
#pragma once

#include <QByteArray>

namespace foyer::protocol
{

// The same bytes each time: `foyer-server --print-asyncapi` prints them, docs/protocol/asyncapi.json keeps them.
QByteArray asyncApiDocument();

} // namespace foyer::protocol
