// An outbox without sockets: keeps what the hub says.
#pragma once

#include "server/dispatch/outbox.h"
#include "shared/protocol/frame.h"
#include "shared/protocol/live.h"

#include <QMap>
#include <QTest>
#include <mutex>

namespace foyer::test
{

class RecordingOutbox final : public server::Outbox
{
public:
    void answer(server::SessionId, const QByteArray &frame) override
    {
        const std::lock_guard lock(m_mutex);
        m_lastAnswer = frame;
        ++m_answers;
    }
    void join(server::SessionId, const QString &) override { }
    void leave(server::SessionId, const QString &) override { }
    void publish(const QString &, const QByteArray &frame) override
    {
        const std::lock_guard lock(m_mutex);
        m_frames.append(frame);
    }

    void resume(server::SessionId, const QString &topic, const QByteArray &frame) override { publish(topic, frame); }
    void end(server::SessionId) override { }

    int answers() const { return m_answers; }
    // Of the last answer, which was a refusal.
    ErrorCode lastRefusal()
    {
        const std::lock_guard lock(m_mutex);
        return std::get<protocol::Answer>(protocol::parseServerFrame(m_lastAnswer).value()).body.error().code;
    }

    // Waits for the delta that leads to the version; all that came until then, put together. Frames are taken away.
    protocol::ShowDelta deltasUntil(qint64 version)
    {
        protocol::ShowDelta all;
        QMap<SeatNo, char> letters;
        bool isFirst = true;
        const auto take = [&] {
            for (const QByteArray &frame : takeFrames()) {
                const auto pushed = std::get<protocol::PushedFrame>(protocol::parseServerFrame(frame).value());
                const auto delta = protocol::fromJson<protocol::ShowDelta>(pushed.body).value();
                QVERIFY(isFirst || delta.after == all.version);
                if (std::exchange(isFirst, false))
                    all.after = delta.after;
                all.version = delta.version;
                for (qsizetype i = 0; i < delta.seats.size(); ++i)
                    letters.insert(delta.seats.at(i), delta.states.at(i));
            }
        };
        [&] { QTRY_VERIFY((take(), all.version >= version)); }();
        for (auto letter = letters.begin(); letter != letters.end(); ++letter) {
            all.seats.append(letter.key());
            all.states.append(letter.value());
        }
        return all;
    }

private:
    QByteArrayList takeFrames()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_frames, {});
    }

    std::atomic<int> m_answers = 0;
    std::mutex m_mutex;
    QByteArray m_lastAnswer; // guarded by m_mutex
    QByteArrayList m_frames; // guarded by m_mutex
};

} // namespace foyer::test
