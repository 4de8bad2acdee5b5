#include "tests/support/money/runs/books.h"

#include "server/audit/audit.h"
#include "server/payment/gatewaywire.h"
#include "shared/protocol/payment.h"

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

using namespace server;

namespace
{
QStringList texts(const Rows &rows)
{
    QStringList list;
    for (Row row : rows)
        list.append(row.next<QString>());
    return list;
}

QStringList unlikeGateway(BusyHouse &house)
{
    QList<AttemptId> attempts;
    QStringList states;
    QList<qint64> takenMinor;
    QList<qint64> backMinor;
    for (const Ledger::Entry &entry : house.ledger().entries()) {
        attempts.append(entry.request.attempt);
        states.append(gatewayStateName(entry.state));
        takenMinor.append(entry.request.amount.minor);
        backMinor.append(std::accumulate(entry.refundsMinor.begin(), entry.refundsMinor.end(), qint64(0)));
    }
    return texts(house.owner().run("runs/unlike_gateway", attempts, states, takenMinor, backMinor));
}

QStringList brokenWords(BusyHouse &house, const QHash<AttemptId, PaymentState> &told)
{
    QStringList states;
    for (const PaymentState state : told)
        states.append(protocol::enumName(state));
    return texts(house.owner().run("runs/broken_words", told.keys(), states));
}

QStringList auditFindings(BusyHouse &house)
{
    QStringList lines;
    const auto database = house.database().connect();
    qint64 found = 0;
    for (const ShowId show : house.shows())
        if (!house.isUnlucky(show))
            found += audit::check(*database, show, [&lines](const QString &line) {
                         lines.append(u"audit: "_s + line);
                     }).value();
    return found == 0 ? QStringList() : lines;
}
} // namespace

QStringList faultsIn(BusyHouse &house, const QHash<AttemptId, PaymentState> &told)
{
    QStringList faults = house.complaints();
    for (const char *query :
         {"runs/open_ends", "runs/seats", "runs/worth", "runs/refunds", "runs/vouchers", "runs/papers"})
        faults += texts(house.owner().run(query));
    return faults + unlikeGateway(house) + brokenWords(house, told) + auditFindings(house);
}

} // namespace foyer::test
