// One command on its way: the same message again and again until the server has answered it or patience ends.
#pragma once

#include "client/net/api.h"

#include <QPromise>
#include <QTimer>

namespace foyer::client
{

// Belongs to its Api; deletes itself once finished.
class Resending : public QObject
{
    Q_OBJECT
public:
    Resending(Api &api, const char *kind, const QJsonObject &body, std::chrono::milliseconds patience);
    ~Resending() override;

    QFuture<Result<QJsonObject>> start();

private:
    void attempt();
    void answered(const Result<QJsonObject> &answer);
    void finish(const Result<QJsonObject> &answer);

    Api &m_api;
    const char *m_kind;
    const QJsonObject m_body;
    QPromise<Result<QJsonObject>> m_promise;
    QTimer m_patience;
    QTimer m_pause; // before the next attempt, after the server asked to wait
    Error m_last; // why there is no answer yet
    bool m_asking = false;
    bool m_finished = false;
};

} // namespace foyer::client
