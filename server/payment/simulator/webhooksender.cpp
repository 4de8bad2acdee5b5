#include "server/payment/simulator/webhooksender.h"

#include "server/payment/simulator/behaviour.h"
#include "server/payment/simulator/stripeobjects.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QUrl>
#include <algorithm>
#include <httplib.h>

using namespace Qt::Literals::StringLiterals;

namespace foyer::server
{

namespace
{
using Moment = std::chrono::steady_clock;

QByteArray signatureOf(const QByteArray &body, const QByteArray &secret, qint64 seconds)
{
    const QByteArray time = QByteArray::number(seconds);
    return "t=" + time
        + ",v1=" + QMessageAuthenticationCode::hash(time + '.' + body, secret, QCryptographicHash::Sha256).toHex();
}
} // namespace

WebhookSender::WebhookSender(Ledger &ledger, const Clock &clock, WebhookTarget target)
    : m_ledger(ledger)
    , m_clock(clock)
    , m_target(std::move(target))
{
    if (!m_target.url.isEmpty())
        m_thread = std::thread([this] { work(); });
}

WebhookSender::~WebhookSender()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_stopping = true;
    }
    m_woken.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void WebhookSender::changed(const AttemptId &attempt)
{
    const std::optional<Ledger::Entry> entry = m_ledger.entry(attempt);
    if (!entry || m_target.url.isEmpty())
        return;
    const Behaviour behaviour = behaviourOf(entry->request.token);
    const bool isLate = behaviour == Behaviour::ApproveLate && entry->state == GatewayState::Pending;
    const Letter letter {attempt, Moment::now() + std::chrono::milliseconds(isLate ? lateMs : 0)};
    put(letter);
    if (behaviour == Behaviour::TellTwice)
        put(letter);
}

void WebhookSender::put(const Letter &letter)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_letters.size() >= size_t(waitingMax))
            return;
        const auto isLater = [](const Letter &a, const Letter &b) { return a.due < b.due; };
        m_letters.insert(std::upper_bound(m_letters.begin(), m_letters.end(), letter, isLater), letter);
    }
    m_woken.notify_all();
}

void WebhookSender::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_letters.empty()) {
            m_woken.wait(lock);
            continue;
        }
        if (m_letters.front().due > Moment::now()) {
            m_woken.wait_until(lock, m_letters.front().due);
            continue;
        }
        Letter letter = m_letters.front();
        m_letters.pop_front();
        lock.unlock();
        if (!deliver(letter.attempt) && --letter.triesLeft > 0) {
            letter.due = Moment::now() + std::chrono::milliseconds(retryMs);
            put(letter);
        }
        lock.lock();
    }
}

bool WebhookSender::deliver(const AttemptId &attempt)
{
    const std::optional<Ledger::Entry> entry = m_ledger.entry(attempt);
    if (!entry)
        return true;
    const qint64 seconds = m_clock.nowUtc().toSecsSinceEpoch();
    const QByteArray body = QJsonDocument(stripe::eventOf(*entry, seconds)).toJson();
    const QUrl url(m_target.url);
    httplib::Client client(url.toString(QUrl::RemovePath).toStdString());
    const httplib::Headers headers {{"Stripe-Signature", signatureOf(body, m_target.secret, seconds).toStdString()}};
    const httplib::Result response =
        client.Post(url.path().toStdString(), headers, body.toStdString(), "application/json");
    return response && response->status == 200;
}

} // namespace foyer::server
