// Points at which a debug build can be told to die at once, so that tests can show that nothing is lost there. A
// release has none.
#pragma once

#include <QLatin1String>
#include <QList>

namespace foyer::server
{

// Every step that leaves something behind has a point before or after it. The crash test kills a server at each of
// them, at each time it is passed: a point that no test passes fails it.
// clang-format off
#define FOYER_FAULT_POINT_LIST(X)                                                                                      \
    X(BatchDecided, "batch decided")         /* nothing is written */                                                  \
    X(BatchCommitted, "batch committed")     /* nobody has been told */                                                \
    X(AttemptBegun, "attempt begun")         /* the gateway has not heard of it */                                     \
    X(GatewayAnswered, "gateway answered")   /* its answer is not written */                                           \
    X(EqualSeatsHeld, "equal seats held")    /* and committed; their holder is not asked */                             \
    X(AttemptApproved, "attempt approved")   /* and committed; the money is not captured */                            \
    X(Captured, "captured")                  /* at the gateway; not written */                                         \
    X(RefundTaken, "refund taken")           /* its seats are sold still */                                            \
    X(SeatsFreed, "seats freed")             /* and committed; the refund does not say so */                           \
    X(RefundFreed, "refund freed")           /* it says so; no money has gone back */                                  \
    X(PartPaid, "part paid")                 /* by the gateway; not written */                                         \
    X(JobTaken, "job taken")                 /* nothing is done of it */                                               \
    X(PapersMade, "papers made")             /* and committed; no mail is ordered */                                   \
    X(MailSent, "mail sent")                 /* accepted by the mail server; not written */                            \
    X(JobOver, "job over")                   /* its effect is there; the job still waits */
// clang-format on

enum class FaultPoint {
#define FOYER_FAULT_POINT_NAME(name, text) name,
    FOYER_FAULT_POINT_LIST(FOYER_FAULT_POINT_NAME)
#undef FOYER_FAULT_POINT_NAME
};

QList<FaultPoint> allFaultPoints();
QLatin1StringView faultPointName(FaultPoint point);

// DIE_AT in the environment of the process, as "NAME:N": at the N-th time (1, 2, ...) that the point is passed.
inline constexpr auto dieAtVariable = "DIE_AT";

#ifdef FOYER_FAULT_POINTS
// Any thread.
void dieHereIfTold(FaultPoint point);
#else
inline void dieHereIfTold(FaultPoint) { }
#endif

} // namespace foyer::server
