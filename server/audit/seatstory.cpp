#include "server/audit/seatstory.h"

#include <QCryptographicHash>
#include <QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::audit
{

namespace
{

constexpr int aliasDigits = 8;

// Widths: time, node, arrival, who, what, outcome.
QString columns(const QString &at, const QString &node, const QString &arrival, const QString &who, const QString &what,
                const QString &outcome)
{
    return u"%1 %2 %3  %4 %5 %6"_s.arg(at, -24).arg(node, 5).arg(arrival, 8).arg(who, -9).arg(what, -9).arg(outcome);
}

QString numbers(const SeatNos &seats)
{
    QStringList texts;
    for (const SeatNo seat : seats)
        texts += QString::number(seat.value);
    return texts.join(u',');
}

QString outcomeOf(const engine::Event &event)
{
    const QString hold = u"hold %1"_s.arg(event.hold.value);
    switch (event.change) {
    case engine::Change::Hold:
        return event.attempt.isValid() ? u"kept as equal seats for %1, whose payment came late"_s.arg(hold)
                                       : u"got them as %1"_s.arg(hold);
    case engine::Change::Renew:
        return u"%1 goes on"_s.arg(hold);
    case engine::Change::Release:
    case engine::Change::Expire:
    case engine::Change::Unblock:
        return u"free: %1 is over"_s.arg(hold);
    case engine::Change::Pay:
        return u"%1 is being paid for"_s.arg(hold);
    case engine::Change::Decline:
        return u"not paid: %1 goes on"_s.arg(hold);
    case engine::Change::Sell:
        return u"bought as %1"_s.arg(hold);
    case engine::Change::Lose:
        return u"the payment found %1 lost"_s.arg(hold);
    case engine::Change::Refund:
    case engine::Change::Vacate:
        return u"free: given up by %1"_s.arg(hold);
    case engine::Change::Reseat:
        return u"%1 sits here now"_s.arg(hold);
    case engine::Change::Block:
        return u"kept back as %1"_s.arg(hold);
    case engine::Change::Join:
        return u"waits as entry %1"_s.arg(event.entry.value);
    case engine::Change::Leave:
        return u"entry %1 does not wait any more"_s.arg(event.entry.value);
    case engine::Change::Keep:
        return u"entry %1 waits elsewhere"_s.arg(event.entry.value);
    case engine::Change::Offer:
        return u"offered to entry %1 as %2"_s.arg(event.entry.value).arg(hold);
    case engine::Change::Accept:
        return u"accepted as %1"_s.arg(hold);
    case engine::Change::Consent:
        return u"taken for %1: paid already"_s.arg(hold);
    }
    Q_UNREACHABLE();
}

} // namespace

QString aliasOf(const HolderId &holder)
{
    if (!holder.isValid())
        return u"the house"_s;
    const QByteArray hash = QCryptographicHash::hash(holder.value.toRfc4122(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(aliasDigits));
}

SeatStory::SeatStory(std::optional<SeatNo> seat, Print print)
    : m_seat(seat)
    , m_print(std::move(print))
{
}

QString SeatStory::heading()
{
    return columns(u"database time (UTC)"_s, u"node"_s, u"arrival"_s, u"who"_s, u"asked"_s,
                   u"seats: what came of it"_s);
}

void SeatStory::row(const engine::Event &event)
{
    const char letter = engine::letterAfter(event.change);
    for (const SeatNo seat : event.seats) {
        if (letter == static_cast<char>(SeatState::Free))
            m_owners.erase(seat);
        else
            m_owners[seat] = event.holder;
    }
    QString outcome = outcomeOf(event);
    if (!event.detail.isEmpty() && event.change != engine::Change::Join)
        outcome += u" (%1)"_s.arg(event.detail);
    print({event.atMs, event.arrival, event.holder, engine::changeName(event.change), event.seats, outcome});
}

void SeatStory::refused(const Refusal &refusal)
{
    print({refusal.atMs, refusal.arrival, refusal.holder, refusal.asked, refusal.seats,
           u"refused, %1%2"_s.arg(refusal.error, ownersOf(refusal.seats))});
}

void SeatStory::print(const Line &line) const
{
    if (!concerns(line.seats))
        return;
    const bool arrived = line.arrival.number > 0;
    m_print(columns(QDateTime::fromMSecsSinceEpoch(line.atMs, Qt::UTC).toString(Qt::ISODateWithMs),
                    arrived ? QString::number(line.arrival.node) : QString(),
                    arrived ? QString::number(line.arrival.number) : QString(), aliasOf(line.holder), line.what,
                    line.seats.isEmpty() ? line.outcome : numbers(line.seats) + u": "_s + line.outcome));
}

bool SeatStory::concerns(const SeatNos &seats) const { return !m_seat || seats.contains(*m_seat); }

// Who had them when it was decided; the line of who got them stands above.
QString SeatStory::ownersOf(const SeatNos &seats) const
{
    QStringList owners;
    for (const SeatNo seat : seats)
        if (const auto owner = m_owners.find(seat); owner != m_owners.end())
            owners += u"%1 had %2"_s.arg(aliasOf(owner->second)).arg(seat.value);
    return owners.isEmpty() ? QString() : u": "_s + owners.join(u", "_s);
}

} // namespace foyer::server::audit
