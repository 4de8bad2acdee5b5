#include "server/payment/simulator/behaviour.h"

#include <algorithm>

namespace foyer::server
{

Behaviour behaviourOf(const QString &token)
{
    for (const BehaviourToken &known : behaviourTokens)
        if (token == known.token)
            return known.behaviour;
    return Behaviour::Decline;
}

bool isBehaviourToken(const QString &token)
{
    return std::any_of(behaviourTokens.begin(), behaviourTokens.end(),
                       [&token](const BehaviourToken &known) { return token == known.token; });
}

void NextPayment::setToken(const QString &token)
{
    const std::scoped_lock lock(m_mutex);
    m_token = token;
}

QString NextPayment::tokenFor(const QString &given)
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_token, std::nullopt).value_or(given);
}

} // namespace foyer::server
