// Looks for one order of a seat's events that agrees with the model and with real time (Wing and Gong, 1993; the memory
// of what was tried is Lowe's, 2017).
#pragma once

#include "tests/chaos/history/seatmodel.h"

#include <QSet>

namespace foyer::chaos
{

class SeatSearch
{
public:
    enum class Answer { Found, Impossible, Undecided };
    static constexpr int statesMax = 1'000'000; // tried; then the answer is Undecided

    // An event happens at one moment between its invokedMs and its returnedMs, each of them exactly once.
    explicit SeatSearch(QList<SeatEvent> events);

    Answer run();
    // After Impossible: the longest order that was found, and what then could not go on.
    QString explanation() const;

private:
    struct Tried {
        qsizetype first;
        QByteArray done; // from first on
        SeatState state;
        bool operator==(const Tried &) const = default;
        friend size_t qHash(const Tried &tried, size_t seed = 0)
        {
            return qHashMulti(seed, tried.first, tried.done, tried.state);
        }
    };

    bool place(qsizetype first, const SeatState &state);
    bool placeOne(qsizetype index, qsizetype first, const SeatState &next);
    QList<qsizetype> candidates(qsizetype first) const;
    bool remember(qsizetype first, const SeatState &state);

    QList<SeatEvent> m_events; // by invokedMs
    QByteArray m_done; // one byte for each: 0 or 1
    QList<qsizetype> m_order;
    QList<qsizetype> m_longest;
    SeatState m_stateAfterLongest;
    QSet<Tried> m_tried;
};

} // namespace foyer::chaos
