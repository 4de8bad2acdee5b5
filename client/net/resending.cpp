#include "client/net/resending.h"

#include "client/net/whendone.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace foyer::client
{

namespace
{

// Reasons after which the same command may be sent again: it is not known to have been decided.
constexpr std::array undecidedCodes {ErrorCode::ConnectionLost, ErrorCode::TimedOut,     ErrorCode::Busy,
                                     ErrorCode::RateLimited,    ErrorCode::ShuttingDown, ErrorCode::Unavailable};

bool isUndecided(ErrorCode code)
{
    return std::find(undecidedCodes.begin(), undecidedCodes.end(), code) != undecidedCodes.end();
}

} // namespace

Resending::Resending(Api &api, const char *kind, const QJsonObject &body, std::chrono::milliseconds patience)
    : QObject(&api.m_resendings)
    , m_api(api)
    , m_kind(kind)
    , m_body(body)
    , m_last(failure(ErrorCode::ConnectionLost, u"there is no connection to the server"_s))
{
    m_promise.start();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    m_pause.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { finish(m_last); });
    connect(&m_pause, &QTimer::timeout, this, &Resending::attempt);
    connect(&m_api, &Api::connectionChanged, this, &Resending::attempt);
}

Resending::~Resending() { finish(m_last); }

QFuture<Result<QJsonObject>> Resending::start()
{
    m_patience.start();
    const QFuture<Result<QJsonObject>> future = m_promise.future();
    attempt();
    return future;
}

void Resending::attempt()
{
    if (m_asking || m_finished || m_pause.isActive() || m_api.connection() != Connection::Up)
        return;
    m_asking = true;
    whenDone(m_api.sendRaw(m_kind, m_body), this, [this](const Result<QJsonObject> &answer) { answered(answer); });
}

void Resending::answered(const Result<QJsonObject> &answer)
{
    m_asking = false;
    if (answer || !isUndecided(answer.error().code)) {
        finish(answer);
        return;
    }
    m_last = answer.error();
    m_pause.start(m_last.retryAfterMs > 0 ? m_last.retryAfterMs : Api::retryAfterMsDefault);
}

void Resending::finish(const Result<QJsonObject> &answer)
{
    if (m_finished)
        return;
    m_finished = true;
    m_promise.addResult(answer);
    m_promise.finish();
    deleteLater();
}

} // namespace foyer::client
