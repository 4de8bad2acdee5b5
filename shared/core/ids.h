// Identities as types of their own, so that a seat cannot be passed where a show is meant.
#pragma once

#include <QHashFunctions>
#include <QList>
#include <QMetaType>
#include <QUuid>
#include <compare>

namespace foyer
{

// A number that names one row; 0 means "none". Rep is what the database stores.
template <class Tag, class Rep = qint64>
struct Id {
    using Value = Rep;
    Rep value = 0;

    constexpr Id() = default;
    constexpr explicit Id(Rep number)
        : value(number)
    {
    }
    constexpr bool isValid() const { return value != 0; }
    constexpr auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

// A random name that its maker chooses before anybody else hears of it (RFC 4122, version 4).
template <class Tag>
struct UuidId {
    QUuid value;

    UuidId() = default;
    explicit UuidId(const QUuid &uuid)
        : value(uuid)
    {
    }
    static UuidId create() { return UuidId(QUuid::createUuid()); }
    bool isValid() const { return !value.isNull(); }
    QString toString() const { return value.toString(QUuid::WithoutBraces); }
    bool operator==(const UuidId &) const = default;
    friend size_t qHash(const UuidId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using CityId = Id<struct CityTag>;
using VenueId = Id<struct VenueTag>;
using HallId = Id<struct HallTag>;
using PlanId = Id<struct PlanTag>; // one revision of one hall's seating plan
using TitleId = Id<struct TitleTag>;
using ShowId = Id<struct ShowTag>; // high bits: the day, see showid.h in shared/domain
using HoldId = Id<struct HoldTag>; // unique within its show
using EntryId = Id<struct EntryTag>; // the sequence number of a waitlist entry within its show
using BookingId = Id<struct BookingTag>;
using TicketId = Id<struct TicketTag>;
using JobId = Id<struct JobTag>;

// A seat's number in its seating plan: 1 .. the plan's seat count, never 0. It never changes once sold from.
using SeatNo = Id<struct SeatNoTag, qint32>;
using SeatNos = QList<SeatNo>;

using CommandId = UuidId<struct CommandTag>; // a client's name for one command, kept until it has the answer
using HolderId =
    UuidId<struct HolderTag>; // who holds seats: made anew by a client for each customer, a secret of theirs
using AttemptId = UuidId<struct AttemptTag>; // a payment attempt: the idempotency key towards the gateway
using RefundId = UuidId<struct RefundTag>; // money on its way back: the idempotency key towards the gateway

} // namespace foyer
