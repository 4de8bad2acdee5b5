// Sells some seats of the demo chain's next shows, so that live maps do not begin empty.
#pragma once

#include "server/demo/demodata.h"
#include "server/storage/database.h"
#include "shared/core/ids.h"
#include "shared/domain/seatingplan.h"

#include <QHash>

namespace foyer::server
{

inline constexpr int demoShowsSoldTogether = 300; // in one transaction

class BoxOffice
{
public:
    BoxOffice(Database &owner, const DemoData &data);

    // For shows that begin from `first` on and before `end`, of which nobody has bought anything yet. Gives the number
    // of bookings made. Throws DatabaseError.
    qint64 sell(const QDateTime &first, const QDateTime &end);

private:
    struct Unsold {
        ShowId show;
        QString title;
        QString hall; // key of the venue and name of the hall
        int hour = 0; // of the venue's day
    };
    QList<Unsold> lockUnsold(const QDateTime &first, const QDateTime &end, ShowId after);
    QJsonArray bookingsFor(const Unsold &show);
    const SeatingPlan &plan(const QString &key);

    Database &m_owner;
    QHash<QString, QString> m_planOfHall;
    QHash<QString, DemoTitle> m_titles;
    QHash<QString, SeatingPlan> m_plans;
};

} // namespace foyer::server
