// Work that was given up: what staff see of it, and how they have it tried again.
#pragma once

#include "shared/core/ids.h"
#include "shared/protocol/message.h"

#include <QDateTime>
#include <optional>

namespace foyer::protocol
{

inline constexpr qint64 deadJobsMax = 100; // in one answer
inline constexpr qint64 jobErrorLengthMax = 500;

struct DeadJob {
    JobId job;
    QString what; // deliver, mail, credit_note, mail_cancelled
    ShowId show;
    BookingId booking;
    QDateTime madeAt;
    int tries = 0;
    QString error; // English, as the log has it

    static constexpr auto fields()
    {
        return std::tuple {field("job", &DeadJob::job),
                           field("what", &DeadJob::what, {1, 40}),
                           field("show", &DeadJob::show),
                           field("booking", &DeadJob::booking),
                           field("madeAt", &DeadJob::madeAt),
                           field("tries", &DeadJob::tries),
                           field("error", &DeadJob::error, {0, jobErrorLengthMax})};
    }
    bool operator==(const DeadJob &) const = default;
};

struct DeadJobs {
    QList<DeadJob> jobs; // oldest first

    static constexpr auto fields() { return std::tuple {field("jobs", &DeadJobs::jobs, {0, deadJobsMax})}; }
    bool operator==(const DeadJobs &) const = default;
};

struct ListDeadJobs {
    static constexpr auto kind = "jobs.dead";
    static constexpr auto about = "Jobs that were given up: papers not made, mails not sent. The next ones are had by "
                                  "naming the last one.";
    using Reply = DeadJobs;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    std::optional<JobId> after;

    static constexpr auto fields() { return std::tuple {field("after", &ListDeadJobs::after)}; }
    bool operator==(const ListDeadJobs &) const = default;
};

struct RetryJob {
    static constexpr auto kind = "jobs.retry";
    static constexpr auto about = "Has a job that was given up tried again, as if for the first time. One that is due "
                                  "anyway stays as it is; not_found when it is done.";
    using Reply = Done;
    static constexpr Role leastRole = Role::Staff;
    static constexpr RunsOn runsOn = RunsOn::Pool;

    JobId job;

    static constexpr auto fields() { return std::tuple {field("job", &RetryJob::job)}; }
    bool operator==(const RetryJob &) const = default;
};

} // namespace foyer::protocol
