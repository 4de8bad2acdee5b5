// What nodes of the server tell each other after a commit: "NODE SHOW:VERSION SHOW:VERSION ...". It may be lost.
#pragma once

#include "shared/core/ids.h"

#include <QHash>
#include <QStringList>
#include <optional>

namespace foyer::server
{

inline constexpr qsizetype hintLengthMax = 7900; // PostgreSQL carries less than 8000 bytes
inline constexpr QLatin1StringView hintChannel("foyer_show");

struct Hint {
    QString node; // who says so
    QHash<ShowId, qint64> versions;
};

QStringList writeHints(const QString &node, const QHash<ShowId, qint64> &versions);
// Nothing when it is none of ours.
std::optional<Hint> readHint(const QString &payload);

} // namespace foyer::server
