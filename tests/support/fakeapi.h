// An Api without a network: keeps what was asked until the test answers it.
#pragma once

#include "client/net/api.h"

#include <QPromise>
#include <QTest>
#include <list>

namespace foyer::test
{

class FakeApi final : public client::Api
{
public:
    explicit FakeApi(const Clock &clock)
        : Api(clock)
    {
    }
    ~FakeApi() override { failAll(); }

    // The connection is greeted; the server's clock is set by the welcome.
    void connectWith(const protocol::Welcome &welcome)
    {
        (void)received<protocol::Hello>(protocol::toJson(welcome), clock().monotonicMs());
        setWelcome(welcome);
        m_connection = client::Connection::Up;
        emit connectionChanged(m_connection);
    }
    void lose()
    {
        m_connection = client::Connection::Down;
        failAll();
        emit connectionChanged(m_connection);
    }
    client::Connection connection() const override { return m_connection; }
    void greetAs(const std::optional<QString> &deviceKey) override
    {
        greetings.append(deviceKey.value_or(QString()));
        lose();
    }
    void leave() override
    {
        hasLeft = true;
        lose();
    }
    QStringList greetings; // the keys; empty for none
    bool hasLeft = false;

    // The oldest request of this kind that is not answered yet.
    template <protocol::Request M>
    std::optional<M> open() const
    {
        for (const Asked &asked : m_asked)
            if (asked.kind == QLatin1String(M::kind))
                return *protocol::fromJson<M>(asked.body);
        return std::nullopt;
    }
    // Answers it; false when nothing of the kind was asked.
    template <protocol::Request M>
    bool answer(const Result<typename M::Reply> &reply)
    {
        for (auto asked = m_asked.begin(); asked != m_asked.end(); ++asked) {
            if (asked->kind != QLatin1String(M::kind))
                continue;
            QPromise<Result<QJsonObject>> promise = std::move(asked->promise);
            m_asked.erase(asked);
            promise.addResult(reply ? Result<QJsonObject>(protocol::toJson(*reply))
                                    : Result<QJsonObject>(reply.error()));
            promise.finish();
            return true;
        }
        return false;
    }
    // How often this kind was asked in all.
    template <protocol::Request M>
    int count() const
    {
        return int(m_kinds.count(QString::fromLatin1(M::kind)));
    }
    template <protocol::Push P>
    void push(const QString &topic, qint64 seq, const P &body)
    {
        observePush(topic, protocol::toJson(body));
        emit pushed(topic, seq, protocol::toJson(body));
    }

protected:
    QFuture<Result<QJsonObject>> sendRaw(const char *kind, const QJsonObject &body) override
    {
        if (m_connection != client::Connection::Up)
            return QtFuture::makeReadyFuture(Result<QJsonObject>(failure(ErrorCode::ConnectionLost)));
        m_kinds.append(QString::fromLatin1(kind));
        Asked &asked = m_asked.emplace_back(Asked {QString::fromLatin1(kind), body, {}});
        asked.promise.start();
        return asked.promise.future();
    }

private:
    struct Asked {
        QString kind;
        QJsonObject body;
        QPromise<Result<QJsonObject>> promise;
    };
    void failAll()
    {
        std::list<Asked> asked = std::exchange(m_asked, {});
        for (Asked &one : asked) {
            one.promise.addResult(Result<QJsonObject>(failure(ErrorCode::ConnectionLost)));
            one.promise.finish();
        }
    }

    client::Connection m_connection = client::Connection::Down;
    std::list<Asked> m_asked;
    QStringList m_kinds;
};

} // namespace foyer::test
