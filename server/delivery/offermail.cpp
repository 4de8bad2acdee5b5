#include "server/delivery/offermail.h"

#include "server/delivery/letter.h"
#include "server/delivery/shortmessage.h"
#include "server/words/offerwords.h"
#include "shared/domain/placecode.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
QByteArray messageId(const OfferMailParts &parts, const char *way)
{
    return QByteArray("offer.") + QByteArray::number(parts.facts.show.value) + '.'
        + QByteArray::number(parts.facts.entry.value) + '.' + way + '@'
        + parts.fromAddress.section(u'@', -1).toLatin1();
}

QString untilText(const OfferWords &words, const OfferFacts &facts)
{
    return words.wording.locale().toString(facts.until.toTimeZone(facts.zone).time(), QLocale::ShortFormat);
}

Letter letterOf(const OfferMailParts &parts, const OfferWords &words)
{
    const OfferFacts &facts = parts.facts;
    Letter letter;
    letter.greeting = words.greeting;
    letter.intro = words.intro.arg(untilText(words, facts));
    letter.title = facts.title;
    letter.rows = {{words.when, whenOf(words.showTime, words.wording.locale(), facts)}, {words.where, whereOf(facts)}};
    for (const SeatNo seat : facts.seats)
        letter.rows.append(
            {seat == facts.seats.first() ? words.seats : QString(), seatOf(words.seat, parts.plan, seat)});
    letter.rows.append({words.until, untilText(words, facts)});
    if (const auto code = placeCodeIn(parts.link))
        letter.rows.append({words.code, words.wording.code(groupedPlaceCode(*code))});
    letter.note = words.howToTake;
    letter.link = parts.link;
    letter.closing = words.howToLeave;
    letter.signature = facts.venueName;
    return letter;
}

Mail envelope(const OfferMailParts &parts, const OfferWords &words)
{
    Mail mail;
    mail.from = {inHeader(parts.facts.venueName), parts.fromAddress};
    mail.date = parts.now;
    mail.language = words.wording.tag().toLatin1();
    return mail;
}
} // namespace

std::optional<OfferFacts> readOffer(Database &database, ShowId show, EntryId entry)
{
    std::optional<Row> row = database.one("delivery/offer", show, entry);
    if (!row)
        return std::nullopt;
    OfferFacts facts;
    facts.show = show;
    facts.entry = entry;
    facts.mail = row->next<QString>();
    facts.phone = row->next<QString>();
    facts.language = row->next<QString>();
    facts.holder = row->next<HolderId>();
    facts.seats = row->next<SeatNos>();
    facts.until = row->next<QDateTime>();
    facts.title = row->next<QString>();
    facts.startsAt = row->next<QDateTime>();
    facts.plan = row->next<PlanId>();
    facts.hall = row->next<QString>();
    facts.venueName = row->next<QString>();
    facts.address = row->next<QString>();
    facts.zone = QTimeZone(row->next<QString>().toLatin1());
    return facts;
}

Mail offerMail(const OfferMailParts &parts)
{
    const OfferWords &words = offerWordsIn(parts.facts.language);
    const Letter letter = letterOf(parts, words);
    Mail mail = envelope(parts, words);
    mail.to = {{}, parts.facts.mail};
    mail.subject = words.subject.arg(inHeader(parts.facts.title));
    mail.messageId = messageId(parts, "mail");
    mail.text = letterAsText(letter);
    mail.html = letterAsHtml(letter, words.wording);
    return mail;
}

// A gateway puts a subject into the message, so there is none.
Mail offerMessage(const OfferMailParts &parts, const QString &gatewayDomain)
{
    const OfferWords &words = offerWordsIn(parts.facts.language);
    Mail mail = envelope(parts, words);
    mail.to = {{}, gatewayAddress(parts.facts.phone, gatewayDomain)};
    mail.messageId = messageId(parts, "phone");
    mail.text = shortMessage(words.message.arg(untilText(words, parts.facts)), parts.facts.title, parts.link);
    return mail;
}

} // namespace foyer::server
