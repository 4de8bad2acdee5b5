// In which language a page for a phone is written.
#pragma once

#include "server/words/wording.h"

namespace foyer::server
{

// What a link of the page asked for; else the first of ours in what the browser prefers (RFC 9110, 12.5.4); else
// English.
const Wording &pageWording(const QByteArray &asked, const QByteArray &acceptLanguage);

} // namespace foyer::server
