// A small catalogue in a test database: two cinemas, the first with halls 1 and 3, the other with hall 2, one title,
// one show in the first hall.
#pragma once

#include "server/storage/database.h"
#include "shared/domain/seatingplan.h"
#include "tests/support/testdatabase.h"

namespace foyer::test
{

class SmallHouse
{
public:
    // planKey: a demo plan of resources/demo/plans.
    explicit SmallHouse(TestDatabase &database, const QString &planKey = QStringLiteral("multiplex-80"))
        : SmallHouse(database.owner(), planKey)
    {
    }
    // owner: an open connection as foyer_owner to a migrated database without a catalogue. Outlives the house.
    explicit SmallHouse(server::Database &owner, const QString &planKey = QStringLiteral("multiplex-80"));

    ShowId show() const { return m_show; }
    const SeatingPlan &plan() const { return m_plan; }
    static constexpr qint64 adultMinor = 1200;
    static constexpr qint64 childMinor = 800;

    // Another show in a hall (1, 2 or 3), beginning so many minutes from now (may be past).
    ShowId makeShow(int hall, int minutesFromNow);
    // Ends a hold's time at once.
    void lapse(HoldId hold);
    void lapse(ShowId show, HoldId hold);

    // kind: kiosk or staff.
    void pairDevice(const QString &name, const QString &kind, const QString &key);
    // The time to pay for an attempt is over.
    void endTimeToPay(const AttemptId &attempt) { m_owner.run("house/end_time_to_pay", m_show, attempt); }
    // As if the node that began the payments had died before it asked the gateway.
    void orphanPayments() { m_owner.run("house/due_now"); }
    // Frees the seats of a hold that is being paid for; false when it is not any more.
    bool loseSeats(HoldId hold) { return loseSeats(m_show, hold); }
    bool loseSeats(ShowId show, HoldId hold);

    // The seats that have an owner in the database.
    QMap<SeatNo, HoldId> claims();
    // "hold h 3,4" for each change, in order.
    QStringList log();

private:
    server::Database &m_owner;
    SeatingPlan m_plan;
    ShowId m_show;
    int m_serial = 0;
};

} // namespace foyer::test
