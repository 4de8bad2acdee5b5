// Whether every seat that came free went to those of the waitlist whom the policy names, before anybody else could
// take it (domain rule 5, docs/adr/0008).
#pragma once

#include "server/engine/showstate.h"

namespace foyer::server::audit
{

class WaitingOrder
{
public:
    // Before the row is applied to the state. Says what is wrong; empty when nothing is.
    QString row(const engine::ShowState &state, const engine::Event &event);
    // No row comes any more.
    QString end(const engine::ShowState &state);

private:
    bool goesOnWithTheStep(const engine::Event &event) const;
    void look(const engine::ShowState &state);
    QString passedOver();

    bool m_mayBeDue = false; // seats came free, or somebody joined, since it was last looked
    qint64 m_sinceMs = 0;
    QList<WaitOffer> m_due; // what the policy gives, and the log has not yet
    engine::Event m_last;
};

} // namespace foyer::server::audit
