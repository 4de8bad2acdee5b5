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
    m_plan.reset();
    ask();
    emit changed();
}

void ShowLoader::clear()
{
    ++m_question;
    m_id = {};
    m_show.reset();
    m_plan.reset();
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
    whenDone(m_plans.plan(show->plan), this, [this, question = m_question](const Result<PlanPtr> &plan) {
        if (question == m_question)
            planCame(plan);
    });
}

void ShowLoader::planCame(const Result<PlanPtr> &plan)
{
    if (!plan) {
        fail(plan.error());
        return;
    }
    m_plan = *plan;
    emit changed();
}

void ShowLoader::fail(const Error &error)
{
    if (error.code != ErrorCode::ConnectionLost) // that is told elsewhere, and it goes on by itself
        emit failed(error);
}

} // namespace foyer::client
