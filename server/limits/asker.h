// Who asks, as far as the server can tell people apart: a paired device by its name, anybody else by address.
#pragma once

#include "shared/domain/role.h"

#include <QHashFunctions>
#include <QString>

namespace foyer::server
{

struct Asker {
    Role role = Role::Public;
    QString name;
    bool operator==(const Asker &) const = default;
    friend size_t qHash(const Asker &asker, size_t seed = 0) { return qHashMulti(seed, int(asker.role), asker.name); }
};

} // namespace foyer::server
