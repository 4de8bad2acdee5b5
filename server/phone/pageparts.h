// What the pages for phones have in common: pieces of HTML. Pure functions; what they are given as text, they escape.
#pragma once

#include "server/words/phonewords.h"
#include "shared/domain/seatingplan.h"
#include "shared/protocol/shows.h"
#include "shared/ticket/qr.h"

namespace foyer::server
{

QString escaped(const QString &text);

// A whole page. body and head are HTML; head stands beside the style that all pages have.
QByteArray pageDocument(const QString &title, const QString &body, const PhoneWords &words, const QString &head = {});
// What the browser may do with the page: show it, in its own style.
QByteArray pagePolicy();
// 'sha256-...', as a policy names what stands in the page itself.
QByteArray policyHash(QByteArrayView content);

// The venue, the other languages, the show. path: of the page.
QString showHead(const protocol::ShowDetails &show, const QString &path, const PhoneWords &words);
// A term with its value, for a <dl>; nothing for an empty value. look: its class.
QString pageFact(const QString &name, const QString &value, const QString &look = {});
// Row, seat, section and entrance; nothing for a seat that the plan lacks.
QString seatFacts(SeatNo no, const SeatingPlan &plan, const PhoneWords &words);
// name: for those who do not see it.
QString codeSvg(const QrMatrix &matrix, const QString &name);

// A page that says why there is none.
QByteArray messagePage(const QString &title, const QString &sentence, const Wording &wording);

} // namespace foyer::server
