#include "tests/chaos/history/holdindex.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{
// When a hold certainly was there: from the answer's time to the first command that could have ended it, or its end.
struct Span {
    qint64 fromMs = 0;
    qint64 untilMs = never;
};

using Holder = std::pair<ShowId, HolderId>;

class Spans
{
public:
    explicit Spans(const History &history)
    {
        for (const Operation &operation : history)
            if (const auto *const hold = operation.toldHold(); hold && isTaking(operation.act))
                begin(operation, *hold);
        for (const Operation &operation : history)
            if (operation.hold.isValid() && (isTaking(operation.act) || operation.act == Act::Release))
                endAt(operation);
    }

    QHash<Holder, QList<Span>> byHolder() const
    {
        QHash<Holder, QList<Span>> found;
        for (auto span = m_spans.cbegin(); span != m_spans.cend(); ++span)
            found[{span.key().first, m_holders.value(span.key())}].append(*span);
        return found;
    }

private:
    void begin(const Operation &operation, const protocol::Hold &hold)
    {
        if (!hold.expiresAt.isValid())
            return;
        m_spans.insert(keyOf(hold), {hold.now.toMSecsSinceEpoch(), hold.expiresAt.toMSecsSinceEpoch()});
        m_holders.insert(keyOf(hold), operation.holder);
    }

    void endAt(const Operation &operation)
    {
        const auto span = m_spans.find({operation.show, operation.hold});
        if (span != m_spans.end())
            span->untilMs = std::min(span->untilMs, operation.invokedMs);
    }

    QHash<HoldKey, Span> m_spans;
    QHash<HoldKey, HolderId> m_holders;
};

int mostAtOneTime(const QList<Span> &spans)
{
    int most = 0;
    for (const Span &span : spans)
        most = std::max(most, int(std::ranges::count_if(spans, [&span](const Span &other) {
                            return other.fromMs <= span.fromMs && span.fromMs < other.untilMs;
                        })));
    return most;
}
} // namespace

// A hold that is sold counts no more: a payment may end a span as well, so those that pay are left out.
Faults checkLimits(const History &history, const HouseRules &rules)
{
    History unpaid;
    QSet<HoldKey> paid;
    for (const Operation &operation : history)
        if (operation.act == Act::Pay)
            paid.insert({operation.show, operation.hold});
    for (const Operation &operation : history)
        if (const auto *const hold = operation.toldHold(); !hold || !paid.contains(keyOf(*hold)))
            unpaid.append(operation);
    Faults faults;
    const auto spans = Spans(unpaid).byHolder();
    for (auto holder = spans.cbegin(); holder != spans.cend(); ++holder)
        if (const int most = mostAtOneTime(*holder); most > rules.holdsPerHolderMax)
            faults.append(u"rule 8: holder %1 had %2 holds of show %3 at one time"_s.arg(
                holder.key().second.toString(), QString::number(most), QString::number(holder.key().first.value)));
    return faults;
}

} // namespace foyer::chaos
