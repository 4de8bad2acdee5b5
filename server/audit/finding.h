// Something in the database that cannot have come about by the rules.
#pragma once

#include "shared/core/ids.h"

#include <QString>

namespace foyer::server::audit
{

struct Finding {
    ShowId show;
    qint64 version = 0; // of the log, where it shows; 0: not in one row
    QString what; // a sentence in English; never names a holder
};

using Findings = QList<Finding>;

} // namespace foyer::server::audit
