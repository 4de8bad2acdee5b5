// Many clients who look at the same thing, and somebody who changes it: Foyer's, and those of what it is compared with.
#pragma once

#include "tests/bench/harness/benchhouse.h"
#include "tests/bench/harness/dialogue.h"

#include <functional>
#include <optional>

namespace foyer::bench
{

// One server with its subscribers. The last client of the swarm makes the changes and sees none of them.
struct Audience {
    QString name;
    std::unique_ptr<ChildProcess> process = {}; // of a server to compare with
    const ChildProcess *server = nullptr;
    std::unique_ptr<Swarm> swarm = {};
    QByteArray deliveryStart = {}; // how a delivered frame begins; others are no deliveries
    std::function<void()> change = {}; // makes one change, which every subscriber hears of once

    int subscribers() const { return swarm->size() - 1; }
};

// Subscribers of one show; a change is a hold of one more seat.
Audience foyerAudience(BenchServer &server, ShowId show, int subscribers);

// The same number of bytes, passed on by a few lines of JavaScript (tests/bench/node).
class NodeServers
{
public:
    // Installs the packages into the directory with npm.
    explicit NodeServers(const QString &directory);
    // Empty when node can be used, else a sentence that says why not.
    QString whyNot() const { return m_whyNot; }

    Audience ws(int subscribers) const;
    Audience socketIo(int subscribers) const;

private:
    Audience start(const QString &script, const QByteArray &path, int subscribers) const;

    const QString m_directory;
    QString m_whyNot;
};

} // namespace foyer::bench
