// All that a batch of commands leads to: what is written in one transaction besides what follows from the states.
#pragma once

#include "server/engine/command.h"

namespace foyer::server::engine
{

struct NewAttempt {
    ShowId show;
    BeginPayment begin;
    QList<qint64> pricesMinor; // of begin.seats, in their order
    qint64 atMs = 0;
    qint64 payUntilMs = 0;
};

struct Approval {
    ShowId show;
    ApprovePayment approve;
    qint64 atMs = 0;
    HoldId booking; // invalid: the seats were lost
};

struct Declined {
    ShowId show;
    AttemptId attempt;
    qint64 atMs = 0;
};

// An attempt that pays for equal seats instead of those that were lost, in pairs, should its holder agree.
struct EqualSeats {
    ShowId show;
    AttemptId attempt;
    SeatNos lost;
    SeatNos equal;
    qint64 untilMs = 0;
};

// He has answered: the attempt goes on now.
struct Answered {
    ShowId show;
    AttemptId attempt;
    bool takes = false;
};

// What an attempt had reserved besides money.
struct Settled {
    ShowId show;
    AttemptId attempt;
    bool used = false; // false: it is given back
};

// Tickets that hold for other seats from now on, in pairs.
struct Moved {
    ShowId show;
    HoldId booking;
    SeatNos from;
    SeatNos to;
};

// What was asked for and not given, for the proof of fairness.
struct Refused {
    ShowId show;
    Arrival arrival;
    qint64 atMs = 0;
    HolderId holder;
    QLatin1StringView asked;
    SeatNos seats;
    ErrorCode error = ErrorCode::Internal;
    qint64 version = 0; // of the log on which it was decided
};

struct Effects {
    QList<Event> events; // in the order of decision; each show's versions without a gap
    QList<NewAttempt> attempts;
    QList<Approval> approvals;
    QList<Declined> declines;
    QList<EqualSeats> equalSeats;
    QList<Answered> answered;
    QList<Settled> settled;
    QList<Moved> moves;
    QList<Refused> refusals;
};

} // namespace foyer::server::engine
