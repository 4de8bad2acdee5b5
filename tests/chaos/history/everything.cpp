#include "tests/chaos/history/rules.h"

namespace foyer::chaos
{

namespace
{
// A command that was begun anew may have been carried out by what was sent first.
History sinceFirstSent(History history)
{
    QHash<CommandId, qint64> firstMs;
    for (Operation &operation : history) {
        if (operation.isQuestion())
            continue;
        if (!firstMs.contains(operation.command))
            firstMs.insert(operation.command, operation.invokedMs);
        operation.invokedMs = firstMs.value(operation.command);
    }
    return history;
}
} // namespace

SeatsChecked checkEverything(const History &told, const Books &books, const HouseRules &rules)
{
    const History history = sinceFirstSent(told);
    const Completed completed = completedByBooks(history, books);
    SeatsChecked checked = checkSeats(completed.history, books);
    checked.faults += checkRepeats(told) + checkAnswers(history, rules) + completed.faults + checkBooks(books)
        + checkLog(books) + checkMoney(books) + checkWaiting(history, books, rules)
        + checkLimits(completed.history, rules);
    return checked;
}

} // namespace foyer::chaos
