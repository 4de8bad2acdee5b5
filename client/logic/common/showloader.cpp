#include "client/logic/common/showloader.h"

#include "client/net/whendone.h"

namespace foyer::client
{

ShowLoader::ShowLoader(Api &api, PlanCache &plans, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_plans(plans)
{
    connect(&m_api, &Api::connectionChanged, this, [this](Connection connection) {
        if (connection == Connection::Up && m_id.isValid() && !isReady())
            ask();
    });
}

void ShowLoader::load(ShowId show)
{
    m_id = show;
    m_show.reset();
    m_hall = {};
    ask();
    emit changed();
}

void ShowLoader::clear()
{
    ++m_question;
    m_id = {};
    m_show.reset();
    m_hall = {};
    emit changed();
}

void ShowLoader::ask()
{
    const int question = ++m_question;
    whenDone(m_api.send(protocol::GetShow {m_id}), this, [this, question](const Result<protocol::ShowDetails> &show) {
        if (question == m_question)
            showCame(show);
    });
}

void ShowLoader::showCame(const Result<protocol::ShowDetails> &show)
{
    if (!show) {
        fail(show.error());
        return;
    }
    m_show = *show;
    whenDone(m_plans.hall(show->plan), this, [this, question = m_question](const Result<Hall> &hall) {
        if (question == m_question)
            hallCame(hall);
    });
}

void ShowLoader::hallCame(const Result<Hall> &hall)
{
    if (!hall) {
        fail(hall.error());
        return;
    }
    m_hall = *hall;
    emit changed();
}

void ShowLoader::fail(const Error &error)
{
    if (error.code != ErrorCode::ConnectionLost) // that is told elsewhere, and it goes on by itself
        emit failed(error);
}

} // namespace foyer::client
