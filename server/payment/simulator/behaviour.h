// What can become of a simulated payment. Its token says it, as a test card of a real gateway does.
#pragma once

#include <QString>
#include <array>
#include <mutex>
#include <optional>

namespace foyer::server
{

enum class Behaviour {
    Approve, // at once
    Decline, // at once; so does every token that is not known
    AnswerLate, // approved at once, answered slowMs later
    ApproveLate, // the first call is never answered; approved lateMs later all the same
    NeverAnswer, // the first call is never answered; not decided until it is voided
    LoseConnection, // approved; the line breaks before the answer
    Die, // approved and written down; the process ends before the answer
    TellTwice, // approved; what is told of it is told twice
};

inline constexpr int slowMs = 2'000;
inline constexpr int lateMs = 8'000;
inline constexpr int diedExitCode = 86; // of a process that was told to die

struct BehaviourToken {
    Behaviour behaviour;
    QLatin1StringView token;
};

inline constexpr std::array behaviourTokens {
    BehaviourToken {Behaviour::Approve, QLatin1StringView("card-approved")},
    BehaviourToken {Behaviour::Decline, QLatin1StringView("card-declined")},
    BehaviourToken {Behaviour::AnswerLate, QLatin1StringView("card-slow")},
    BehaviourToken {Behaviour::ApproveLate, QLatin1StringView("card-late")},
    BehaviourToken {Behaviour::NeverAnswer, QLatin1StringView("card-no-answer")},
    BehaviourToken {Behaviour::LoseConnection, QLatin1StringView("card-lost")},
    BehaviourToken {Behaviour::Die, QLatin1StringView("card-crash")},
    BehaviourToken {Behaviour::TellTwice, QLatin1StringView("card-twice")},
};

Behaviour behaviourOf(const QString &token);
bool isBehaviourToken(const QString &token);

// Lets a test decide about the next payment, whatever its token. Any thread.
class NextPayment
{
public:
    void setToken(const QString &token);
    // The token that counts for a payment that comes with this one.
    QString tokenFor(const QString &given);

private:
    std::mutex m_mutex;
    std::optional<QString> m_token;
};

} // namespace foyer::server
