#include "tests/chaos/history/holdindex.h"

namespace foyer::chaos
{

HoldIndex::HoldIndex(const History &history, const Books &books)
{
    for (const HoldRow &row : books.holds) {
        m_rows.insert({row.show, row.id}, &row);
        m_seats.insert({row.show, row.id}, row.seats);
    }
    for (const Operation &operation : history) {
        const protocol::Hold *const hold = operation.toldHold();
        if (hold && isTaking(operation.act)) {
            m_seats.insert(keyOf(*hold), hold->seats);
            m_acknowledged.insert(keyOf(*hold));
        } else if (!hold && operation.act == Act::Renew) {
            m_uncertain.insert({operation.show, operation.hold});
        }
    }
}

} // namespace foyer::chaos
