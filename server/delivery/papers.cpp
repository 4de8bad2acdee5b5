#include "server/delivery/papers.h"

#include "server/delivery/sheets.h"
#include "server/press/presswire.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
const QString ticketsKind = u"tickets"_s;
const QString invoiceKind = u"invoice"_s;
const QString creditNoteKind = u"credit_note"_s;
const QString calendarKind = u"calendar"_s;
constexpr QLatin1StringView pdfType("application/pdf");

// Names everything that tickets and calendar tell.
QString sourceOf(const BookingFacts &facts)
{
    QStringList told {facts.reference,
                      facts.title,
                      facts.language,
                      facts.startsAt.toString(Qt::ISODateWithMs),
                      facts.endsAt.toString(Qt::ISODateWithMs),
                      facts.hall,
                      facts.venueName,
                      facts.address,
                      QString::number(facts.plan.value),
                      Wording::in(facts.customerLanguage).tag()};
    for (const PaidSeat &seat : facts.seats)
        told.append(
            u"%1 %2 %3"_s.arg(QString::number(seat.ticket.value), seat.priceType, QString::number(seat.priceMinor)));
    const QByteArray hash = QCryptographicHash::hash(told.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex());
}

struct Known {
    int revision = 0; // 0: there is none
    QString number;
    QString source;
};

Known newestOf(const BookingFacts &facts, const QString &kind, Database &database)
{
    std::optional<Row> row = database.one("delivery/newest_document", facts.show, facts.booking, kind);
    if (!row)
        return {};
    const auto revision = row->next<int>();
    const auto number = row->next<QString>();
    return {revision, number, row->next<QString>()};
}

void store(const BookingFacts &facts, const QString &kind, const Known &known, QLatin1StringView mediaType,
           const QByteArray &content, Database &database)
{
    database.run("delivery/store_document", facts.show, facts.booking, kind, known.revision, known.number, known.source,
                 mediaType, content);
}

// "LUX-2026-000001"; letters mark the other kind: "LUX-2026-C000001". Within the transaction that stores the paper.
PaperNumber takeNumber(const BookingFacts &facts, const QString &kind, Database &database)
{
    std::optional<Row> row = database.one("delivery/next_number", facts.venue, kind);
    const auto year = row->next<int>();
    const auto serial = row->next<int>();
    const QString mark = kind == invoiceKind ? QString() : u"C"_s;
    return {u"%1-%2-%3%4"_s.arg(facts.venueKey.toUpper()).arg(year).arg(mark).arg(serial, 6, 10, QLatin1Char('0')),
            row->next<QDate>()};
}

QList<PaidSeat> paidSeats(const Rows &rows)
{
    QList<PaidSeat> seats;
    for (Row row : rows) {
        const auto no = row.next<SeatNo>();
        const auto priceType = row.next<QString>();
        seats.append({no, priceType, row.next<qint64>(), {}});
    }
    return seats;
}

std::optional<Paper> paperFrom(std::optional<Row> row)
{
    if (!row)
        return std::nullopt;
    const auto revision = row->next<int>();
    const auto number = row->next<QString>();
    const auto mediaType = row->next<QString>();
    return Paper {revision, number, mediaType.toLatin1(), row->next<QByteArray>()};
}
} // namespace

Papers::Papers(const TicketSigner &signer, PressRoom &presses)
    : m_signer(signer)
    , m_presses(presses)
{
}

Result<std::shared_ptr<const SeatingPlan>> Papers::planOf(PlanId plan, Database &database)
{
    return m_plans.plan(plan, database);
}

Result<Nothing> Papers::makeTickets(const BookingFacts &facts, Database &database)
{
    const Known last = newestOf(facts, calendarKind, database);
    const Known made {last.revision + 1, {}, sourceOf(facts)};
    if (last.source == made.source)
        return Nothing {};
    const auto plan = planOf(facts.plan, database);
    if (!plan)
        return plan.error();
    std::optional<QByteArray> tickets;
    if (!facts.seats.isEmpty()) {
        const Result<QByteArray> pdf = m_presses.print(pressRequest(ticketSheet(facts, **plan, m_signer)));
        if (!pdf)
            return pdf.error();
        tickets = *pdf;
    }
    const auto now = database.value<QDateTime>("session/now");
    const CalendarEvent event = calendarEvent(facts, **plan, made.revision, now);
    Transaction transaction(database);
    if (tickets)
        store(facts, ticketsKind, made, pdfType, *tickets, database);
    store(facts, calendarKind, made, QLatin1StringView(calendarMediaType(event)), calendarBytes(event), database);
    transaction.commit();
    return Nothing {};
}

// The number is locked while the paper is drawn: it is given with the paper or not at all.
Result<Nothing> Papers::makeInvoice(const BookingFacts &facts, Database &database)
{
    if (newestOf(facts, invoiceKind, database).revision > 0)
        return Nothing {};
    const auto plan = planOf(facts.plan, database);
    if (!plan)
        return plan.error();
    const QList<PaidSeat> sold = paidSeats(database.run("delivery/sold", facts.show, facts.attempt));
    Transaction transaction(database);
    const PaperNumber number = takeNumber(facts, invoiceKind, database);
    const Result<QByteArray> pdf = m_presses.print(pressRequest(invoiceSheet(facts, **plan, sold, number)));
    if (!pdf)
        return pdf.error();
    store(facts, invoiceKind, {1, number.text, facts.attempt.toString()}, pdfType, *pdf, database);
    transaction.commit();
    return Nothing {};
}

Result<Nothing> Papers::makeCreditNote(const BookingFacts &facts, const RefundId &refund, Database &database)
{
    if (creditNoteOf(facts, refund, database))
        return Nothing {};
    const std::optional<Refunded> refunded = readRefund(facts, refund, database);
    if (!refunded)
        return failure(ErrorCode::NotFound, u"no refund %1 of this booking"_s.arg(refund.toString()));
    const auto plan = planOf(facts.plan, database);
    if (!plan)
        return plan.error();
    const QString invoice = newestOf(facts, invoiceKind, database).number;
    const int revision = newestOf(facts, creditNoteKind, database).revision + 1;
    Transaction transaction(database);
    const PaperNumber number = takeNumber(facts, creditNoteKind, database);
    const Result<QByteArray> pdf = m_presses.print(
        pressRequest(creditNoteSheet(facts, **plan, refunded->seats, refunded->valueMinor, number, invoice)));
    if (!pdf)
        return pdf.error();
    store(facts, creditNoteKind, {revision, number.text, refund.toString()}, pdfType, *pdf, database);
    transaction.commit();
    return Nothing {};
}

std::optional<Paper> newestPaper(const BookingFacts &facts, const QString &kind, Database &database)
{
    return paperFrom(database.one("delivery/newest_content", facts.show, facts.booking, kind));
}

std::optional<Paper> creditNoteOf(const BookingFacts &facts, const RefundId &refund, Database &database)
{
    return paperFrom(
        database.one("delivery/document_of", facts.show, facts.booking, creditNoteKind, refund.toString()));
}

std::optional<Refunded> readRefund(const BookingFacts &facts, const RefundId &refund, Database &database)
{
    std::optional<Row> row = database.one("delivery/refund", facts.show, facts.booking, refund);
    if (!row)
        return std::nullopt;
    const auto seats = row->next<SeatNos>();
    return Refunded {paidSeats(database.run("delivery/refunded_seats", facts.show, facts.booking, seats)),
                     row->next<qint64>(), row->next<qint64>()};
}

} // namespace foyer::server
