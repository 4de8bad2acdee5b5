// What staff show a machine to be let behind its screens, a PIN or a badge: kept as a hash (Argon2id) that is slow to
// try against.
#pragma once

#include <QString>

namespace foyer
{

inline constexpr qsizetype staffHashMax = 127; // characters

// Another one each time, with a salt of its own.
QString hashOfSecret(const QString &secret);
// Takes some hundredths of a second. False for a hash that is none.
bool isSecret(const QString &shown, const QString &hash);

} // namespace foyer
