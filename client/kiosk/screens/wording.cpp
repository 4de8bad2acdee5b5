#include "client/kiosk/screens/wording.h"

#include "shared/core/moneytext.h"
#include "shared/domain/bookingreference.h"

#include <QLocale>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

constexpr int nearMetres = 50; // venues that are nearer are "here"
constexpr double wholeKilometresFrom = 10;

QDateTime local(const QDateTime &at, const QString &timeZone)
{
    const QTimeZone zone(timeZone.toLatin1());
    return zone.isValid() ? at.toTimeZone(zone) : at;
}

QString clockTime(const QTime &time) { return QLocale().toString(time, QLocale::ShortFormat); }

} // namespace

QString Wording::day(QDate day, QDate today)
{
    if (day == today)
        return tr("Today");
    return QLocale().toString(day, tr("ddd", "format of a day of the week, short"));
}

QString Wording::dayOfMonth(QDate day)
{
    return QLocale().toString(day, tr("d MMM", "format of a day and month, short"));
}

QString Wording::dayInSentence(QDate day, QDate today)
{
    if (day == today)
        return tr("today");
    if (day == today.addDays(1))
        return tr("tomorrow");
    return tr("on %1").arg(QLocale().toString(day, tr("dddd, d MMMM", "format of a day, long")));
}

QString Wording::time(const QDateTime &at, const QString &timeZone) { return clockTime(local(at, timeZone).time()); }

QString Wording::showTime(const protocol::ShowDetails &show)
{
    const QDateTime at = local(show.startsAt, show.venue.timeZone);
    return tr("%1, %2", "day, time")
        .arg(QLocale().toString(at.date(), tr("dddd, d MMMM", "format of a day, long")), clockTime(at.time()));
}

QString Wording::price(const Money &money) { return foyer::moneyText(money, QLocale()); }

QString Wording::priceOff(const Money &money) { return tr("−%1", "price that is taken off").arg(price(money)); }

QString Wording::priceFrom(const Money &money) { return tr("from %1", "price").arg(price(money)); }

QString Wording::age(int ageRating) { return ageRating == 0 ? tr("for all ages") : tr("from age %1").arg(ageRating); }

QString Wording::minutes(int minutes) { return tr("%1 min").arg(minutes); }

QString Wording::facts(const protocol::TitleCard &title)
{
    QStringList facts;
    if (title.kind == protocol::TitleKind::Film)
        facts << QString::number(title.year);
    facts << minutes(title.minutes) << age(title.ageRating);
    return facts.join(u" · "_s);
}

QString Wording::briefFacts(const protocol::TitleCard &title)
{
    const QString age = title.ageRating == 0 ? tr("all ages") : tr("%1+", "least age").arg(title.ageRating);
    return tr("%1 · %2", "minutes, least age").arg(minutes(title.minutes), age);
}

QString Wording::distance(double kilometres)
{
    if (kilometres * 1000 < nearMetres)
        return tr("right here");
    if (kilometres < 1)
        return tr("%1 m").arg(std::max(1, qRound(kilometres * 20)) * 50);
    return tr("%1 km").arg(QLocale().toString(kilometres, 'f', kilometres < wholeKilometresFrom ? 1 : 0));
}

QString Wording::reference(const QString &reference)
{
    const Result<BookingReference> known = BookingReference::fromTyped(reference);
    return known ? known->grouped() : reference;
}

QString Wording::spelled(const QString &reference)
{
    QStringList signs;
    for (const QChar sign : reference)
        signs << (sign == u'-' ? u","_s : QString(sign));
    return signs.join(u' ');
}

QString Wording::place(SeatNo no, const SeatingPlan &plan)
{
    const Seat *seat = plan.seat(no);
    if (!seat)
        return {};
    const QString &row = plan.rows[seat->row].label;
    return row.isEmpty() ? tr("Seat %1").arg(seat->label) : tr("Row %1, seat %2").arg(row, seat->label);
}

QStringList Wording::places(const SeatNos &seats, const SeatingPlan &plan)
{
    QList<int> rows;
    QHash<int, QStringList> labels;
    for (const SeatNo no : seats) {
        const Seat *seat = plan.seat(no);
        if (!seat)
            continue;
        if (!labels.contains(seat->row))
            rows << seat->row;
        labels[seat->row] << seat->label;
    }
    QStringList places;
    for (const int row : std::as_const(rows)) {
        const QString list = QLocale().createSeparatedList(labels[row]);
        const int count = int(labels[row].size());
        const QString seatsText = tr("seats %1", "", count).arg(list);
        places << (plan.rows[row].label.isEmpty() ? seatsText : tr("Row %1, %2").arg(plan.rows[row].label, seatsText));
    }
    return places;
}

} // namespace foyer::client
