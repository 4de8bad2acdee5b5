#include "shared/domain/openinghours.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace foyer
{

namespace
{

Error wrong(const QString &span, const QString &why)
{
    return failure(ErrorCode::OutOfRange,
                   u"\"%1\" %2; write for instance 1-5 10:00-20:00, 6 12:00-18:00 (Monday is 1)"_s.arg(span, why));
}

Result<OpeningSpan> readSpan(const QString &text)
{
    static const QRegularExpression form(u"^([1-7])(?:-([1-7]))? (\\d{2}:\\d{2})-(\\d{2}:\\d{2})$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return wrong(text, u"is no day with its hours"_s);
    OpeningSpan span;
    span.firstDay = match.captured(1).toInt();
    span.lastDay = match.captured(2).isEmpty() ? span.firstDay : match.captured(2).toInt();
    span.opens = QTime::fromString(match.captured(3), u"hh:mm"_s);
    span.closes = QTime::fromString(match.captured(4), u"hh:mm"_s);
    if (span.lastDay < span.firstDay)
        return wrong(text, u"ends before the day it begins with"_s);
    if (!span.opens.isValid() || !span.closes.isValid() || span.closes <= span.opens)
        return wrong(text, u"does not close after it opens"_s);
    return span;
}

} // namespace

Result<OpeningHours> readOpeningHours(const QString &text)
{
    OpeningHours hours;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const Result<OpeningSpan> span = readSpan(part.simplified());
        if (!span)
            return span.error();
        hours.append(*span);
    }
    if (hours.size() > openingSpansMax)
        return failure(ErrorCode::OutOfRange, u"more than %1 spans of opening hours"_s.arg(openingSpansMax));
    return hours;
}

} // namespace foyer
