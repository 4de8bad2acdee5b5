#include "server/audit/showchecker.h"

#include "server/audit/rowrules.h"
#include "server/audit/tablerules.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::audit
{

ShowChecker::ShowChecker(std::shared_ptr<const engine::ShowFacts> facts)
    : m_state(std::move(facts))
{
}

void ShowChecker::add(qint64 version, const QString &what)
{
    if (!what.isEmpty() && m_findings.size() < findingsMax)
        m_findings += Finding {m_state.facts().show, version, what};
}

void ShowChecker::row(const engine::Event &event)
{
    ++m_rows;
    if (m_broken)
        return;
    if (event.version != m_state.version() + 1) {
        m_broken = true;
        return add(event.version, u"the row before it is missing"_s);
    }
    // A row that was changed is told once: the next one is compared with the hash that this one has.
    if (event.hash != engine::chainedHash(m_state.hash(), event))
        add(event.version, u"the row, or the hash of the row before it, was changed"_s);
    if (const QString why = whyNotNext(m_state, event); !why.isEmpty()) {
        m_broken = true;
        return add(event.version, u"the row %1"_s.arg(why));
    }
    add(event.version, heldPastItsEnd(event));
    add(event.version, m_arrivals.row(event));
    add(event.version, m_waiting.row(m_state, event));
    m_state.apply(event);
    m_state.takeChangedSeats();
}

// Every command frees what has ended before it is decided. A hold that is taken again for a payment has ended, and is
// sold in the same step.
QString ShowChecker::heldPastItsEnd(const engine::Event &event) const
{
    const HoldId first = m_state.firstToEnd();
    if (event.arrival.number == 0 || !first.isValid() || m_state.hold(first)->expiresAtMs > event.atMs)
        return {};
    if (event.change == engine::Change::Sell && event.hold == first)
        return {};
    return u"hold %1 had ended and still had its seats"_s.arg(first.value);
}

void ShowChecker::refused(const Refusal &refusal)
{
    ++m_refusals;
    if (!m_broken)
        add(refusal.version, m_arrivals.refused(refusal, m_state));
}

void ShowChecker::end(const Tables &tables)
{
    if (m_broken)
        return;
    add(m_state.version(), m_waiting.end(m_state));
    if (tables.version != m_state.version())
        return add(m_state.version(), u"the log ends here, but the show is at version %1"_s.arg(tables.version));
    if (tables.logHash != m_state.hash())
        return add(m_state.version(), u"the log does not end with the hash that the show has"_s);
    const Findings differing = differences(m_state, tables);
    for (const Finding &finding : differing)
        add(finding.version, finding.what);
}

} // namespace foyer::server::audit
