#include "client/kiosk/screens/boxofficewording.h"

#include "client/logic/common/words.h"
#include "shared/domain/openinghours.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// In its own direction, whatever stands around it.
QString apart(const QString &text) { return u'\u2068' + text + u'\u2069'; }

QString dash(const QString &from, const QString &to) { return from == to ? from : from + u"\u2009–\u2009"_s + to; }

QString spanText(const OpeningSpan &span)
{
    const QLocale locale;
    const auto day = [&locale](int number) { return locale.standaloneDayName(number, QLocale::ShortFormat); };
    const auto time = [&locale](QTime at) { return locale.toString(at, QLocale::ShortFormat); };
    return dash(day(span.firstDay), day(span.lastDay)) + u"  "_s + dash(time(span.opens), time(span.closes));
}

} // namespace

QString BoxOfficeWording::lines(const KnownPlace &place)
{
    QStringList lines;
    if (place.venue)
        lines.append(apart(Words::listed({place.venue->name, place.venue->address})));
    if (!place.settings.boxOffice.isEmpty())
        lines.append(tr("Box office: %1").arg(apart(place.settings.boxOffice)));
    const auto hours = readOpeningHours(place.settings.openingHours);
    if (hours && !hours->isEmpty()) {
        lines.append(tr("The box office is open:"));
        for (const OpeningSpan &span : *hours)
            lines.append(spanText(span));
    }
    return lines.join(u'\n');
}

QString BoxOfficeWording::below(const KnownPlace *known)
{
    const QString text = known ? lines(*known) : QString();
    return text.isEmpty() ? text : u"\n\n"_s + text;
}

} // namespace foyer::client
