#include "tests/e2e/support/gatewayprocess.h"

#include "tests/e2e/support/await.h"
#include "tests/e2e/support/http.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace foyer::test
{

GatewayProcess::GatewayProcess(const QString &journal)
    : m_journal(journal)
    , m_process(u"foyer-simulated-gateway"_s)
{
}

void GatewayProcess::start()
{
    const QString port = QString::number(QUrl(m_url).port(0)); // the same again after a restart
    const QString terminalPort = m_terminal.isEmpty() ? u"0"_s : m_terminal.section(u':', -1);
    m_process.start({u"--port"_s, port, u"--journal"_s, m_journal, u"--terminal-port"_s, terminalPort});
    if (!QTest::qWaitFor([this] { return m_process.output().endsWith(u'\n') || !m_process.isRunning(); }, patienceMs)
        || !m_process.isRunning())
        qFatal("the simulated gateway does not start: %s", qPrintable(m_process.errors()));
    const QStringList places = m_process.output().split(u'\n');
    m_url = places.at(0);
    m_terminal = places.at(1);
}

QHash<AttemptId, QString> GatewayProcess::payments() const
{
    QHash<AttemptId, QString> payments;
    for (const QJsonValue &payment : ledger())
        payments.insert(AttemptId(QUuid::fromString(payment["id"_L1].toString())), payment["state"_L1].toString());
    return payments;
}

qint64 GatewayProcess::keptMinor() const
{
    qint64 kept = 0;
    for (const QJsonValue &payment : ledger())
        if (payment["state"_L1].toString() == "captured"_L1)
            kept += payment["amountMinor"_L1].toInteger() - payment["refundedMinor"_L1].toInteger();
    return kept;
}

// A gateway that is too slow, or about to come back, is asked again: an empty ledger would say that nobody has paid.
QJsonArray GatewayProcess::ledger() const
{
    constexpr int httpOk = 200;
    constexpr int timesPatience = 4;
    HttpAnswer answer;
    const auto tells = [&] {
        answer = httpGet(QUrl(m_url + u"/payments"_s));
        return answer.status == httpOk;
    };
    if (!QTest::qWaitFor(tells, timesPatience * patienceMs))
        qFatal("the simulated gateway does not tell its ledger");
    return QJsonDocument::fromJson(answer.body).array();
}

} // namespace foyer::test
