// The kiosk's words for where else tickets are sold, from what it knew last: for when the server is away.
#pragma once

#include "client/logic/device/knownplace.h"

#include <QCoreApplication>

namespace foyer::client
{

class BoxOfficeWording
{
    Q_DECLARE_TR_FUNCTIONS(foyer::client::BoxOfficeWording)
public:
    // The house, its box office and when that is open, a line each; empty where nothing of it is known.
    static QString lines(const KnownPlace &place);
    // The same below another text, with space between; known: null for nothing.
    static QString below(const KnownPlace *known);
};

} // namespace foyer::client
