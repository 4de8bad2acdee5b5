// Tickets to print, and waiting for a printer that answers.
#pragma once

#include "client/printing/ticketprinter.h"
#include "shared/domain/ticketcode.h"

#include <QTest>

namespace foyer::test
{

inline TicketSheet sheetOf(int tickets)
{
    const TicketSigner signer(TicketKey::fromSeed(QByteArray(ticketSeedBytes, 't')).value());
    TicketSheet sheet;
    sheet.issuer = QStringLiteral("Lux");
    sheet.smallPrint = QStringLiteral("Please show the code at the door.");
    sheet.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    for (int i = 1; i <= tickets; ++i) {
        TicketClaims claims {TicketId(i), ShowId(4711), SeatNo(i), 1,
                             QDateTime(QDate(2026, 12, 13), QTime(1, 0), Qt::UTC)};
        TicketFace face;
        face.title = QStringLiteral("The Cabinet of Dr. Caligari");
        face.hall = QStringLiteral("Saal 1");
        face.section = QStringLiteral("Balcony");
        face.row = QStringLiteral("G");
        face.seat = QString::number(i);
        face.startsAt = QDateTime(QDate(2026, 12, 12), QTime(19, 15), Qt::UTC);
        face.zone = QTimeZone("Europe/Berlin");
        face.priceType = QStringLiteral("Adult");
        face.price = Money {1250, QStringLiteral("EUR")};
        face.reference = QStringLiteral("7KQ2-M0XA");
        face.code = signer.sign(claims);
        sheet.faces.append(face);
    }
    return sheet;
}

inline QStringList codesOf(const TicketSheet &sheet)
{
    QStringList codes;
    for (const TicketFace &face : sheet.faces)
        codes << face.code;
    return codes;
}

template <class T>
T await(const QFuture<T> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, 60'000) ? future.result() : T {};
}

} // namespace foyer::test
