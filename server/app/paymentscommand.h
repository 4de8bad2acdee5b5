// foyer-server payments: for staff at a console, what is not at its end of payments and of the work that follows them.
#pragma once

#include "shared/core/result.h"

#include <QStringList>

namespace foyer::server
{

struct PaymentsRequest {
    enum class What { List, Retry, Close } what = What::List;
    QString id; // of what is tried again, or the number of the case
    QString note; // what was done about the case
    QStringList options; // those of the server that say where the database is

    // "[options]", "retry ID [options]" or "close CASE NOTE [options]". BadConfiguration with a sentence.
    static Result<PaymentsRequest> read(const QStringList &arguments);
};

// arguments: those after "payments". Answers a ConsoleExitCode: exitTrouble where something is not at its end, or not
// to be found.
int runPayments(const QStringList &arguments);

} // namespace foyer::server
