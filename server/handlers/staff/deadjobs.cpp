#include "server/handlers/handlers.h"
#include "server/storage/database.h"
#include "shared/protocol/jobs.h"
#include "shared/protocol/leaves.h"

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
protocol::DeadJob readDeadJob(Row &row)
{
    protocol::DeadJob job;
    job.job = row.next<JobId>();
    job.what = row.next<QString>();
    job.show = row.next<ShowId>();
    job.booking = row.next<BookingId>();
    job.madeAt = row.next<QDateTime>();
    job.tries = row.next<int>();
    job.error = protocol::printable(row.next<QString>());
    return job;
}
} // namespace

Result<protocol::DeadJobs> handle(const protocol::ListDeadJobs &asked, HandlerContext &context)
{
    protocol::DeadJobs dead;
    for (Row row : context.database.run("staff/dead_jobs", asked.after.value_or(JobId()), protocol::deadJobsMax))
        dead.jobs.append(readDeadJob(row));
    return dead;
}

Result<protocol::Done> handle(const protocol::RetryJob &asked, HandlerContext &context)
{
    if (!context.database.one("staff/retry_job", asked.job, context.caller.device))
        return failure(ErrorCode::NotFound, u"no such job; perhaps it is done"_s, u"job"_s);
    context.services.jobAdded();
    return protocol::Done {};
}

} // namespace foyer::server
