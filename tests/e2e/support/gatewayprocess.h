// foyer-simulated-gateway as a process, and what its ledger says.
#pragma once

#include "shared/core/ids.h"
#include "tests/e2e/support/childprocess.h"

#include <QHash>
#include <QJsonArray>
#include <QUrl>

namespace foyer::test
{

class GatewayProcess
{
public:
    explicit GatewayProcess(const QString &journal);

    void start();
    ChildProcess &process() { return m_process; }
    QString url() const { return m_url; }
    QString terminal() const { return m_terminal; } // its card terminal, HOST:PORT
    // The state of each payment, by its name on the wire: "pending", "approved", "captured", "declined", "voided".
    QHash<AttemptId, QString> payments() const;
    // What it took and did not give back.
    qint64 keptMinor() const;

private:
    QJsonArray ledger() const;

    const QString m_journal;
    QString m_url;
    QString m_terminal;
    ChildProcess m_process;
};

} // namespace foyer::test
