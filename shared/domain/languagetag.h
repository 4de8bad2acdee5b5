// Names of languages, as far as they tell languages and countries apart.
#pragma once

#include <QStringView>

namespace foyer
{

inline constexpr int languageTagLengthMax = 35; // RFC 5646, 4.4.1

// "de", "pt-BR" (RFC 5646, a practical part).
bool isLanguageTag(QStringView text);

} // namespace foyer
