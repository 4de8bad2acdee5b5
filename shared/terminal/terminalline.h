// What is said between a till and the simulated card terminal: one JSON object a line, in both directions.
#pragma once

#include "shared/core/ids.h"
#include "shared/core/money.h"

#include <QByteArray>
#include <QString>
#include <optional>

namespace foyer
{

// A till asks: login, status, pay, abort, look_up, reverse, reconcile; and, as there is no real card, present.
// The terminal answers each with ok or no, under the same id, and says by itself (id 0): prompt, finished.
struct TerminalLine {
    int id = 0;
    QString kind;
    AttemptId attempt = {}; // of pay, abort, look_up, reverse, prompt, finished
    Money amount = {}; // of pay and reverse
    QString word = {}; // pay: the locale; present: the card; ok, no, prompt, finished: what came of it
    int count = 0; // of the answer to reconcile: payments since the last one ...
    QList<Money> totals = {}; // ... and what they come to, for each currency

    bool operator==(const TerminalLine &) const = default;
};

inline constexpr int terminalLineMax = 4096; // bytes

QByteArray toLine(const TerminalLine &line); // with its line end
std::optional<TerminalLine> terminalLineFrom(const QByteArray &text);

} // namespace foyer
