// A piece of work that was written down in the transaction it follows from, and what came of a try at it.
#pragma once

#include "shared/core/ids.h"

#include <QJsonObject>
#include <QString>
#include <functional>

namespace foyer::server
{

class Database;

struct Job {
    JobId id;
    QString kind;
    ShowId show;
    BookingId booking;
    QJsonObject argument;
    int tries = 0; // with this one
};

struct JobOutcome {
    enum class State {
        Done,
        Later, // it may come right by itself
        Never, // it will not: a person must look
    };
    State state = State::Done;
    QString why; // English, for the log and for staff

    static JobOutcome done() { return {}; }
    static JobOutcome later(const QString &why) { return {State::Later, why}; }
    static JobOutcome never(const QString &why) { return {State::Never, why}; }
};

// One try. It may be made again although it succeeded, so what it does must be the same when done twice. DatabaseError
// may fly out of it: then it counts as Later.
using JobWork = std::function<JobOutcome(const Job &job, Database &database)>;

} // namespace foyer::server
