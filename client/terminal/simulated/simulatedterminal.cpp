#include "client/terminal/simulated/simulatedterminal.h"

#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

SimulatedTerminal::SimulatedTerminal(const QString &host, quint16 port, QObject *parent)
    : PaymentTerminal(parent)
    , m_host(host)
    , m_port(port)
{
    m_reconnect.setSingleShot(true);
    m_reconnect.setInterval(reconnectMs);
    connect(&m_reconnect, &QTimer::timeout, this, &SimulatedTerminal::login);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        ask({0, u"login"_s}, [this](const Result<TerminalLine> &answer) {
            if (answer)
                loggedIn();
        });
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &SimulatedTerminal::readLines);
    connect(&m_socket, &QTcpSocket::disconnected, this, &SimulatedTerminal::lost);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { m_reconnect.start(); });
}

Result<std::unique_ptr<PaymentTerminal>> SimulatedTerminal::at(const QString &address)
{
    using Made = Result<std::unique_ptr<PaymentTerminal>>;
    if (address.isEmpty())
        return Made(nullptr);
    const QUrl url(u"tcp://"_s + address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() < 1)
        return failure(ErrorCode::BadConfiguration, u"--terminal must be as 127.0.0.1:4713"_s);
    return Made(std::make_unique<SimulatedTerminal>(url.host(), quint16(url.port())));
}

SimulatedTerminal::~SimulatedTerminal()
{
    m_socket.disconnect(this);
    for (const Answered &answered : std::exchange(m_open, {}))
        answered(failure(ErrorCode::ConnectionLost));
}

void SimulatedTerminal::login()
{
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        m_socket.connectToHost(m_host, m_port);
}

PaymentTerminal::State SimulatedTerminal::state() const
{
    if (!m_loggedIn)
        return State::Away;
    return m_paying.isValid() ? State::Busy : State::Idle;
}

void SimulatedTerminal::pay(const TerminalOrder &order)
{
    Q_ASSERT(!m_paying.isValid());
    m_paying = order.attempt;
    emit stateChanged();
    ask({0, u"pay"_s, order.attempt, order.amount, order.locale},
        [this, attempt = order.attempt](const Result<TerminalLine> &answer) {
            if (!answer && answer.error().code != ErrorCode::ConnectionLost)
                abort(attempt); // it is busy for somebody else: it shall not take this one later either
        });
}

void SimulatedTerminal::abort(const AttemptId &attempt)
{
    ask({0, u"abort"_s, attempt}, [](const Result<TerminalLine> &) {}); // the terminal says by itself what came of it
}

QFuture<Result<TerminalFound>> SimulatedTerminal::lookUp(const AttemptId &attempt)
{
    return asked<TerminalFound>({0, u"look_up"_s, attempt}, [](const TerminalLine &line) {
        const auto found = fromTerminalName<TerminalFound>(terminalFoundNames, line.word);
        return found ? Result(*found) : failure(ErrorCode::PaymentUnknown);
    });
}

QFuture<Result<Nothing>> SimulatedTerminal::reverse(const AttemptId &attempt, const Money &amount)
{
    return asked<Nothing>({0, u"reverse"_s, attempt, amount}, [](const TerminalLine &) { return Nothing {}; });
}

QFuture<Result<TerminalTotals>> SimulatedTerminal::reconcile()
{
    return asked<TerminalTotals>({0, u"reconcile"_s}, [](const TerminalLine &line) {
        return TerminalTotals {line.count, line.totals};
    });
}

// The cards that the simulated gateway knows.
QStringList SimulatedTerminal::demoCards() const
{
    return {u"card-approved"_s, u"card-declined"_s, u"card-late"_s, u"card-no-answer"_s};
}

void SimulatedTerminal::presentDemoCard(const QString &card)
{
    ask({0, u"present"_s, {}, {}, card}, [](const Result<TerminalLine> &) {});
}

template <class T>
QFuture<Result<T>> SimulatedTerminal::asked(const TerminalLine &line,
                                            std::function<Result<T>(const TerminalLine &)> read)
{
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    ask(line, [promise, read](const Result<TerminalLine> &answer) {
        promise->addResult(answer ? read(*answer) : Result<T>(answer.error()));
        promise->finish();
    });
    return promise->future();
}

void SimulatedTerminal::ask(TerminalLine line, const Answered &answered)
{
    if (m_socket.state() != QAbstractSocket::ConnectedState) {
        answered(failure(ErrorCode::ConnectionLost));
        return;
    }
    line.id = ++m_lastId;
    m_open.insert(line.id, answered);
    m_socket.write(toLine(line));
}

void SimulatedTerminal::readLines()
{
    while (m_socket.canReadLine())
        if (const std::optional<TerminalLine> line = terminalLineFrom(m_socket.readLine(terminalLineMax)))
            received(*line);
    if (m_socket.bytesAvailable() >= terminalLineMax)
        m_socket.abort(); // this is no terminal
}

void SimulatedTerminal::received(const TerminalLine &line)
{
    if (line.id != 0) {
        if (const Answered answered = m_open.take(line.id))
            answered(line.kind == "ok"_L1 ? Result(line) : failure(ErrorCode::Unavailable, line.word));
    } else if (line.kind == "prompt"_L1 && line.attempt == m_paying) {
        if (const auto prompt = fromTerminalName<TerminalPrompt>(terminalPromptNames, line.word))
            emit prompted(*prompt);
    } else if (line.kind == "finished"_L1) {
        finish(line.attempt,
               fromTerminalName<TerminalOutcome>(terminalOutcomeNames, line.word).value_or(TerminalOutcome::Unknown));
    }
}

void SimulatedTerminal::loggedIn()
{
    m_loggedIn = true;
    emit stateChanged();
    if (m_unknown.isValid())
        findOut(m_unknown);
}

void SimulatedTerminal::lost()
{
    m_reconnect.start();
    m_loggedIn = false;
    for (const Answered &answered : std::exchange(m_open, {}))
        answered(failure(ErrorCode::ConnectionLost));
    if (m_paying.isValid()) {
        const AttemptId attempt = m_paying;
        m_unknown = attempt;
        m_paying = {};
        emit finished(attempt, TerminalOutcome::Unknown);
    }
    emit stateChanged();
}

// The customer was told to wait for the bank, so nobody shows a card for it any more.
void SimulatedTerminal::findOut(const AttemptId &attempt)
{
    ask({0, u"look_up"_s, attempt}, [this, attempt](const Result<TerminalLine> &answer) {
        if (!answer)
            return;
        const auto found = fromTerminalName<TerminalFound>(terminalFoundNames, answer->word);
        if (found == TerminalFound::Approved)
            finish(attempt, TerminalOutcome::Approved);
        else if (found == TerminalFound::Declined)
            finish(attempt, TerminalOutcome::Declined);
        else
            abort(attempt);
    });
}

void SimulatedTerminal::finish(const AttemptId &attempt, TerminalOutcome outcome)
{
    if (attempt != m_paying && attempt != m_unknown)
        return; // said twice
    m_paying = {};
    m_unknown = {};
    emit stateChanged();
    emit finished(attempt, outcome);
}

} // namespace foyer::client
