// One show and the seating plan it is sold from, loaded together.
#pragma once

#include "client/logic/common/plancache.h"

namespace foyer::client
{

class ShowLoader : public QObject
{
    Q_OBJECT
public:
    ShowLoader(Api &api, PlanCache &plans, QObject *parent = nullptr);

    // Forgets the show that was loaded before. Loading goes on when the server was lost meanwhile.
    void load(ShowId show);
    void clear();

    ShowId id() const { return m_id; }
    bool isReady() const { return m_hall.plan != nullptr; }
    // Only when ready.
    const protocol::ShowDetails &show() const { return *m_show; }
    const PlanPtr &plan() const { return m_hall.plan; }
    const std::shared_ptr<const SeatIndex> &seatIndex() const { return m_hall.index; }

signals:
    void changed();
    void failed(const foyer::Error &error);

private:
    void ask();
    void showCame(const Result<protocol::ShowDetails> &show);
    void hallCame(const Result<Hall> &hall);
    void fail(const Error &error);

    Api &m_api;
    PlanCache &m_plans;
    ShowId m_id;
    std::optional<protocol::ShowDetails> m_show;
    Hall m_hall;
    int m_question = 0; // only the answer to the last one counts
};

} // namespace foyer::client
