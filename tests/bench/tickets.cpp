#include "server/press/press.h"
#include "server/press/presswire.h"
#include "shared/domain/bookingreference.h"
#include "shared/domain/ticketcode.h"
#include "shared/ticket/ticketdocument.h"
#include "tests/bench/rows.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace foyer::bench
{

namespace
{

constexpr int runs = 5;
constexpr int documents = 20;
constexpr int pagesEach = 3;
constexpr int presses = 2; // as many as the server has threads for papers
constexpr double papersGoal = 100;

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

TicketSheet sheetOf(const TicketSigner &signer, int document)
{
    TicketSheet sheet;
    sheet.issuer = u"Foyer Theatres"_s;
    sheet.smallPrint = u"Each code admits one person, once."_s;
    for (int page = 1; page <= pagesEach; ++page)
        sheet.faces.append(face(signer, document * pagesEach + page));
    return sheet;
}

InvoiceSheet invoiceOf(int document)
{
    InvoiceSheet sheet;
    sheet.heading = u"Invoice"_s;
    sheet.number = u"ROYAL-2026-%1"_s.arg(document, 6, 10, QLatin1Char('0'));
    sheet.seller = {u"Théâtre Royal"_s, u"12 Place du Marché, 1003 Lausanne"_s};
    sheet.facts = {{u"Number"_s, sheet.number}, {u"Performance"_s, u"Hamlet, Prince of Denmark, 12 December 2026"_s}};
    for (int seat = 1; seat <= pagesEach; ++seat)
        sheet.lines.append({u"Stalls, row F, seat %1 (Adult)"_s.arg(seat), splitGross(12450, 770)});
    sheet.currency = u"CHF"_s;
    sheet.vatBasisPoints = 770;
    return sheet;
}

// What the server does for each booking, through its own presses: tickets and an invoice.
double deliveredPerSecond(server::PressRoom &room, const TicketSigner &signer)
{
    const auto print = [&room](const QByteArray &request) {
        if (const auto pdf = room.print(request); !pdf)
            qFatal("%s", qPrintable(pdf.error().detail));
    };
    QElapsedTimer time;
    time.start();
    std::vector<std::thread> threads;
    for (int thread = 0; thread < presses; ++thread)
        threads.emplace_back([&, thread] {
            for (int document = thread; document < documents; document += presses) {
                print(server::pressRequest(sheetOf(signer, document)));
                print(server::pressRequest(invoiceOf(document)));
            }
        });
    for (std::thread &thread : threads)
        thread.join();
    return documents * pagesEach / (double(time.nsecsElapsed()) / 1e9);
}

double pagesPerSecond(const TicketSigner &signer)
{
    QElapsedTimer time;
    time.start();
    for (int document = 0; document < documents; ++document) {
        QBuffer pdf;
        pdf.open(QIODevice::WriteOnly);
        if (const auto rendered = renderTicketsPdf(sheetOf(signer, document), pdf); !rendered)
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

    server::PressRoom room(QCoreApplication::applicationDirPath() + u"/foyer-press"_s);
    deliveredPerSecond(room, signer); // starts the presses
    QList<double> delivered;
    for (int i = 0; i < runs; ++i)
        delivered.append(deliveredPerSecond(room, signer));
    const double rate = median(delivered);
    report.add({u"tickets, with invoices by two presses"_s,
                rate,
                u"tickets/s"_s,
                {},
                {},
                u">= 100 on two cores"_s,
                rate >= papersGoal});
}

} // namespace foyer::bench
