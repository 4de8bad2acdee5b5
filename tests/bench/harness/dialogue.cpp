#include "tests/bench/harness/dialogue.h"

namespace foyer::bench
{

void Dialogue::await(QSet<qint64> ids, const std::function<void(const QJsonObject &)> &answered)
{
    QElapsedTimer time;
    time.start();
    while (!ids.isEmpty()) {
        if (time.hasExpired(answerSecondsMax * 1000))
            qFatal("%lld requests have no answer", qlonglong(ids.size()));
        m_swarm.poll(1000, [&](int, const QByteArray &text) {
            const auto frame = protocol::parseServerFrame(text);
            const auto *const answer = frame ? std::get_if<protocol::Answer>(&*frame) : nullptr;
            if (!answer || !ids.remove(answer->id))
                return;
            if (!answer->body)
                qFatal("the server refused: %s", text.constData());
            answered(*answer->body);
        });
    }
}

} // namespace foyer::bench
