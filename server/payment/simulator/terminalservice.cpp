#include "server/payment/simulator/terminalservice.h"

#include <QMap>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
QList<Money> added(const QList<Money> &amounts)
{
    QMap<QString, qint64> minor;
    for (const Money &amount : amounts)
        minor[amount.currency] += amount.minor;
    QList<Money> totals;
    for (auto it = minor.cbegin(); it != minor.cend(); ++it)
        totals.append({it.value(), it.key()});
    return totals;
}
} // namespace

TerminalService::TerminalService(Ledger &ledger, NextPayment &next, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_next(next)
{
    m_cardWait.setSingleShot(true);
    m_answer.setSingleShot(true);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *till = m_server.nextPendingConnection())
            take(till);
    });
    connect(&m_cardWait, &QTimer::timeout, this, [this] {
        (void)m_ledger.voidPayment(m_paying);
        finish();
    });
    connect(&m_answer, &QTimer::timeout, this, &TerminalService::finish);
}

quint16 TerminalService::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port) ? m_server.serverPort() : quint16(0);
}

void TerminalService::take(QTcpSocket *till)
{
    m_till = till;
    connect(till, &QTcpSocket::disconnected, till, &QObject::deleteLater);
    connect(till, &QTcpSocket::readyRead, this, [this, till] { readLines(*till); });
}

void TerminalService::readLines(QTcpSocket &till)
{
    while (till.canReadLine()) {
        const std::optional<TerminalLine> asked = terminalLineFrom(till.readLine(terminalLineMax));
        if (!asked)
            return till.abort();
        m_till = &till;
        carryOut(*asked);
    }
    if (till.bytesAvailable() >= terminalLineMax)
        till.abort();
}

void TerminalService::carryOut(const TerminalLine &asked)
{
    if (asked.kind == "login"_L1)
        agree(asked);
    else if (asked.kind == "status"_L1)
        agree(asked, m_paying.isValid() ? "busy"_L1 : "idle"_L1);
    else if (asked.kind == "pay"_L1)
        pay(asked);
    else if (asked.kind == "present"_L1)
        present(asked);
    else if (asked.kind == "abort"_L1)
        abort(asked);
    else if (asked.kind == "look_up"_L1)
        agree(asked, terminalFoundNames[size_t(found(asked.attempt))]);
    else if (asked.kind == "reverse"_L1)
        reverse(asked);
    else if (asked.kind == "reconcile"_L1)
        reconcile(asked);
    else
        refuse(asked, u"unknown"_s);
}

// Of what is decided already nothing is taken again.
void TerminalService::pay(const TerminalLine &asked)
{
    if (m_paying.isValid() && m_paying != asked.attempt)
        return refuse(asked, u"busy"_s);
    agree(asked);
    if (found(asked.attempt) != TerminalFound::NotFound)
        return tellFinished(asked.attempt);
    m_paying = asked.attempt;
    m_amount = asked.amount;
    m_hasCard = false;
    m_cardWait.start(cardMsMax);
    tellPrompt(TerminalPrompt::InsertCard);
}

void TerminalService::present(const TerminalLine &asked)
{
    if (!m_paying.isValid() || m_hasCard)
        return refuse(asked, u"no_card_wanted"_s);
    agree(asked);
    m_cardWait.stop();
    m_hasCard = true;
    tellPrompt(TerminalPrompt::Wait);
    const QString card = m_next.tokenFor(asked.word);
    (void)m_ledger.submit({m_paying, m_amount, card});
    process(behaviourOf(card));
}

void TerminalService::process(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::Approve:
    case Behaviour::Decline:
        return finish();
    case Behaviour::AnswerLate:
        return m_answer.start(slowMs);
    case Behaviour::ApproveLate:
        return m_answer.start(lateMs);
    case Behaviour::NeverAnswer:
        m_paying = {};
        return;
    case Behaviour::LoseConnection:
        m_paying = {};
        return m_till->abort();
    case Behaviour::Die:
        std::_Exit(diedExitCode);
    case Behaviour::TellTwice: {
        const AttemptId attempt = m_paying;
        finish();
        return tellFinished(attempt);
    }
    }
}

void TerminalService::finish()
{
    m_cardWait.stop();
    if (std::exchange(m_hasCard, false))
        tellPrompt(TerminalPrompt::TakeCard);
    const AttemptId attempt = std::exchange(m_paying, AttemptId());
    if (found(attempt) == TerminalFound::Approved)
        m_taken.append(m_amount);
    tellFinished(attempt);
}

void TerminalService::abort(const TerminalLine &asked)
{
    const bool runs = m_paying == asked.attempt && m_hasCard;
    if (runs || found(asked.attempt) == TerminalFound::Approved)
        return refuse(asked, u"too_late"_s);
    agree(asked);
    (void)m_ledger.voidPayment(asked.attempt);
    if (m_paying == asked.attempt)
        return finish();
    tellFinished(asked.attempt);
}

TerminalFound TerminalService::found(const AttemptId &attempt)
{
    if (attempt.isValid() && attempt == m_paying)
        return TerminalFound::InProgress;
    switch (m_ledger.lookUp(attempt).state) {
    case GatewayState::Unheard:
        return TerminalFound::NotFound;
    case GatewayState::Pending:
        return TerminalFound::InProgress;
    case GatewayState::Approved:
    case GatewayState::Captured:
        return TerminalFound::Approved;
    case GatewayState::Declined:
    case GatewayState::Voided:
        return TerminalFound::Declined;
    }
    Q_UNREACHABLE();
}

// A payment is reversed once: the name of what goes back follows from it.
void TerminalService::reverse(const TerminalLine &asked)
{
    if (m_ledger.lookUp(asked.attempt).state == GatewayState::Captured) {
        const RefundId refund(QUuid::createUuidV5(asked.attempt.value, u"reverse"_s));
        const bool paid = m_ledger.refund({refund, asked.attempt, {}, asked.amount}) == RefundState::Paid;
        return paid ? agree(asked) : refuse(asked, u"more_than_was_taken"_s);
    }
    const bool isVoided = m_ledger.voidPayment(asked.attempt).state == GatewayState::Voided;
    isVoided ? agree(asked) : refuse(asked, u"nothing_was_taken"_s);
}

void TerminalService::reconcile(const TerminalLine &asked)
{
    const QList<Money> taken = std::exchange(m_taken, {});
    send({asked.id, u"ok"_s, {}, {}, {}, int(taken.size()), added(taken)});
}

void TerminalService::send(const TerminalLine &line)
{
    if (m_till)
        m_till->write(toLine(line));
}

void TerminalService::agree(const TerminalLine &asked, QLatin1StringView word)
{
    send({asked.id, u"ok"_s, {}, {}, word});
}

void TerminalService::refuse(const TerminalLine &asked, const QString &why) { send({asked.id, u"no"_s, {}, {}, why}); }

void TerminalService::tellPrompt(TerminalPrompt prompt)
{
    send({0, u"prompt"_s, m_paying, {}, terminalPromptNames[size_t(prompt)]});
}

void TerminalService::tellFinished(const AttemptId &attempt)
{
    const TerminalFound state = found(attempt);
    const TerminalOutcome outcome = state == TerminalFound::Approved ? TerminalOutcome::Approved
        : state == TerminalFound::Declined                           ? TerminalOutcome::Declined
                                                                     : TerminalOutcome::Unknown;
    send({0, u"finished"_s, attempt, {}, terminalOutcomeNames[size_t(outcome)]});
}

} // namespace foyer::server
