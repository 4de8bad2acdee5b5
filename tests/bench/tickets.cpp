#include "shared/domain/bookingreference.h"
#include "shared/domain/ticketcode.h"
#include "shared/ticket/ticketdocument.h"
#include "tests/bench/rows.h"

#include <QBuffer>
#include <QElapsedTimer>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int runs = 5;
constexpr int documents = 20;
constexpr int pagesEach = 3;

// Signed anew for each page: the signature is a part of the work.
TicketFace face(const TicketSigner &signer, int seat)
{
    const QDateTime start(QDate(2026, 12, 12), QTime(18, 30), Qt::UTC);
    TicketFace face;
    face.title = u"Hamlet, Prince of Denmark"_s;
    face.subtitle = u"By William Shakespeare, in English with French surtitles"_s;
    face.venue = u"Théâtre Royal"_s;
    face.address = u"12 Place du Marché, 1003 Lausanne"_s;
    face.hall = u"Grande Salle"_s;
    face.section = u"Stalls"_s;
    face.row = u"F"_s;
    face.seat = QString::number(seat);
    face.startsAt = start;
    face.zone = QTimeZone("Europe/Zurich");
    face.priceType = u"Adult"_s;
    face.price = {12450, u"CHF"_s};
    face.reference = BookingReference::fromRandomBits(quint64(seat)).grouped();
    face.code = signer.sign({TicketId(seat), ShowId(4711), SeatNo(seat), 1, start.addDays(1)});
    return face;
}

double pagesPerSecond(const TicketSigner &signer)
{
    QElapsedTimer time;
    time.start();
    for (int document = 0; document < documents; ++document) {
        TicketSheet sheet;
        sheet.issuer = u"Foyer Theatres"_s;
        sheet.smallPrint = u"Each code admits one person, once."_s;
        for (int page = 1; page <= pagesEach; ++page)
            sheet.faces.append(face(signer, document * pagesEach + page));
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        if (const auto rendered = renderTicketsPdf(sheet, pdf); !rendered)
            qFatal("%s", qPrintable(rendered.error().detail));
    }
    return documents * pagesEach / (double(time.nsecsElapsed()) / 1e9);
}

} // namespace

void measureTickets(Report &report)
{
    const TicketSigner signer(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value());
    pagesPerSecond(signer); // finds the fonts
    QList<double> rates;
    for (int i = 0; i < runs; ++i)
        rates.append(pagesPerSecond(signer));
    report.add({u"tickets"_s, median(rates), u"PDF pages/s"_s});
}

} // namespace foyer::bench
