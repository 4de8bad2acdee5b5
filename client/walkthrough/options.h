// What the walk through a purchase is told on its command line.
#pragma once

#include "client/walkthrough/walkthrough.h"

#include <QUrl>

namespace foyer::client
{

struct CommandLine {
    QUrl server;
    std::optional<QString> deviceKey;
    QString terminal; // HOST:PORT of a simulated card terminal; empty: none
    Walkthrough::Options walk;
};

// Ends the program on --help and --version. An error says what is wrong with the arguments or the files they name.
Result<CommandLine> readCommandLine(const QStringList &arguments);

} // namespace foyer::client
