#include "tests/support/house/smallhouse.h"

#include "shared/domain/planformat.h"
#include "tests/support/places/places.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return file.readAll();
}
} // namespace

SmallHouse::SmallHouse(server::Database &owner, const QString &planKey)
    : m_owner(owner)
{
    m_owner.runScript(contentOf(u":/sql/queries/house/base.sql"_s));
    const QByteArray document = contentOf(inSources(u"resources/demo/plans/%1.json").arg(planKey));
    m_plan = planFromJson(document).value();
    SeatNos seats;
    QStringList categories;
    for (const Seat &seat : std::as_const(m_plan.seats)) {
        seats.append(seat.no);
        categories.append(m_plan.categories[seat.category].key);
    }
    m_owner.run("house/plan", QJsonDocument::fromJson(document).object(), seats, categories);
    m_show = makeShow(1, 120);
}

ShowId SmallHouse::makeShow(int hall, int minutesFromNow)
{
    return m_owner.value<ShowId>("house/show", hall, ++m_serial, minutesFromNow);
}

void SmallHouse::pairDevice(const QString &name, const QString &kind, const QString &key)
{
    m_owner.run("session/pair_device", name, kind, std::optional<VenueId>(VenueId(1)),
                QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256));
}

void SmallHouse::lapse(HoldId hold) { lapse(m_show, hold); }

void SmallHouse::lapse(ShowId show, HoldId hold) { m_owner.run("house/lapse", show, hold); }

bool SmallHouse::loseSeats(ShowId show, HoldId hold)
{
    server::Transaction transaction(m_owner);
    m_owner.run("house/lock_show", show);
    const bool lost = m_owner.value<int>("house/lose_seats", show, hold) > 0;
    if (lost)
        m_owner.run("house/chain_log", show);
    transaction.commit();
    return lost;
}

QMap<SeatNo, HoldId> SmallHouse::claims()
{
    QMap<SeatNo, HoldId> claims;
    for (server::Row row : m_owner.run("house/claims", m_show)) {
        const auto seat = row.next<SeatNo>();
        claims.insert(seat, row.next<HoldId>());
    }
    return claims;
}

QStringList SmallHouse::log()
{
    QStringList log;
    for (server::Row row : m_owner.run("house/log", m_show)) {
        const auto change = row.next<QString>();
        const auto state = row.next<QString>();
        QStringList seats;
        for (const SeatNo seat : row.next<SeatNos>())
            seats.append(QString::number(seat.value));
        log.append(u"%1 %2 %3"_s.arg(change, state, seats.join(u',')));
    }
    return log;
}

} // namespace foyer::test
