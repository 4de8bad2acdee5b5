// The code of a place on a waitlist: in the link that a phone opens, on paper, and typed at a kiosk.
#pragma once

#include <QString>
#include <optional>

namespace foyer
{

inline constexpr int placeCodeLength = 16; // 80 bits as A-Z and 2-7 (RFC 4648): nobody guesses one
inline constexpr int placeCodeGrouped = 19; // as people read it
inline constexpr QLatin1StringView placeLinkFolder("/w/"); // of the link, before the code

// As somebody typed it, or within the link that was scanned. Spaces and hyphens do not count, and 0, 1 and 8, which no
// code has, are taken for the letters O, I and B that they look like. Nothing when it cannot be one.
std::optional<QString> placeCodeIn(const QString &typed);

// "ABCD-EFGH-2345-67AB".
QString groupedPlaceCode(const QString &code);

} // namespace foyer
