// foyer-server help: who stands at a kiosk and waits for somebody, and what he is answered.
#pragma once

#include "shared/core/result.h"

#include <QStringList>

namespace foyer::server
{

struct HelpRequest {
    enum class What { List, Answer } what = What::List;
    qint64 number = 0;
    QString answer;
    QStringList options; // those of the server that say where the database is

    // "list [options]" or "answer ID TEXT [options]". BadConfiguration with a sentence.
    static Result<HelpRequest> read(const QStringList &arguments);
};

// arguments: those after "help". Answers the exit code.
int runHelp(const QStringList &arguments);

} // namespace foyer::server
