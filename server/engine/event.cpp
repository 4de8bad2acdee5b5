#include "server/engine/event.h"

#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::engine
{

namespace
{
struct ChangeRow {
    Change change;
    QLatin1StringView name;
    char letter;
};

constexpr char noSeat = '-';
constexpr auto letter(SeatState state) { return static_cast<char>(state); }

constexpr std::array changes {
    ChangeRow {Change::Hold, "hold"_L1, letter(SeatState::Held)},
    ChangeRow {Change::Renew, "renew"_L1, letter(SeatState::Held)},
    ChangeRow {Change::Release, "release"_L1, letter(SeatState::Free)},
    ChangeRow {Change::Expire, "expire"_L1, letter(SeatState::Free)},
    ChangeRow {Change::Pay, "pay"_L1, letter(SeatState::Paying)},
    ChangeRow {Change::Decline, "decline"_L1, letter(SeatState::Held)},
    ChangeRow {Change::Sell, "sell"_L1, letter(SeatState::Sold)},
    ChangeRow {Change::Lose, "lose"_L1, noSeat},
    ChangeRow {Change::Refund, "refund"_L1, letter(SeatState::Free)},
    ChangeRow {Change::Vacate, "vacate"_L1, letter(SeatState::Free)},
    ChangeRow {Change::Reseat, "reseat"_L1, letter(SeatState::Sold)},
    ChangeRow {Change::Block, "block"_L1, letter(SeatState::Blocked)},
    ChangeRow {Change::Unblock, "unblock"_L1, letter(SeatState::Free)},
    ChangeRow {Change::Join, "join"_L1, noSeat},
    ChangeRow {Change::Leave, "leave"_L1, noSeat},
    ChangeRow {Change::Offer, "offer"_L1, letter(SeatState::Offered)},
    ChangeRow {Change::Accept, "accept"_L1, letter(SeatState::Held)},
    ChangeRow {Change::Consent, "consent"_L1, letter(SeatState::Paying)},
    ChangeRow {Change::Keep, "keep"_L1, noSeat},
};

const ChangeRow &rowOf(Change change) { return changes[size_t(change)]; }

constexpr bool rowsStandInOrder()
{
    for (size_t i = 0; i < changes.size(); ++i)
        if (changes[i].change != Change(i))
            return false;
    return true;
}
static_assert(rowsStandInOrder(), "rowOf() takes the change for an index");

QByteArray text(const QUuid &uuid) { return uuid.isNull() ? QByteArray() : uuid.toByteArray(QUuid::WithoutBraces); }

// Keep in step with log_text() in server/sql: both write the same text.
QByteArray textOf(const Event &event)
{
    QByteArray line;
    line.reserve(320);
    const auto add = [&line](const QByteArray &field) {
        if (!line.isEmpty())
            line += '|';
        line += field;
    };
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    QByteArray seats;
    for (const SeatNo seat : event.seats)
        seats += (seats.isEmpty() ? QByteArray() : ","_ba) + number(seat.value);
    add(number(event.show.value));
    add(number(event.version));
    add(number(event.atMs));
    add(QByteArray(rowOf(event.change).name.data()));
    add(QByteArray(1, rowOf(event.change).letter));
    add(seats);
    add(number(event.hold.value));
    add(event.holder.value.toByteArray(QUuid::WithoutBraces));
    add(number(event.expiresAtMs));
    add(number(event.renewals));
    add(number(event.origin.value));
    add(number(event.entry.value));
    add(text(event.attempt.value));
    add(text(event.command.value));
    add(number(event.fingerprint));
    add(number(event.arrival.node));
    add(number(event.arrival.number));
    add(event.detail.toUtf8());
    return line;
}
} // namespace

QLatin1StringView changeName(Change change) { return rowOf(change).name; }

std::optional<Change> changeFromName(QStringView name)
{
    for (const ChangeRow &row : changes)
        if (row.name == name)
            return row.change;
    return std::nullopt;
}

char letterAfter(Change change) { return rowOf(change).letter; }

QByteArray firstLogHash() { return QByteArray(logHashBytes, '\0'); }

QByteArray chainedHash(const QByteArray &previous, const Event &event)
{
    static_assert(logHashBytes == crypto_hash_sha256_BYTES);
    const QByteArray linked = previous + textOf(event);
    QByteArray hash(logHashBytes, Qt::Uninitialized);
    crypto_hash_sha256(reinterpret_cast<unsigned char *>(hash.data()),
                       reinterpret_cast<const unsigned char *>(linked.constData()), quint64(linked.size()));
    return hash;
}

} // namespace foyer::server::engine
