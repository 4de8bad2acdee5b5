// The rules of the house, as far as a history and the books of its end can show them.
#pragma once

#include "shared/domain/limits.h"
#include "tests/chaos/history/books.h"

#include <QStringList>

namespace foyer::chaos
{

using History = QList<Operation>;
using Faults = QStringList; // one for each thing that should not be: "rule 1: ..."

// How the servers under test were configured.
struct HouseRules {
    qint64 holdMs = holdSecondsDefault * 1000LL;
    qint64 offerMs = offerSeconds * 1000LL;
    qint64 offerAtKioskMs = offerSecondsAtKiosk * 1000LL;
    int holdsPerHolderMax = activeHoldsPerHolderMax;
};

// The same command has the same answer, once it has one (rule 7).
Faults checkRepeats(const History &told);
// Each answer for itself (rules 2, 3, 9).
Faults checkAnswers(const History &history, const HouseRules &rules);
// What was acknowledged is in the books, and nothing is there that nobody asked for (rules 2, 6). Gives the history
// with those commands that the books know and no answer told: their answers are taken from the books.
struct Completed {
    History history;
    Faults faults;
};
Completed completedByBooks(const History &history, const Books &books);
// A seat has one owner, a hold all its seats or none, a booking its tickets (rules 1, 2, 10).
Faults checkBooks(const Books &books);
// The log tells the same as the tables, without a gap; nothing expired early (rules 3, 4).
Faults checkLog(const Books &books);
// One payment for each booking and none without (rules 6, 7, 10).
Faults checkMoney(const Books &books);
// Who waits asked for it, is told what the books say, and has an offer for its time (rule 5). Whether the right one
// gets it, the audit says.
Faults checkWaiting(const History &history, const Books &books, const HouseRules &rules);
// Nobody had more holds at one time than they may (rule 8). For a completed history.
Faults checkLimits(const History &history, const HouseRules &rules);
// What happened to each seat can be put into one order that agrees with all answers and with the end (rules 1, 3, 4).
struct SeatsChecked {
    Faults faults;
    int seats = 0;
    int undecided = 0; // too many possibilities to go through: proves nothing, and is no fault
};
SeatsChecked checkSeats(const History &completed, const Books &books);

// All of them.
SeatsChecked checkEverything(const History &told, const Books &books, const HouseRules &rules);

} // namespace foyer::chaos
