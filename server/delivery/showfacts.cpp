#include "server/delivery/showfacts.h"

#include "server/mail/mail.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

QString whenOf(const QString &words, const QLocale &locale, const ShowFacts &facts)
{
    const QDateTime local = facts.startsAt.toTimeZone(facts.zone);
    return words.arg(locale.toString(local.date(), QLocale::LongFormat),
                     locale.toString(local.time(), QLocale::ShortFormat));
}

QString whereOf(const ShowFacts &facts)
{
    return QStringList {facts.venueName, facts.hall, facts.address}.join(u", "_s);
}

QString seatOf(const SeatWords &words, const SeatingPlan &plan, SeatNo no)
{
    const Seat *const seat = plan.seat(no);
    if (!seat)
        return words.alone.arg(no.value);
    const SeatRow &row = plan.rows.at(seat->row);
    const QString place = row.label.isEmpty() ? words.alone.arg(seat->label) : words.inRow.arg(row.label, seat->label);
    const QString &section = plan.sections.at(row.section).name;
    return section.isEmpty() ? place : words.inSection.arg(section, place);
}

QString inHeader(const QString &text) { return text.simplified().left(headerValueLengthMax / 2); }

} // namespace foyer::server
