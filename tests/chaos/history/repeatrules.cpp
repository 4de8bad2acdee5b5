#include "tests/chaos/history/rules.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::chaos
{

namespace
{

// A payment or a place in line may be told further on than the first time; it is the same one. A command that found
// nothing to do is told so again, at the time of then.
bool isSameAnswer(const Operation &first, const Operation &second)
{
    if (first.payment() && second.payment())
        return first.payment()->attempt == second.payment()->attempt
            && keyOf(first.payment()->hold) == keyOf(second.payment()->hold);
    if (first.toldEntry() && second.toldEntry())
        return first.toldEntry()->entry == second.toldEntry()->entry;
    const auto *const one = first.toldHold(), *const other = second.toldHold();
    return one && other && keyOf(*one) == keyOf(*other) && one->state == other->state && one->seats == other->seats
        && one->expiresAt == other->expiresAt;
}

// A refusal is not stored: it contradicts only what its client had been told before.
bool contradicts(const Operation &first, const Operation &second)
{
    if (second.isUnanswered() || (second.refusal() && second.invokedMs <= first.returnedMs))
        return false;
    return !isSameAnswer(first, second);
}

} // namespace

Faults checkRepeats(const History &told)
{
    QHash<CommandId, const Operation *> firsts; // answers that tell what was done
    for (const Operation &operation : told) {
        if (operation.isQuestion() || !operation.isDone())
            continue;
        const Operation *&first = firsts[operation.command];
        if (!first || operation.returnedMs < first->returnedMs)
            first = &operation;
    }
    Faults faults;
    for (const Operation &operation : told) {
        const Operation *const first = firsts.value(operation.command);
        if (first && first != &operation && contradicts(*first, operation))
            faults.append(
                u"rule 7: one command, two answers:\n    %1\n    %2"_s.arg(describe(*first), describe(operation)));
    }
    return faults;
}

} // namespace foyer::chaos
