// Writes the history of all clients: when each asked, and what came of it. Belongs to one thread.
#pragma once

#include "shared/core/clock.h"
#include "tests/chaos/history/rules.h"

namespace foyer::chaos
{

class Recorder
{
public:
    explicit Recorder(const Clock &clock)
        : m_clock(clock)
    {
    }

    // Before the command is sent. Gives the operation's place.
    qsizetype begin(Operation operation)
    {
        operation.invokedMs = nowMs();
        m_history.append(std::move(operation));
        return m_history.size() - 1;
    }

    template <class Reply>
    void end(qsizetype place, const Result<Reply> &answer)
    {
        if (answer)
            write(place, *answer);
        else if (!isUndecided(answer.error().code))
            write(place, answer.error());
    }

    const History &history() const { return m_history; }
    qint64 nowMs() const { return m_clock.nowUtc().toMSecsSinceEpoch(); }

    // Reasons that do not say whether the command was carried out.
    static bool isUndecided(ErrorCode code)
    {
        return code == ErrorCode::ConnectionLost || code == ErrorCode::TimedOut || code == ErrorCode::Busy
            || code == ErrorCode::RateLimited || code == ErrorCode::ShuttingDown || code == ErrorCode::Unavailable;
    }

private:
    void write(qsizetype place, const Outcome &outcome)
    {
        m_history[place].outcome = outcome;
        m_history[place].returnedMs = nowMs();
    }

    const Clock &m_clock;
    History m_history;
};

} // namespace foyer::chaos
