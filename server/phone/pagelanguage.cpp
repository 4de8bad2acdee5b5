#include "server/phone/pagelanguage.h"

namespace foyer::server
{

const Wording &pageWording(const QByteArray &asked, const QByteArray &acceptLanguage)
{
    if (const Wording *const wanted = Wording::find(QString::fromLatin1(asked)))
        return *wanted;
    const Wording *best = &Wording::all().front();
    double bestWeight = 0;
    for (const QByteArray &range : acceptLanguage.split(',')) {
        const qsizetype weightAt = range.indexOf(";q=");
        const double weight = weightAt < 0 ? 1 : range.mid(weightAt + 3).trimmed().toDouble();
        const Wording *const wording = Wording::find(QString::fromLatin1(range.split(';').constFirst().trimmed()));
        if (wording && weight > bestWeight) {
            best = wording;
            bestWeight = weight;
        }
    }
    return *best;
}

} // namespace foyer::server
