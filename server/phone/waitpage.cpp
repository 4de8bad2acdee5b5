#include "server/phone/waitpage.h"

#include "server/phone/pageparts.h"
#include "server/phone/waitscript.h"
#include "shared/domain/placecode.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using foyer::protocol::EntryState;

namespace foyer::server
{

namespace
{

constexpr int refreshSeconds = 15; // where no script runs

bool isOpen(const protocol::Entry &entry)
{
    return entry.state == EntryState::Waiting || entry.state == EntryState::Offered;
}

int secondsLeft(const protocol::Entry &entry)
{
    return entry.offer ? int(std::max<qint64>(0, entry.now.secsTo(entry.offer->expiresAt))) : 0;
}

// What is said of a place: what matters most, and a sentence about it.
struct Said {
    QString figure;
    QString more;
};

Said waitingSaid(const protocol::Entry &entry, const Wording &wording)
{
    const WaitWords &words = waitWords(wording);
    const QString figure = entry.ahead == 0 ? words.next : othersBefore(wording, entry.ahead);
    switch (entry.chance) {
    case WaitChance::Good:
        return {figure, words.good};
    case WaitChance::Fair:
        return {figure, words.fair};
    case WaitChance::Slim:
        return {figure, words.slim};
    }
    Q_UNREACHABLE();
}

Said said(const protocol::Entry &entry, const Wording &wording)
{
    const WaitWords &words = waitWords(wording);
    switch (entry.state) {
    case EntryState::Waiting:
        return waitingSaid(entry, wording);
    case EntryState::Offered: {
        const int left = secondsLeft(entry);
        return {u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0')), words.howToTake};
    }
    case EntryState::Accepted:
        return {words.accepted, words.acceptedHint};
    case EntryState::Lapsed:
        return {words.lapsed, words.lapsedHint};
    case EntryState::Left:
    case EntryState::Declined:
        return {words.leftTitle, words.left};
    }
    Q_UNREACHABLE();
}

QString placeSection(const WaitPageFacts &facts, const PhoneWords &phone, const WaitWords &words)
{
    const bool isOffered = facts.entry.state == EntryState::Offered;
    const Said now = said(facts.entry, phone.wording);
    const QString seconds = isOffered ? u" data-seconds=\"%1\""_s.arg(secondsLeft(facts.entry)) : QString();
    const QString heading = isOffered ? u"<h2>%1</h2>"_s.arg(escaped(words.offered)) : QString();
    const QString role =
        isOffered ? u" role=\"timer\" aria-label=\"%1\""_s.arg(escaped(words.timeLeft)) : u" aria-live=\"polite\""_s;
    return u"<section id=\"place\" class=\"place\" data-state=\"%1\" data-source=\"%2/place.json?lang=%3\"%4>%5"
           "<p id=\"figure\" class=\"figure\"%6>%7</p><p id=\"more\">%8</p></section>"_s.arg(
               protocol::enumName(facts.entry.state), facts.path, phone.wording.tag(), seconds, heading, role,
               escaped(now.figure), escaped(now.more));
}

QString offeredSeats(const WaitPageFacts &facts, const PhoneWords &phone, const WaitWords &words)
{
    if (facts.entry.state != EntryState::Offered || !facts.entry.offer)
        return {};
    const SeatNos &seats = facts.entry.offer->seats;
    QString cards;
    for (qsizetype i = 0; i < seats.size(); ++i)
        cards += u"<article class=\"ticket\"><header><h2>%1</h2></header><dl>%2</dl></article>"_s.arg(
            escaped(words.seatOf.arg(i + 1).arg(seats.size())), seatFacts(seats[i], facts.plan, phone));
    return cards;
}

QString wish(const WaitPageFacts &facts, const PhoneWords &phone, const WaitWords &words)
{
    const int count = facts.entry.count;
    const QString howMany = wantedSeats(phone.wording, count, facts.together);
    QStringList places;
    for (const SeatNo no : facts.wanted)
        if (const Seat *const seat = facts.plan.seat(no)) {
            const QString &row = facts.plan.rows.at(seat->row).label;
            places << (row.isEmpty() ? words.wantedAlone.arg(seat->label) : words.wantedInRow.arg(row, seat->label));
        }
    if (places.isEmpty())
        places << (facts.section.isEmpty() ? words.anywhere : facts.section);
    return u"<dl class=\"facts\">%1%2</dl>"_s.arg(pageFact(words.wish, howMany, u"long"_s),
                                                  pageFact(words.place, places.join(u"; "_s), u"long"_s));
}

QString codeCard(const WaitPageFacts &facts, const PhoneWords &phone, const WaitWords &words)
{
    const Result<QrMatrix> code = qrMatrixFor(facts.link);
    if (!code)
        return {};
    return u"<article class=\"ticket\"><header><p>%1</p></header><p class=\"typed\">%2</p>"
           "<div class=\"code\">%3</div></article>"_s.arg(
               escaped(words.showCode), phone.wording.code(groupedPlaceCode(facts.code)), codeSvg(*code, words.code));
}

QString leaveForm(const WaitPageFacts &facts, const PhoneWords &phone, const WaitWords &words)
{
    return u"<form class=\"leave\" method=\"post\" action=\"%1/leave?lang=%2\"><button>%3</button><p>%4</p></form>"_s
        .arg(facts.path, phone.wording.tag(), escaped(words.leave), escaped(words.leaveHint));
}

} // namespace

QByteArray waitPagePolicy()
{
    static const QByteArray policy = pagePolicy() + "; script-src " + policyHash(waitScript) + "; connect-src 'self'";
    return policy;
}

QByteArray waitPage(const WaitPageFacts &facts, const Wording &wording)
{
    const PhoneWords &phone = phoneWords(wording);
    const WaitWords &words = waitWords(wording);
    QString body = showHead(facts.show, facts.path, phone) + placeSection(facts, phone, words);
    const QString title = u"%1 · %2"_s.arg(words.title, facts.show.titleName);
    if (!isOpen(facts.entry))
        return pageDocument(title, body, phone);
    body += offeredSeats(facts, phone, words) + codeCard(facts, phone, words) + wish(facts, phone, words)
        + leaveForm(facts, phone, words) + u"<script>%1</script>"_s.arg(QString::fromUtf8(waitScript.toByteArray()));
    const QString head = u"<noscript><meta http-equiv=\"refresh\" content=\"%1\"></noscript>"_s.arg(refreshSeconds);
    return pageDocument(title, body, phone, head);
}

QByteArray waitNews(const protocol::Entry &entry, const Wording &wording)
{
    const Said now = said(entry, wording);
    QJsonObject news {{u"state"_s, protocol::enumName(entry.state)}, {u"figure"_s, now.figure}, {u"more"_s, now.more}};
    if (entry.state == EntryState::Offered)
        news.insert(u"secondsLeft"_s, secondsLeft(entry));
    return QJsonDocument(news).toJson(QJsonDocument::Compact);
}

} // namespace foyer::server
