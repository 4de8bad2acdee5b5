#include "server/faults/faultpoint.h"

#ifdef FOYER_FAULT_POINTS
#include <QByteArray>
#include <atomic>
#include <csignal>
#endif

namespace foyer::server
{

QList<FaultPoint> allFaultPoints()
{
    return {
#define FOYER_FAULT_POINT_VALUE(name, text) FaultPoint::name,
        FOYER_FAULT_POINT_LIST(FOYER_FAULT_POINT_VALUE)
#undef FOYER_FAULT_POINT_VALUE
    };
}

QLatin1StringView faultPointName(FaultPoint point)
{
    switch (point) {
#define FOYER_FAULT_POINT_CASE(name, text)                                                                             \
    case FaultPoint::name:                                                                                             \
        return QLatin1StringView(text);
        FOYER_FAULT_POINT_LIST(FOYER_FAULT_POINT_CASE)
#undef FOYER_FAULT_POINT_CASE
    }
    Q_UNREACHABLE();
}

#ifdef FOYER_FAULT_POINTS
void dieHereIfTold(FaultPoint point)
{
    static const QByteArray told = qgetenv(dieAtVariable);
    static std::atomic<int> passed = 0;
    if (told.isEmpty())
        return;
    const QByteArrayView name = QByteArrayView(told).first(std::max<qsizetype>(0, told.lastIndexOf(':')));
    if (name != faultPointName(point))
        return;
    if (++passed == told.mid(name.size() + 1).toInt())
        std::raise(SIGKILL);
}
#endif

} // namespace foyer::server
