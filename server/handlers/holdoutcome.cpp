#include "server/handlers/holdoutcome.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
protocol::HoldState holdState(const QString &letter)
{
    switch (letter.at(0).toLatin1()) {
    case 'h':
        return protocol::HoldState::Held;
    case 'p':
        return protocol::HoldState::Paying;
    case 's':
        return protocol::HoldState::Sold;
    case 'r':
        return protocol::HoldState::Released;
    case 'x':
        return protocol::HoldState::Expired;
    }
    qFatal("the schema knows a state of holds that the program does not: %s", qPrintable(letter));
}

Error readRefusal(const QString &name, Row &row)
{
    Error error = failure(errorFromName(name).value_or(ErrorCode::Internal), name);
    for (int heldColumns = 0; heldColumns < 7; ++heldColumns)
        row.skip();
    error.seats = row.next<std::optional<SeatNos>>().value_or(SeatNos());
    error.seatStates = row.next<std::optional<QString>>().value_or(QString()).toLatin1();
    return error;
}
} // namespace

HoldOutcome readHoldOutcome(Row &row, ShowId show)
{
    HoldOutcome outcome;
    if (const auto name = row.next<std::optional<QString>>()) {
        outcome.hold = readRefusal(*name, row);
    } else {
        protocol::Hold hold;
        hold.show = show;
        hold.hold = row.next<HoldId>();
        hold.state = holdState(row.next<QString>());
        hold.seats = row.next<SeatNos>();
        hold.expiresAt = row.next<QDateTime>();
        hold.renewalsLeft = row.next<int>();
        hold.now = row.next<QDateTime>();
        hold.booking = row.next<std::optional<BookingId>>();
        row.skip();
        row.skip();
        outcome.hold = hold;
    }
    outcome.version = row.next<std::optional<qint64>>().value_or(0);
    return outcome;
}

QByteArray fingerprint(const char *kind, const QJsonObject &message)
{
    constexpr int bytesKept = 16;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(kind) + '\n' + QJsonDocument(message).toJson(QJsonDocument::Compact));
    return hash.result().first(bytesKept);
}

} // namespace foyer::server
