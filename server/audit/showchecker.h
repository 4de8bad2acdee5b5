// Checks the log of one show, row by row, against everything that it must keep. Pure: what it looks at is handed in.
#pragma once

#include "server/audit/arrivalorder.h"
#include "server/audit/finding.h"
#include "server/audit/tables.h"
#include "server/audit/waitingorder.h"

namespace foyer::server::audit
{

// Finds: a row that was changed, removed or put in; a tail that was cut off; a row that the rows before do not allow; a
// command that overtook an earlier one; an entry of the waitlist that was passed over; a hold that went on past its
// end; tables that the log does not add up to.
class ShowChecker final : public LogVisitor
{
public:
    static constexpr int findingsMax = 20; // of one show; where one is wrong, many often are

    // Prices do not matter.
    explicit ShowChecker(std::shared_ptr<const engine::ShowFacts> facts);

    void row(const engine::Event &event) override;
    void refused(const Refusal &refusal) override;
    void end(const Tables &tables);

    const Findings &findings() const { return m_findings; }
    qint64 rows() const { return m_rows; }
    qint64 refusals() const { return m_refusals; }

private:
    void add(qint64 version, const QString &what);
    QString heldPastItsEnd(const engine::Event &event) const;

    engine::ShowState m_state;
    ArrivalOrder m_arrivals;
    WaitingOrder m_waiting;
    bool m_broken = false; // what comes after cannot be judged
    qint64 m_rows = 0;
    qint64 m_refusals = 0;
    Findings m_findings;
};

} // namespace foyer::server::audit
