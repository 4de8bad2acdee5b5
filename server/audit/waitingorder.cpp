#include "server/audit/waitingorder.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server::audit
{

namespace
{
QString numbers(const SeatNos &seats)
{
    QStringList texts;
    for (const SeatNo seat : seats)
        texts += QString::number(seat.value);
    return texts.join(u", "_s);
}
} // namespace

QString WaitingOrder::row(const engine::ShowState &state, const engine::Event &event)
{
    if (m_mayBeDue && !goesOnWithTheStep(event))
        look(state);
    QString wrong;
    if (event.change != engine::Change::Offer) {
        wrong = passedOver();
    } else if (!m_due.isEmpty() && m_due.first() == WaitOffer {event.entry, event.seats}) {
        m_due.removeFirst();
    } else {
        wrong =
            u"entry %1 was offered seats %2, which were not for it"_s.arg(event.entry.value).arg(numbers(event.seats));
        if (const QString other = passedOver(); !other.isEmpty())
            wrong += u": "_s + other;
    }
    if (event.change == engine::Change::Join
        || engine::letterAfter(event.change) == static_cast<char>(SeatState::Free)) {
        m_mayBeDue = true;
        m_sinceMs = event.atMs;
    }
    m_last = event;
    return wrong;
}

QString WaitingOrder::end(const engine::ShowState &state)
{
    if (m_mayBeDue)
        look(state);
    return passedOver();
}

// All that ended by the same moment is freed first; who changes seats gives up the old ones and takes the new ones;
// then come those who wait.
bool WaitingOrder::goesOnWithTheStep(const engine::Event &event) const
{
    switch (event.change) {
    case engine::Change::Expire:
        return true;
    case engine::Change::Hold:
        return m_last.change == engine::Change::Release && event.origin.isValid() && event.origin == m_last.hold;
    case engine::Change::Reseat:
        return m_last.change == engine::Change::Vacate && event.hold == m_last.hold;
    default:
        return false;
    }
}

void WaitingOrder::look(const engine::ShowState &state)
{
    m_mayBeDue = false;
    m_due.clear();
    if (state.waiting().empty() || state.facts().saleEndsAtMs <= m_sinceMs)
        return;
    std::vector<WaitingEntry> waiting;
    for (const auto &[id, record] : state.waiting())
        waiting.push_back({id, record.wish});
    m_due = offersFor(*state.facts().seats, state.letters(), waiting);
}

QString WaitingOrder::passedOver()
{
    if (m_due.isEmpty())
        return {};
    const WaitOffer first = m_due.first();
    m_due.clear();
    return u"entry %1 was passed over: seats %2 came free, which were for it"_s.arg(first.entry.value)
        .arg(numbers(first.seats));
}

} // namespace foyer::server::audit
