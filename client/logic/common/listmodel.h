// What all lists that the server fills have in common: whether they are loading, ready or failed, and why.
#pragma once

#include "client/net/api.h"
#include "client/net/whendone.h"

#include <QAbstractListModel>

namespace foyer::client
{

enum class Loading { Idle, Running, Ready, Failed };

// The typed rows stay those of the last answer while the next one is loading.
class ListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    Loading loading() const { return m_loading; }
    // Of Failed.
    const Error &error() const { return m_error; }
    // Asks for the same again.
    virtual void reload() = 0;

signals:
    void loadingChanged();

protected:
    ListModel(Api &api, QObject *parent)
        : QAbstractListModel(parent)
        , m_api(api)
    {
    }

    // Sends the question; only the answer to the last question counts. take(reply) fills the rows.
    template <protocol::Request M, class Take>
    void ask(const M &message, Take take)
    {
        const int question = ++m_question;
        setLoading(Loading::Running);
        whenDone(m_api.send(message), this,
                 [this, question, take = std::move(take)](const Result<typename M::Reply> &reply) {
                     if (question != m_question)
                         return;
                     if (!reply) {
                         m_error = reply.error();
                         setLoading(Loading::Failed);
                         return;
                     }
                     beginResetModel();
                     take(*reply);
                     endResetModel();
                     setLoading(Loading::Ready);
                 });
    }
    // Answers on their way do not count any more.
    void forget()
    {
        ++m_question;
        setLoading(Loading::Idle);
    }

private:
    void setLoading(Loading loading)
    {
        m_loading = loading;
        emit loadingChanged();
    }

    Api &m_api;
    Loading m_loading = Loading::Idle;
    Error m_error;
    int m_question = 0;
};

} // namespace foyer::client
